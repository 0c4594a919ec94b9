package org.emoscope.ui.picture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a pane of a sound can show. */
public enum PaneSubject {
    WAVEFORM("waveform"),
    PRE_EMPHASIS("preemphasis"),
    SPECTROGRAM("spectrogram"),
    MEL("mel"),
    MFCC("mfcc"),
    ENERGY("energy"),
    ZERO_CROSSINGS("zero-crossings"),
    F0("f0"),
    ENDPOINTS("endpoints"),
    COMPARED("compared"),
    COMPARED_MEL("compared-mel"),
    DIFFERENCE("mel-difference");

    /** What is drawn when nobody says otherwise. */
    public static final List<PaneSubject> USUAL = List.of(WAVEFORM, PRE_EMPHASIS, SPECTROGRAM, MEL);

    /** What needs a second sound. */
    public static final List<PaneSubject> OF_COMPARISON = List.of(COMPARED, COMPARED_MEL, DIFFERENCE);

    private final String text;

    PaneSubject(String text) {
        this.text = text;
    }

    /** The name on the command line and of a file. */
    public String text() {
        return text;
    }

    /**
     * The kind of a name.
     *
     * @throws IllegalArgumentException if there is none, with those that there are
     */
    public static PaneSubject of(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.text.equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no pane is named " + text + "; there are "
                        + Arrays.stream(values()).map(PaneSubject::text).collect(Collectors.joining(", "))));
    }
}
