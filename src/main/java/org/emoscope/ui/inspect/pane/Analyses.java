package org.emoscope.ui.inspect.pane;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the signal chain made of what is open. */
public final class Analyses {

    /** The panes, from top to bottom. */
    static final List<PaneContent> PANES = List.of(
            new TraceContent("waveform", Analysis::speech),
            new TraceContent("emphasised", Analysis::emphasised),
            new LevelContent("spectrogram", Analysis::spectrogram),
            new LevelContent("mel", Analysis::mel));

    private final ObjectProperty<@Nullable Analysis> latest = new SimpleObjectProperty<>();

    public ObjectProperty<@Nullable Analysis> latestProperty() {
        return latest;
    }

    static PaneContent pane(String id) {
        return PANES.stream().filter(pane -> pane.id().equals(id)).findFirst().orElseThrow();
    }
}
