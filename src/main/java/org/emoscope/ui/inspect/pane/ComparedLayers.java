package org.emoscope.ui.inspect.pane;

import java.util.Optional;
import org.emoscope.audio.Signal;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.ui.inspect.state.Comparison;
import org.emoscope.ui.inspect.tile.SoundLayers;
import org.emoscope.ui.inspect.tile.Workshop;
import org.jspecify.annotations.Nullable;

/** The layers of the second recording, which follow what is compared with and the parameters. On the JavaFX thread. */
final class ComparedLayers {

    private final Workshop workshop;
    private final Runnable more;
    private @Nullable Signal signal;
    private @Nullable SoundLayers layers;

    /** @param more told on a worker when there is more to see */
    ComparedLayers(Workshop workshop, Runnable more) {
        this.workshop = workshop;
        this.more = more;
    }

    Optional<SoundLayers> now() {
        return Optional.ofNullable(layers);
    }

    void follow(@Nullable Comparison comparison, FeatureParameters parameters) {
        SoundLayers before = layers;
        if (comparison == null) {
            close();
        } else if (before == null || signal != comparison.aligned()) {
            close();
            layers = SoundLayers.of(comparison.aligned(), parameters, workshop, more);
            signal = comparison.aligned();
        } else {
            before.retire();
            layers = before.with(parameters);
        }
    }

    void close() {
        if (layers != null) {
            layers.close();
        }
        layers = null;
        signal = null;
    }
}
