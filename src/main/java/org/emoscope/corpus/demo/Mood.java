package org.emoscope.corpus.demo;

import org.emoscope.corpus.label.Quadrant;

/**
 * What a speaker expresses: a point in the valence-arousal plane.
 *
 * @param valence −1 (negative) to 1 (positive)
 * @param arousal −1 (calm) to 1 (excited)
 */
record Mood(double valence, double arousal) {

    private static final double CENTRE = 0.62;
    private static final double SPREAD = 0.24;
    private static final double LEAST = 0.1;

    Mood {
        if (!(Math.abs(valence) <= 1 && Math.abs(arousal) <= 1)) {
            throw new IllegalArgumentException("a mood lies within -1 to 1: " + valence + ", " + arousal);
        }
    }

    /** A mood of this quadrant; some are faint, some are strong. */
    static Mood draw(Quadrant quadrant, SplitMix random) {
        return new Mood(quadrant.valenceSign() * strength(random), quadrant.arousalSign() * strength(random));
    }

    private static double strength(SplitMix random) {
        return Math.max(LEAST, Math.min(1, CENTRE + SPREAD * random.normal()));
    }

    /**
     * The mean of listeners' ratings of a coordinate, 1 to 5 to two decimals; 2.5 parts low from high, and no rating
     * falls on the other side of its quadrant.
     */
    static double rating(double coordinate, SplitMix listeners) {
        double heard = 0.15 * listeners.normal();
        double rating = coordinate > 0
                ? Math.max(2.55, Math.min(5, 2.5 + 2.3 * coordinate + heard))
                : Math.max(1, Math.min(2.45, 2.5 + 1.4 * coordinate + heard));
        return Math.rint(rating * 100) / 100;
    }
}
