package org.emoscope.corpus.demo;

import java.util.List;

/**
 * One speaker.
 *
 * @param id name in the manifest
 * @param sex {@code f} or {@code m}
 * @param f0Hz fundamental frequency when calm, 60 to 400 Hz
 * @param tractScale formants beside those of a tract of 17.5 cm, 0.8 to 1.4
 * @param habit what is this speaker's own
 */
record Voice(String id, String sex, double f0Hz, double tractScale, Habit habit) {

    Voice {
        if (!(f0Hz >= 60 && f0Hz <= 400)) {
            throw new IllegalArgumentException("F0 must be 60 to 400 Hz: " + f0Hz);
        }
        if (!(tractScale >= 0.8 && tractScale <= 1.4)) {
            throw new IllegalArgumentException("tract scale must be 0.8 to 1.4: " + tractScale);
        }
    }

    /**
     * How a speaker always speaks, whatever the mood.
     *
     * @param expressiveness how much a mood shows, about 1
     * @param rate pace beside the others', about 1
     * @param liveliness size of pitch movements beside the others', about 1
     * @param openQuotient share of a glottal period with the glottis open, about 0.6
     * @param tiltDb extra weakening of the source at 3 kHz
     * @param aspiration breath beside the voice, about 0.02
     * @param levelDb loudness beside the others'
     */
    record Habit(
            double expressiveness,
            double rate,
            double liveliness,
            double openQuotient,
            double tiltDb,
            double aspiration,
            double levelDb) {}

    /** Four women and four men. */
    static final List<Voice> ALL = List.of(
            new Voice("f1", "f", 205, 1.17, new Habit(1.00, 1.02, 1.00, 0.64, 5, 0.030, 0)),
            new Voice("f2", "f", 182, 1.12, new Habit(0.90, 0.95, 0.85, 0.58, 3, 0.018, 1)),
            new Voice("f3", "f", 228, 1.20, new Habit(1.08, 1.08, 1.15, 0.66, 6, 0.036, -1)),
            new Voice("f4", "f", 195, 1.15, new Habit(0.95, 0.98, 0.95, 0.70, 8, 0.050, -2)),
            new Voice("m1", "m", 112, 1.00, new Habit(1.00, 1.00, 1.00, 0.55, 3, 0.014, 1)),
            new Voice("m2", "m", 98, 0.95, new Habit(0.90, 0.94, 0.90, 0.52, 2, 0.010, 2)),
            new Voice("m3", "m", 134, 1.04, new Habit(1.10, 1.07, 1.15, 0.60, 5, 0.022, 0)),
            new Voice("m4", "m", 121, 0.98, new Habit(0.95, 1.00, 0.95, 0.64, 7, 0.034, -2)));
}
