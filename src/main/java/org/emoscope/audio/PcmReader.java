package org.emoscope.audio;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Decodes uncompressed samples from a source's position on, block by block. */
final class PcmReader {

    private static final int BLOCK_FRAMES = 4096;

    private PcmReader() {}

    /** Reads so many frames, or fewer if the sink has enough. */
    static void read(AudioSource source, PcmLayout layout, long frames, CheckedSink sink) throws IOException {
        int blockFrames = (int) Math.min(frames, BLOCK_FRAMES);
        byte[] bytes = new byte[blockFrames * layout.frameBytes()];
        ByteBuffer view = ByteBuffer.wrap(bytes).order(layout.order());
        float[][] block = new float[layout.channels()][blockFrames];
        long left = frames;
        boolean wanted = true;
        while (left > 0 && wanted) {
            int count = (int) Math.min(left, blockFrames);
            source.readFully(bytes, 0, count * layout.frameBytes());
            for (int i = 0, at = 0; i < count; i++) {
                for (int c = 0; c < block.length; c++, at += layout.bytesPerSample()) {
                    block[c][i] = layout.sampleAt(view, at);
                }
            }
            wanted = sink.accept(block, count);
            left -= count;
        }
    }
}
