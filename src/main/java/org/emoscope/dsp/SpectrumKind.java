package org.emoscope.dsp;

/** What a spectrum carries for each bin k of a transform X of N points. */
public enum SpectrumKind {
    /** {@code |X[k]|² / N}: Fayek and python_speech_features. */
    POWER_PER_SIZE,
    /** {@code |X[k]|²}: librosa. */
    POWER,
    /** {@code |X[k]|}: HTK. */
    MAGNITUDE;

    /** How many decibels a tenfold value is: 10 for a power, 20 for a magnitude. */
    public int decibelsPerDecade() {
        return this == MAGNITUDE ? 20 : 10;
    }
}
