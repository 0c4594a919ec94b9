package org.emoscope.ui.picture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.emoscope.feature.DataKind;

/** What a pane of a sound can show. */
public enum PaneSubject {
    WAVEFORM("waveform", DataKind.WAVEFORM),
    PRE_EMPHASIS("preemphasis", DataKind.WAVEFORM),
    SPECTROGRAM("spectrogram", DataKind.SPECTROGRAM),
    MEL("mel", DataKind.MEL),
    MFCC("mfcc", DataKind.MFCC),
    ENERGY("energy", DataKind.ENERGY),
    ZERO_CROSSINGS("zero-crossings", DataKind.ZERO_CROSSINGS),
    F0("f0", DataKind.F0),
    ENDPOINTS("endpoints", DataKind.ENDPOINTS);

    /** What is drawn when nobody says otherwise. */
    public static final List<PaneSubject> USUAL = List.of(WAVEFORM, PRE_EMPHASIS, SPECTROGRAM, MEL);

    private final String text;
    private final DataKind data;

    PaneSubject(String text, DataKind data) {
        this.text = text;
        this.data = data;
    }

    /** The numbers behind it; those of a waveform come after the pre-emphasis. */
    public DataKind data() {
        return data;
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
