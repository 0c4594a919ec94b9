package org.emoscope.dsp;

/**
 * The pitch at one time.
 *
 * @param hz the fundamental frequency; NaN where the sound is not periodic enough to have one
 * @param clarity how periodic the sound is, 0 to 1; 1 repeats exactly
 */
public record Pitch(double hz, double clarity) {

    static final Pitch NONE = new Pitch(Double.NaN, 0);

    public boolean isVoiced() {
        return !Double.isNaN(hz);
    }
}
