package org.emoscope.feature;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.emoscope.dsp.FrameMatrix;

/**
 * The file of one cached matrix.
 *
 * <p>Little-endian: 8 bytes magic and version, 32 bytes digest of the key, frames and bins as 4-byte integers, the values
 * row by row as 4-byte floats, and the CRC-32C of all that. The size of the file has to be the one that frames and bins
 * call for before memory is taken.
 */
final class MatrixFile {

    private static final byte[] MAGIC = {'E', 'M', 'O', 'F', 'E', 'A', 'T', 1};
    private static final int DIGEST_BYTES = 32;
    private static final int HEADER_BYTES = MAGIC.length + DIGEST_BYTES + 2 * Integer.BYTES;

    private MatrixFile() {}

    /** The size of the file of a matrix. */
    static long bytes(long frames, long bins) {
        return HEADER_BYTES + frames * bins * Float.BYTES + Integer.BYTES;
    }

    static void write(FrameMatrix matrix, byte[] digest, OutputStream out) throws IOException {
        int size = Math.toIntExact(bytes(matrix.frames(), matrix.bins()));
        ByteBuffer buffer = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(MAGIC).put(digest).putInt(matrix.frames()).putInt(matrix.bins());
        for (float value : matrix.values()) {
            buffer.putFloat(value);
        }
        buffer.putInt(checksum(buffer.array(), buffer.position()));
        out.write(buffer.array());
    }

    /**
     * Reads a matrix.
     *
     * @param bins the number of columns it has to have
     * @throws IOException if the file cannot be read, is damaged or belongs to another key
     */
    static FrameMatrix read(Path file, byte[] digest, int bins) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            fill(channel, header);
            byte[] magic = new byte[MAGIC.length];
            byte[] found = new byte[DIGEST_BYTES];
            header.get(magic).get(found);
            int frames = header.getInt();
            if (!Arrays.equals(magic, MAGIC) || !Arrays.equals(found, digest)) {
                throw new IOException("not the matrix asked for: " + file);
            }
            if (frames < 0 || header.getInt() != bins || bytes(frames, bins) != channel.size()) {
                throw new IOException("the size is not the one the header tells: " + file);
            }
            if (channel.size() > Integer.MAX_VALUE - 8) {
                throw new IOException("too large: " + file);
            }
            return values(channel, header, frames, bins, file);
        }
    }

    private static FrameMatrix values(FileChannel channel, ByteBuffer header, int frames, int bins, Path file)
            throws IOException {
        ByteBuffer body =
                ByteBuffer.allocate((int) (channel.size() - HEADER_BYTES)).order(ByteOrder.LITTLE_ENDIAN);
        fill(channel, body);
        float[] values = new float[frames * bins];
        body.asFloatBuffer().get(values);
        CRC32C crc = new CRC32C();
        crc.update(header.array());
        crc.update(body.array(), 0, values.length * Float.BYTES);
        if ((int) crc.getValue() != body.getInt(values.length * Float.BYTES)) {
            throw new IOException("the checksum does not fit: " + file);
        }
        return new FrameMatrix(frames, bins, values);
    }

    private static void fill(FileChannel channel, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new IOException("the file ends too early");
            }
        }
        buffer.flip();
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
