package org.emoscope.ui.inspect.tile;

/**
 * How the Mel spectra of two recordings differ, each side for itself, so that zooming out loses neither.
 *
 * @param first where the first is above the second, in dB, 0 elsewhere
 * @param second where the second is above the first
 */
public record MelDifference(LevelPyramid first, LevelPyramid second) {

    /** Differences in steps of a quarter of a decibel. */
    static final Quantiser STEPS = new Quantiser(0, 63.75);

    /** The levels of the first less those of the second in a frame, in dB. */
    public float[] at(int frame) {
        float[] difference = new float[first.columns().bins()];
        float[] negative = new float[difference.length];
        first.columns().compute(frame, 1, difference);
        second.columns().compute(frame, 1, negative);
        for (int b = 0; b < difference.length; b++) {
            difference[b] -= negative[b];
        }
        return difference;
    }
}
