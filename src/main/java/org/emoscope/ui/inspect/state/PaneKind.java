package org.emoscope.ui.inspect.state;

import java.util.List;
import java.util.Locale;

/** What a pane can show. Its name is found in the bundle under {@code inspect.pane.TEXT}. */
public enum PaneKind {
    WAVEFORM(1),
    EMPHASISED(1),
    SPECTROGRAM(1.8),
    MEL(1.8),
    MFCC(1.2),
    ENERGY(1),
    PITCH(1),
    ENDPOINTS(1),
    COMPARED(1),
    COMPARED_MEL(1.8),
    DIFFERENCE(1.8);

    /** What needs a second recording. */
    public static final List<PaneKind> OF_COMPARISON = List.of(COMPARED, COMPARED_MEL, DIFFERENCE);

    private final double weight;

    PaneKind(double weight) {
        this.weight = weight;
    }

    /** How much of the height it takes at first, beside the others. */
    public double weight() {
        return weight;
    }

    /** The word by which it is saved and its name is found. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
