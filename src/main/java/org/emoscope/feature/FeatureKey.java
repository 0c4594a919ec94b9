package org.emoscope.feature;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;

/**
 * What the features of a clip depend on: the sound, the kind, every parameter and what was changed beforehand.
 *
 * @param contentHash of the sound, not blank; see {@code ContentHash}
 * @param variant what was done to the sound or to the chain, such as {@code vtlp=0.93@4800}; empty for nothing
 */
public record FeatureKey(String contentHash, FeatureKind kind, FeatureParameters parameters, String variant) {

    /** Raised whenever the same parameters come to give other numbers. */
    private static final int CHAIN_VERSION = 1;

    public FeatureKey {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(variant, "variant");
        if (contentHash.isBlank()) {
            throw new IllegalArgumentException("the content hash is blank");
        }
    }

    /** The key of a clip as it is. */
    public FeatureKey(String contentHash, FeatureKind kind, FeatureParameters parameters) {
        this(contentHash, kind, parameters, "");
    }

    /** A digest of 32 bytes, equal exactly if the keys are. */
    byte[] digest() {
        String text = CHAIN_VERSION + "\n" + contentHash + "\n" + kind + "\n" + parameters.fingerprint();
        if (!variant.isEmpty()) {
            text += "\n" + variant;
        }
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
