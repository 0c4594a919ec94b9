package org.emoscope.audio;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jflac.ChannelData;

/** The MD5 sum that a FLAC encoder leaves of the samples it was given, little-endian and interleaved. */
final class FlacChecksum {

    private final FlacStreamInfo info;
    private final MessageDigest digest;
    private byte[] bytes = new byte[0];

    FlacChecksum(FlacStreamInfo info) {
        this.info = info;
        try {
            digest = MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }

    void add(ChannelData[] channels, int frames) {
        int width = info.bytesPerSample();
        int count = frames * info.channels() * width;
        bytes = bytes.length < count ? new byte[count] : bytes;
        int at = 0;
        for (int i = 0; i < frames; i++) {
            for (int c = 0; c < info.channels(); c++) {
                int sample = channels[c].getOutput()[i];
                for (int b = 0; b < width; b++) {
                    bytes[at++] = (byte) (sample >> 8 * b);
                }
            }
        }
        digest.update(bytes, 0, count);
    }

    /** To be called after the last frame. */
    void verify() throws IOException {
        if (info.hasMd5() && !HexFormat.of().formatHex(digest.digest()).equals(info.md5())) {
            throw new UnreadableSoundException("is damaged: its samples do not match its checksum");
        }
    }
}
