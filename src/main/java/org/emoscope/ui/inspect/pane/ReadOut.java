package org.emoscope.ui.inspect.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.inspect.state.Hover;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.PaneKind;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.TimeSpan;
import org.emoscope.ui.inspect.tile.Samples;
import org.jspecify.annotations.Nullable;

/** What lies at the cursor, in words and units. */
public final class ReadOut {

    private final InspectModel model;
    private final PaneFeed feed;

    public ReadOut(InspectModel model, PaneFeed feed) {
        this.model = model;
        this.feed = feed;
    }

    /** Time and amplitude; under the pointer what its pane shows there, else the strongest frequency and the pitch. */
    public String atCursor(Look look) {
        Recording recording = model.recordingProperty().get();
        double seconds = model.cursorProperty().get();
        if (recording == null || Double.isNaN(seconds)) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        parts.add(Messages.text("inspect.read.time", seconds));
        parts.add(Messages.text(
                "inspect.read.amplitude", Samples.of(recording.speech()).nearest(seconds)));
        Hover hover = model.hoverProperty().get();
        if (hover == null) {
            strongest(seconds).ifPresent(parts::add);
            pitch(seconds).ifPresent(parts::add);
        } else if (hover.pane() != PaneKind.WAVEFORM) {
            feed.content(hover.pane())
                    .map(content -> content.read(look, seconds, hover.share()))
                    .ifPresent(parts::add);
        }
        parts.removeIf(String::isEmpty);
        return String.join("   ", parts);
    }

    /** The span and its length. */
    public static String selection(@Nullable TimeSpan selected) {
        return selected == null
                ? ""
                : Messages.text("inspect.read.selection", selected.from(), selected.to(), selected.length());
    }

    private Optional<String> strongest(double seconds) {
        return feed.content(PaneKind.SPECTROGRAM)
                .filter(LevelContent.class::isInstance)
                .map(content -> ((LevelContent) content).strongest(seconds));
    }

    private Optional<String> pitch(double seconds) {
        return feed.content(PaneKind.PITCH)
                .filter(PitchContent.class::isInstance)
                .map(content -> ((PitchContent) content).at(seconds));
    }
}
