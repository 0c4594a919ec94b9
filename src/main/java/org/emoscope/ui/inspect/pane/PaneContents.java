package org.emoscope.ui.inspect.pane;

import java.util.List;
import java.util.Optional;
import org.emoscope.dsp.FrequencyScale;
import org.emoscope.ui.inspect.state.EndpointResult;
import org.emoscope.ui.inspect.state.PaneKind;
import org.emoscope.ui.inspect.tile.SoundLayers;

/** Makes what the panes show out of a recording's layers; on a worker. */
final class PaneContents {

    private PaneContents() {}

    /**
     * Makes one.
     *
     * @param beside what is shown beside the recording's own layers
     * @return nothing if there is nothing to show yet
     */
    static Optional<PaneContent> of(PaneKind kind, SoundLayers layers, List<Overlay> overlays, Beside beside) {
        return switch (kind) {
            case ENDPOINTS -> beside.endpoints().map(EndpointContent::of);
            case COMPARED -> beside.compared().map(other -> new TraceContent(other.waveform()));
            case COMPARED_MEL -> beside.compared().map(PaneContents::mel);
            case DIFFERENCE -> beside.compared()
                    .map(other -> new DifferenceContent(
                            layers.melDifference(other), LevelContent.filterHz(layers.parameters())));
            default -> Optional.of(of(kind, layers, overlays));
        };
    }

    /**
     * What is no layer of the recording.
     *
     * @param endpoints what was found in it, if it has been looked for
     * @param compared the layers of a second recording, if there is one
     */
    record Beside(Optional<EndpointResult> endpoints, Optional<SoundLayers> compared) {}

    /** Whether all samples have to be read before anything is seen, which for an hour takes a while. */
    static boolean readsAllSamples(PaneKind kind) {
        return kind == PaneKind.WAVEFORM || kind == PaneKind.EMPHASISED || kind == PaneKind.COMPARED;
    }

    private static LevelContent mel(SoundLayers layers) {
        return new LevelContent(
                layers.mel(), LevelContent.filterHz(layers.parameters()), look -> FrequencyScale.EVEN, List.of());
    }

    private static PaneContent of(PaneKind kind, SoundLayers layers, List<Overlay> overlays) {
        return switch (kind) {
            case WAVEFORM -> new TraceContent(layers.waveform());
            case EMPHASISED -> new TraceContent(layers.emphasised());
            case SPECTROGRAM -> new LevelContent(
                    layers.spectrogram(), LevelContent.spectrumHz(layers.parameters()), Look::scale, overlays);
            case MEL -> mel(layers);
            case MFCC -> new CoefficientContent(
                    layers.mfcc(), layers.parameters().cepstrum().first());
            case ENERGY -> new EnergyContent(layers.energy(), layers.zeroCrossings());
            case PITCH -> new PitchContent(layers.pitch());
            default -> throw new IllegalArgumentException(kind + " is no layer of a recording");
        };
    }
}
