package org.emoscope.dsp;

/**
 * Lifts the higher cepstral coefficients, so that all have a like spread.
 *
 * <p>{@code c'[i] = c[i] · (1 + L/2 · sin(π (i + origin) / L))}, i counted from the first kept coefficient. The origin
 * is 0 in python_speech_features and in Fayek's chain (whose first kept coefficient is c1: a quirk), 1 in librosa and,
 * with c1 first, in HTK. L is usually 22; 0 leaves the coefficients as they are. Thread safe.
 *
 * <p>Source: Juang, Rabiner and Wilpon, "On the use of bandpass liftering in speech recognition", 1987.
 *
 * @param length L, 0 to 1000
 * @param origin n of the first kept coefficient, 0 or 1
 */
public record Lifter(int length, int origin) {

    public Lifter {
        if (length < 0 || length > 1000) {
            throw new IllegalArgumentException("lifter must be 0 (off) to 1000: " + length);
        }
        if (origin < 0 || origin > 1) {
            throw new IllegalArgumentException("lifter-origin must be 0 or 1: " + origin);
        }
    }

    /** Lifts one frame of coefficients in place. */
    public void applyInPlace(double[] coefficients) {
        if (length == 0) {
            return;
        }
        for (int i = 0; i < coefficients.length; i++) {
            coefficients[i] *= 1 + length / 2.0 * Math.sin(Math.PI * (i + origin) / length);
        }
    }
}
