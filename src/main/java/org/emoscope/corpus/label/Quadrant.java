package org.emoscope.corpus.label;

import java.util.Locale;

/**
 * The four quadrants of the valence-arousal plane.
 *
 * <p>A mean rating on the scale from 1 to 5 is low up to and including {@value #THRESHOLD} and high above it. Their
 * order here is the order of classes everywhere.
 */
public enum Quadrant {
    /** Low valence, low arousal. */
    SAD,
    /** High valence, low arousal. */
    PLEASURE,
    /** Low valence, high arousal. */
    ANGRY,
    /** High valence, high arousal. */
    JOY;

    /** The highest rating that still counts as low. */
    public static final double THRESHOLD = 2.5;

    /** The class name: the quadrant in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The quadrant of two mean ratings. */
    public static Quadrant of(double valence, double arousal) {
        if (!Double.isFinite(valence) || !Double.isFinite(arousal)) {
            throw new IllegalArgumentException("ratings must be numbers: valence " + valence + ", arousal " + arousal);
        }
        if (arousal <= THRESHOLD) {
            return valence <= THRESHOLD ? SAD : PLEASURE;
        }
        return valence <= THRESHOLD ? ANGRY : JOY;
    }
}
