package org.emoscope.ui.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a PNG picture in strips, so that no more than a strip of it is in memory.
 *
 * <p>Eight bits each of red, green and blue; every row is stored as its difference from the one above. Source: Portable
 * Network Graphics Specification, W3C 2003. For one thread; the stream stays open.
 */
final class PngStream {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BYTES_PER_PIXEL = 3;
    private static final byte UP = 2;
    private static final byte BITS = 8;
    private static final byte RGB = 2;
    private static final int CHUNK = 1 << 16;

    private final OutputStream out;
    private final int width;
    private final int height;
    private final Deflater deflater = new Deflater();
    private final byte[] packed = new byte[CHUNK];
    private byte[] above;
    private byte[] row;
    private int written;

    PngStream(OutputStream out, int width, int height) throws IOException {
        this.out = out;
        this.width = width;
        this.height = height;
        above = new byte[width * BYTES_PER_PIXEL];
        row = new byte[width * BYTES_PER_PIXEL];
        out.write(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(width).putInt(height).put(BITS).put(RGB);
        chunk("IHDR", header.array(), 13);
    }

    /** Writes the next rows. */
    void write(BufferedImage strip) throws IOException {
        if (strip.getWidth() != width || written + strip.getHeight() > height) {
            throw new IllegalArgumentException("a strip of " + strip.getWidth() + " × " + strip.getHeight()
                    + " does not fit after row " + written + " of " + width + " × " + height);
        }
        int[] argb = new int[width];
        byte[] filtered = new byte[1 + row.length];
        for (int y = 0; y < strip.getHeight(); y++) {
            strip.getRGB(0, y, width, 1, argb, 0, width);
            for (int x = 0; x < width; x++) {
                row[BYTES_PER_PIXEL * x] = (byte) (argb[x] >> 16);
                row[BYTES_PER_PIXEL * x + 1] = (byte) (argb[x] >> 8);
                row[BYTES_PER_PIXEL * x + 2] = (byte) argb[x];
            }
            filtered[0] = UP;
            for (int i = 0; i < row.length; i++) {
                filtered[i + 1] = (byte) (row[i] - above[i]);
            }
            deflater.setInput(filtered);
            while (!deflater.needsInput()) {
                drain();
            }
            byte[] used = above;
            above = row;
            row = used;
        }
        written += strip.getHeight();
    }

    /** Writes the end. */
    void finish() throws IOException {
        if (written != height) {
            throw new IllegalStateException(written + " of " + height + " rows were written");
        }
        deflater.finish();
        while (!deflater.finished()) {
            drain();
        }
        deflater.end();
        chunk("IEND", packed, 0);
    }

    private void drain() throws IOException {
        int count = deflater.deflate(packed);
        if (count > 0) {
            chunk("IDAT", packed, count);
        }
    }

    private void chunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data, 0, length);
        out.write(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        out.write(name);
        out.write(data, 0, length);
        out.write(
                ByteBuffer.allocate(Integer.BYTES).putInt((int) crc.getValue()).array());
    }
}
