package org.emoscope.audio;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where the sound lies in an MP3 file: found by walking from head to head, before anything is decoded.
 *
 * @param header the first frame's head; all others continue it
 * @param start where the first frame of sound begins
 * @param end where the last one ends
 * @param count number of frames of sound
 * @param gaps what the encoder added
 */
record Mp3Frames(Mp3FrameHeader header, long start, long end, long count, Mp3Gaps gaps) {

    private static final int ID3_HEAD_BYTES = 10;
    private static final int ID3_FOOTER_FLAG = 0x10;

    /** Walks through the whole file. */
    static Mp3Frames find(AudioSource source) throws IOException {
        source.order(ByteOrder.BIG_ENDIAN);
        skipTags(source);
        Mp3FrameHeader first = headerAt(source);
        if (first == null) {
            throw new UnreadableSoundException("holds no MP3 frame at byte " + source.position());
        }
        if (first.layer() != 3) {
            throw new UnreadableSoundException(
                    "holds MPEG layer " + first.layer() + ", which EmoScope does not read: convert it to WAV");
        }
        long start = source.position();
        Mp3Gaps gaps = Mp3Gaps.read(source, first);
        if (gaps.hasOwnFrame()) {
            start += first.bytes();
        }
        long count = walk(source, start, first);
        if (gaps.claimedFrames() > count) {
            throw new UnreadableSoundException(
                    "is cut short: it claims " + gaps.claimedFrames() + " frames, but has " + count);
        }
        return new Mp3Frames(first, start, source.position(), count, gaps);
    }

    private static long walk(AudioSource source, long start, Mp3FrameHeader first) throws IOException {
        source.seek(start);
        long count = 0;
        while (source.remaining() > 0 && !isTrailingTag(source)) {
            source.checkCancelled();
            Mp3FrameHeader header = headerAt(source);
            if (header == null || !header.continuesAs(first)) {
                throw new UnreadableSoundException(
                        "is damaged: no frame like the first begins at byte " + source.position());
            }
            if (header.bytes() == 0) {
                throw new UnreadableSoundException("has a free-format bit rate, which EmoScope does not read");
            }
            if (header.bytes() > source.remaining()) {
                throw new UnreadableSoundException(
                        "is cut short: its last frame has " + source.remaining() + " of " + header.bytes() + " bytes");
            }
            source.skip(header.bytes());
            count++;
        }
        return count;
    }

    private static void skipTags(AudioSource source) throws IOException {
        while (source.remaining() >= ID3_HEAD_BYTES && peekTag(source, 3).equals("ID3")) {
            byte[] head = source.readBytes(ID3_HEAD_BYTES);
            long bytes = 0;
            for (int i = 6; i < ID3_HEAD_BYTES; i++) {
                bytes = bytes << 7 | head[i] & 0x7F;
            }
            bytes += (head[5] & ID3_FOOTER_FLAG) == 0 ? 0 : ID3_HEAD_BYTES;
            if (bytes > source.remaining()) {
                throw new UnreadableSoundException(
                        "is cut short: its ID3 tag claims " + bytes + " bytes, but " + source.remaining() + " follow");
            }
            source.skip(bytes);
        }
    }

    private static @Nullable Mp3FrameHeader headerAt(AudioSource source) throws IOException {
        if (source.remaining() < 4) {
            return null;
        }
        long at = source.position();
        int word = (int) source.readUnsignedInt();
        source.seek(at);
        return Mp3FrameHeader.parse(word);
    }

    private static boolean isTrailingTag(AudioSource source) throws IOException {
        return peekTag(source, 3).equals("TAG") || peekTag(source, 8).equals("APETAGEX");
    }

    private static String peekTag(AudioSource source, int length) throws IOException {
        long at = source.position();
        byte[] bytes = source.readBytes((int) Math.min(length, source.remaining()));
        source.seek(at);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
