package org.emoscope.ui.inspect.pane;

import java.util.List;
import java.util.Optional;
import org.emoscope.ui.inspect.state.EndpointResult;
import org.emoscope.ui.inspect.state.FrequencyScale;
import org.emoscope.ui.inspect.state.PaneKind;
import org.emoscope.ui.inspect.tile.SoundLayers;

/** Makes what the panes show out of a recording's layers; on a worker. */
final class PaneContents {

    private PaneContents() {}

    /**
     * Makes one.
     *
     * @param endpoints what was found in the recording, if it has been looked for
     * @return nothing if there is nothing to show yet
     */
    static Optional<PaneContent> of(
            PaneKind kind, SoundLayers layers, List<Overlay> overlays, Optional<EndpointResult> endpoints) {
        return kind == PaneKind.ENDPOINTS
                ? endpoints.map(EndpointContent::of)
                : Optional.of(of(kind, layers, overlays));
    }

    private static PaneContent of(PaneKind kind, SoundLayers layers, List<Overlay> overlays) {
        return switch (kind) {
            case WAVEFORM -> new TraceContent(layers.waveform());
            case EMPHASISED -> new TraceContent(layers.emphasised());
            case SPECTROGRAM -> new LevelContent(
                    layers.spectrogram(), LevelContent.spectrumHz(layers.parameters()), Look::scale, overlays);
            case MEL -> new LevelContent(
                    layers.mel(), LevelContent.filterHz(layers.parameters()), look -> FrequencyScale.EVEN, List.of());
            case MFCC -> new CoefficientContent(
                    layers.mfcc(), layers.parameters().cepstrum().first());
            case ENERGY -> new EnergyContent(layers.energy(), layers.zeroCrossings());
            case PITCH -> new PitchContent(layers.pitch());
            case ENDPOINTS -> throw new IllegalArgumentException("endpoints are not a layer");
        };
    }
}
