package org.emoscope.audio;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Decodes uncompressed samples from a source's position on, block by block. */
final class PcmReader {

    private static final int BLOCK_FRAMES = 4096;

    private PcmReader() {}

    /** Reads so many frames, all of whose bytes are there, or fewer if the sink has enough. */
    static void read(AudioSource source, PcmLayout layout, long frames, CheckedSink sink) throws IOException {
        int blockFrames = (int) Math.min(frames, BLOCK_FRAMES);
        byte[] bytes = new byte[blockFrames * layout.frameBytes()];
        ByteBuffer view = ByteBuffer.wrap(bytes).order(layout.order());
        PcmDecoder decoder = PcmDecoder.of(layout, blockFrames);
        float[][] block = new float[layout.channels()][blockFrames];
        sink.expect(frames);
        long left = frames;
        boolean wanted = true;
        while (left > 0 && wanted) {
            int count = (int) Math.min(left, blockFrames);
            source.readFully(bytes, 0, count * layout.frameBytes());
            decoder.decode(view, count, block);
            wanted = layout.holdsOnlyNumbers() ? sink.acceptNumbers(block, count) : sink.accept(block, count);
            left -= count;
        }
    }
}
