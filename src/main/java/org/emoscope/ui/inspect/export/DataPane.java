package org.emoscope.ui.inspect.export;

import org.emoscope.feature.DataKind;
import org.emoscope.ui.common.Messages;

/** A pane whose numbers can be taken away. */
public enum DataPane {
    WAVEFORM("waveform", DataKind.WAVEFORM, Whose.FIRST),
    PRE_EMPHASIS("preemphasis", DataKind.WAVEFORM, Whose.FIRST),
    SPECTROGRAM("spectrogram", DataKind.SPECTROGRAM, Whose.FIRST),
    MEL("mel", DataKind.MEL, Whose.FIRST),
    MFCC("mfcc", DataKind.MFCC, Whose.FIRST),
    ENERGY("energy", DataKind.ENERGY, Whose.FIRST),
    ZERO_CROSSINGS("zero-crossings", DataKind.ZERO_CROSSINGS, Whose.FIRST),
    F0("f0", DataKind.F0, Whose.FIRST),
    ENDPOINTS("endpoints", DataKind.ENDPOINTS, Whose.FIRST),
    COMPARED("compared", DataKind.WAVEFORM, Whose.SECOND),
    COMPARED_MEL("compared-mel", DataKind.MEL, Whose.SECOND),
    DIFFERENCE("mel-difference", DataKind.MEL, Whose.BOTH);

    /** Of which recording the numbers are. */
    enum Whose {
        FIRST,
        SECOND,
        /** The difference of both. */
        BOTH
    }

    private final String text;
    private final DataKind kind;
    private final Whose whose;

    DataPane(String text, DataKind kind, Whose whose) {
        this.text = text;
        this.kind = kind;
        this.whose = whose;
    }

    /** The word that its file is named by. */
    String text() {
        return text;
    }

    DataKind kind() {
        return kind;
    }

    Whose whose() {
        return whose;
    }

    /** Whether it shows samples as they are, before the filter. */
    boolean isPlain() {
        return this == WAVEFORM || this == COMPARED;
    }

    String title() {
        return Messages.text("inspect.export.pane." + text);
    }
}
