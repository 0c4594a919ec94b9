package org.emoscope.corpus.importer;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.emoscope.audio.Signal;

/** SHA-256 over samples and rate. */
final class SoundHash {

    private SoundHash() {}

    static String of(Signal signal) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + signal.length() * Float.BYTES);
        bytes.putInt(signal.sampleRateHz());
        bytes.asFloatBuffer().put(signal.samples());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
