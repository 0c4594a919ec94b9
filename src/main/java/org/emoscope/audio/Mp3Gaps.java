package org.emoscope.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What an MP3 encoder wrote of itself into a frame of its own before the sound.
 *
 * <p>An encoder delays the sound and fills the last frame; a decoder delays it by 529 samples more. Knowing both gives
 * the samples back where they were. Without that frame nothing is taken away.
 *
 * @param hasOwnFrame whether the first frame is such a one and holds no sound
 * @param claimedFrames how many frames of sound it announces, or 0
 * @param leadingSamples samples to leave out at the start
 * @param trailingSamples samples to leave out at the end
 */
record Mp3Gaps(boolean hasOwnFrame, long claimedFrames, int leadingSamples, int trailingSamples) {

    private static final int DECODER_DELAY = 529;
    private static final int FRAMES_FLAG = 1;
    private static final int BYTES_FLAG = 2;
    private static final int SEEK_TABLE_FLAG = 4;
    private static final int QUALITY_FLAG = 8;
    private static final int SEEK_TABLE_BYTES = 100;
    private static final int GAPS_AT = 21;
    private static final Mp3Gaps NONE = new Mp3Gaps(false, 0, 0, 0);

    /** Looks into the frame at the source's position, and leaves the position there. */
    static Mp3Gaps read(AudioSource source, Mp3FrameHeader header) throws IOException {
        long at = source.position();
        ByteBuffer frame = ByteBuffer.wrap(source.readBytes((int) Math.min(header.bytes(), source.remaining())));
        source.seek(at);
        int tagAt = 4 + header.sideInfoBytes();
        if (frame.capacity() < tagAt + 8) {
            return NONE;
        }
        byte[] tag = new byte[4];
        frame.get(tagAt, tag);
        String name = new String(tag, StandardCharsets.ISO_8859_1);
        return name.equals("Xing") || name.equals("Info") ? parse(frame.position(tagAt + 4)) : NONE;
    }

    private static Mp3Gaps parse(ByteBuffer frame) {
        int flags = frame.getInt();
        long frames = 0;
        if ((flags & FRAMES_FLAG) != 0 && frame.remaining() >= 4) {
            frames = frame.getInt() & 0xFFFF_FFFFL;
        }
        int encoderAt = frame.position()
                + ((flags & BYTES_FLAG) != 0 ? 4 : 0)
                + ((flags & SEEK_TABLE_FLAG) != 0 ? SEEK_TABLE_BYTES : 0)
                + ((flags & QUALITY_FLAG) != 0 ? 4 : 0);
        if (frame.capacity() < encoderAt + GAPS_AT + 3 || frame.get(encoderAt) == 0) {
            return new Mp3Gaps(true, frames, 0, 0);
        }
        int packed = frame.getInt(encoderAt + GAPS_AT - 1) & 0xFFFFFF;
        int leading = (packed >>> 12) + DECODER_DELAY;
        int trailing = Math.max(0, (packed & 0xFFF) - DECODER_DELAY);
        return new Mp3Gaps(true, frames, leading, trailing);
    }
}
