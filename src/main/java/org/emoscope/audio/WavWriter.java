package org.emoscope.audio;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.emoscope.file.AtomicFiles;

/** Writes a signal as a WAV file of 16-bit samples, without dither; what exceeds full scale is clipped. */
public final class WavWriter {

    private static final int HEADER_BYTES = 44;
    private static final int SAMPLE_BYTES = 2;
    private static final int BLOCK = 8192;

    private WavWriter() {}

    /**
     * Replaces the file as a whole or not at all.
     *
     * @throws IOException if it cannot be written; an old file is then as it was
     * @throws IllegalArgumentException if the signal has more than 2<sup>30</sup> samples, beyond what WAV can hold
     */
    public static void write(Path file, Signal signal) throws IOException {
        if (signal.length() > 1 << 30) {
            throw new IllegalArgumentException("too long for a WAV file: " + signal.length() + " samples");
        }
        AtomicFiles.write(file, out -> {
            out.write(header(signal));
            writeSamples(signal, out);
        });
    }

    private static byte[] header(Signal signal) {
        int dataBytes = signal.length() * SAMPLE_BYTES;
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        header.put(tag("RIFF")).putInt(HEADER_BYTES - 8 + dataBytes).put(tag("WAVE"));
        header.put(tag("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
        header.putInt(signal.sampleRateHz()).putInt(signal.sampleRateHz() * SAMPLE_BYTES);
        header.putShort((short) SAMPLE_BYTES).putShort((short) (8 * SAMPLE_BYTES));
        header.put(tag("data")).putInt(dataBytes);
        return header.array();
    }

    private static void writeSamples(Signal signal, OutputStream out) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK * SAMPLE_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int from = 0; from < signal.length(); from += BLOCK) {
            int to = Math.min(signal.length(), from + BLOCK);
            block.clear();
            for (int i = from; i < to; i++) {
                block.putShort(Pcm16.of(signal.sample(i)));
            }
            out.write(block.array(), 0, block.position());
        }
    }

    private static byte[] tag(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
