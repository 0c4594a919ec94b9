package org.emoscope.corpus.label;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.emoscope.corpus.CorpusException;

/**
 * The four quadrants of the valence-arousal plane.
 *
 * <p>A mean rating on the scale from 1 to 5 is low up to and including {@value #THRESHOLD} and high above it. Their
 * order here is the order of classes everywhere.
 */
public enum Quadrant {
    /** Low valence, low arousal. */
    SAD(-1, -1),
    /** High valence, low arousal. */
    PLEASURE(1, -1),
    /** Low valence, high arousal. */
    ANGRY(-1, 1),
    /** High valence, high arousal. */
    JOY(1, 1);

    /** The highest rating that still counts as low. */
    public static final double THRESHOLD = 2.5;

    private final int valenceSign;
    private final int arousalSign;

    Quadrant(int valenceSign, int arousalSign) {
        this.valenceSign = valenceSign;
        this.arousalSign = arousalSign;
    }

    /** -1 for low valence, 1 for high. */
    public int valenceSign() {
        return valenceSign;
    }

    /** -1 for low arousal, 1 for high. */
    public int arousalSign() {
        return arousalSign;
    }

    /** The class name: the quadrant in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws CorpusException if no quadrant has that label; the message lists all */
    public static Quadrant of(String label) throws CorpusException {
        for (Quadrant quadrant : values()) {
            if (quadrant.label().equalsIgnoreCase(label)) {
                return quadrant;
            }
        }
        throw new CorpusException("unknown quadrant \"" + label + "\"; known are "
                + Arrays.stream(values()).map(Quadrant::label).collect(Collectors.joining(", ")));
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
