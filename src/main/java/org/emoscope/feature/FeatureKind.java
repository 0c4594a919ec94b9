package org.emoscope.feature;

/** What a row of features carries. */
public enum FeatureKind {
    /** The samples of each frame after pre-emphasis, before the window: {@code [frame][sample]}. */
    WAVEFORM,
    /** The spectrum of each frame through the logarithm of the parameters: {@code [frame][N/2 + 1]}. */
    SPECTROGRAM,
    /** The Mel energies of each frame through the logarithm and the mean removal: {@code [frame][filters]}. */
    MEL,
    /** The cepstral coefficients of each frame through lifter and mean removal: {@code [frame][coefficients]}. */
    MFCC
}
