package org.emoscope.ui.inspect.export;

import java.util.Optional;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.EndpointOptions;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.MelDifferenceRows;
import org.emoscope.feature.Preset;
import org.emoscope.feature.SoundTable;
import org.emoscope.feature.TimeRange;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.inspect.state.Comparison;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.Source;
import org.emoscope.ui.picture.ComparedSound;
import org.emoscope.ui.picture.PicturedSound;

/**
 * What is open, and how it is looked at.
 *
 * @param recording the sound
 * @param compared a second one, if there is one
 * @param preset the chain that a command line begins with
 * @param parameters the chain
 * @param endpoints how stretches of speech are looked for
 */
record ExportSource(
        Recording recording,
        Optional<Comparison> compared,
        Preset preset,
        FeatureParameters parameters,
        EndpointOptions endpoints) {

    /**
     * The numbers of a pane.
     *
     * @throws IllegalArgumentException if it needs a second recording and there is none, with a sentence
     */
    SoundTable table(DataPane pane, TimeRange range) {
        Signal first = recording.speech();
        FeatureParameters chain = parametersOf(pane);
        return switch (pane.whose()) {
            case FIRST -> pane.kind().table(first, chain, endpoints, range);
            case SECOND -> pane.kind().table(comparison().aligned(), chain, endpoints, range);
            case BOTH -> new MelDifferenceRows(first, comparison().aligned(), chain, range);
        };
    }

    /** The chain whose numbers a pane shows: the plain waveform is the one before the filter. */
    FeatureParameters parametersOf(DataPane pane) {
        return pane.isPlain() ? parameters.with("pre-emphasis", "0") : parameters;
    }

    /** @throws IllegalArgumentException if there is no second recording, with a sentence */
    Comparison comparison() {
        return compared.orElseThrow(
                () -> new IllegalArgumentException(Messages.text("inspect.export.nothing-compared")));
    }

    PicturedSound pictured() {
        Optional<ComparedSound> second = compared.map(
                comparison -> new ComparedSound(title(comparison.other().source()), comparison.aligned()));
        return new PicturedSound(title(recording.source()), recording.speech(), parameters, endpoints, second);
    }

    private static String title(Source source) {
        boolean synthetic = source.kind() == Source.Kind.SYNTHETIC;
        return synthetic ? source.name() + " (synthetic speech)" : source.name();
    }
}
