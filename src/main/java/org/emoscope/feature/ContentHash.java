package org.emoscope.feature;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.emoscope.audio.Signal;

/**
 * A fingerprint of sound: SHA-256 of its rate and its samples.
 *
 * <p>Two signals have the same one if and only if (for all purposes) they are the same number for number, however
 * their files were named or packed. Safe for use by many threads.
 */
public final class ContentHash {

    private static final int BLOCK = 4096;

    private ContentHash() {}

    /**
     * The fingerprint.
     *
     * @return 64 hexadecimal digits, lower case, of SHA-256 over the rate in Hz as a big-endian 32-bit integer and the
     *     samples as big-endian 32-bit floats
     */
    public static String of(Signal signal) {
        MessageDigest digest = sha256();
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK * Float.BYTES);
        digest.update(bytes.putInt(0, signal.sampleRateHz()).array(), 0, Integer.BYTES);
        for (int from = 0; from < signal.length(); from += BLOCK) {
            int to = Math.min(signal.length(), from + BLOCK);
            bytes.clear();
            for (int i = from; i < to; i++) {
                bytes.putFloat(signal.sample(i));
            }
            digest.update(bytes.flip());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
