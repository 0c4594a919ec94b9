package org.emoscope.feature;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;

/**
 * What the features of a clip depend on: the sound, the kind and every parameter.
 *
 * @param contentHash of the sound, not blank; see {@code ContentHash}
 */
public record FeatureKey(String contentHash, FeatureKind kind, FeatureParameters parameters) {

    /** Raised whenever the same parameters come to give other numbers. */
    private static final int CHAIN_VERSION = 1;

    public FeatureKey {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(parameters, "parameters");
        if (contentHash.isBlank()) {
            throw new IllegalArgumentException("the content hash is blank");
        }
    }

    /** A digest of 32 bytes, equal exactly if the keys are. */
    byte[] digest() {
        String text = CHAIN_VERSION + "\n" + contentHash + "\n" + kind + "\n" + parameters.fingerprint();
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
