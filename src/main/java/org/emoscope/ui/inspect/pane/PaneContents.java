package org.emoscope.ui.inspect.pane;

import java.util.List;
import org.emoscope.ui.inspect.state.FrequencyScale;
import org.emoscope.ui.inspect.state.PaneKind;
import org.emoscope.ui.inspect.tile.SoundLayers;

/** Makes what the panes show out of a recording's layers; on a worker. */
final class PaneContents {

    private PaneContents() {}

    static PaneContent of(PaneKind kind, SoundLayers layers, List<Overlay> overlays) {
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
        };
    }
}
