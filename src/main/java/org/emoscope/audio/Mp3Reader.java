package org.emoscope.audio;

import java.io.IOException;
import java.io.InputStream;
import javazoom.jl.decoder.Bitstream;
import javazoom.jl.decoder.Decoder;
import javazoom.jl.decoder.Header;
import javazoom.jl.decoder.JavaLayerException;

/**
 * Reads MP3 through JLayer, which sees only what {@link Mp3Frames} found to be whole frames.
 *
 * <p>What the encoder added at both ends is left out where it says how much that is.
 */
final class Mp3Reader implements FormatReader {

    @Override
    public boolean recognises(Probe head) {
        return head.hasText(0, "ID3") || Mp3FrameHeader.parse(head.firstWord()) != null;
    }

    @Override
    public void read(AudioSource source, CheckedSink sink) throws IOException {
        Mp3Frames frames = Mp3Frames.find(source);
        Mp3FrameHeader header = frames.header();
        sink.begin(header.sampleRateHz(), header.channels(), "MP3");
        source.seek(frames.start());
        Bitstream stream = new Bitstream(new LimitedStream(source.stream(), frames.end() - frames.start()));
        Mp3Output output = new Mp3Output(header.channels(), header.samples());
        Decoder decoder = new Decoder();
        decoder.setOutputBuffer(output);
        long first = frames.gaps().leadingSamples();
        long last = frames.count() * header.samples() - frames.gaps().trailingSamples();
        for (long frame = 0; frame < frames.count(); frame++) {
            decodeFrame(decoder, stream, output);
            long at = frame * header.samples();
            float[][] block = output.take(clamp(first - at, header), clamp(last - at, header));
            if (block[0].length > 0 && !sink.accept(block, block[0].length)) {
                return;
            }
        }
    }

    private static int clamp(long index, Mp3FrameHeader header) {
        return (int) Math.max(0, Math.min(header.samples(), index));
    }

    private static void decodeFrame(Decoder decoder, Bitstream stream, Mp3Output output) throws IOException {
        output.clear_buffer();
        try {
            Header header = stream.readFrame();
            if (header == null) {
                throw new UnreadableSoundException("its MP3 data is damaged");
            }
            decoder.decodeFrame(header, stream);
            stream.closeFrame();
        } catch (JavaLayerException | RuntimeException e) {
            throw new UnreadableSoundException("its MP3 data is damaged", e);
        }
    }

    /** So many bytes of another stream. */
    private static final class LimitedStream extends InputStream {

        private final InputStream whole;
        private long left;

        LimitedStream(InputStream whole, long left) {
            this.whole = whole;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            if (left == 0) {
                return -1;
            }
            left--;
            return whole.read();
        }

        @Override
        public int read(byte[] target, int offset, int count) throws IOException {
            if (left == 0) {
                return -1;
            }
            int got = whole.read(target, offset, (int) Math.min(count, left));
            left -= Math.max(0, got);
            return got;
        }
    }
}
