package org.emoscope.ui.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.EndpointAnalysis;
import org.emoscope.dsp.EndpointDetector;
import org.emoscope.dsp.PreEmphasis;
import org.emoscope.dsp.Window;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Track;
import org.emoscope.feature.UsualTracks;
import org.emoscope.task.TaskContext;

/**
 * Makes the panes of a sound.
 *
 * @param sound what is drawn
 * @param time what of it
 * @param columns how many pixels a pane is wide
 * @param look its colours
 */
record SoundPanes(PicturedSound sound, Axis time, int columns, PictureLook look) {

    private static final int CURVE_TICKS = 6;
    private static final int COEFFICIENT_TICKS = 12;

    /** Computes what a pane shows. */
    Pane make(PaneSubject kind, TaskContext context) {
        return switch (kind) {
            case WAVEFORM -> waveform("Waveform: " + sound.name(), Samples.of(sound.signal()));
            case PRE_EMPHASIS -> preEmphasis();
            case SPECTROGRAM -> levels(
                    "Spectrogram: " + framing(),
                    belowMaximum(sound.signal(), FeatureKind.SPECTROGRAM, context.part(0, 0.7)),
                    BinAxis.ofSpectrum(sound.parameters(), look.scale()),
                    overlays(context.part(0.7, 1)));
            case MEL -> levels(
                    "Mel spectrogram: " + sound.parameters().mel().filters() + " filters",
                    belowMaximum(sound.signal(), FeatureKind.MEL, context),
                    filters(),
                    List.of());
            case MFCC -> cepstrum(context);
            case ENERGY -> curve("Energy", "dB of full scale", UsualTracks.energy(), context);
            case ZERO_CROSSINGS -> curve("Zero crossings", "Crossings a second", UsualTracks.zeroCrossings(), context);
            case F0 -> curve("Fundamental frequency (YIN)", "F0 (Hz)", UsualTracks.pitch(), context);
            case ENDPOINTS -> EndpointsPane.of(endpoints(), sound.signal().sampleRateHz());
            case COMPARED -> waveform(
                    "Compared: " + compared().name(), Samples.of(compared().signal()));
            case COMPARED_MEL -> levels(
                    "Compared, Mel spectrogram: " + compared().name(),
                    belowMaximum(compared().signal(), FeatureKind.MEL, context),
                    filters(),
                    List.of());
            case DIFFERENCE -> difference(context);
        };
    }

    private Pane waveform(String title, Samples samples) {
        return new WaveformPane(title, samples, time, columns);
    }

    private Pane preEmphasis() {
        PreEmphasis emphasis = sound.parameters().spectrum().preEmphasis();
        String formula = emphasis.factor() == 0
                ? "this chain has no pre-emphasis"
                : "y[i] = x[i] − " + Axis.text(emphasis.factor()) + " · x[i−1]";
        return waveform("Pre-emphasised signal: " + formula, new Samples(sound.signal(), emphasis));
    }

    /** Decibels below the clip's maximum, whatever the logarithm of the chain. */
    private RowsOverTime belowMaximum(Signal signal, FeatureKind kind, TaskContext context) {
        FeatureParameters parameters = sound.parameters();
        FeatureParameters linear = parameters.with(Map.of("log", "none", "mean-removal", "off"));
        return RowsOverTime.of(signal, kind, linear, time, columns, context)
                .inDecibels(parameters.spectrum().kind().decibelsPerDecade());
    }

    private Pane levels(String title, RowsOverTime values, BinAxis upwards, List<LevelOverlay> overlays) {
        return new HeatMapPane(title, values, upwards, ColourBar.of(look.map(), "dB", -look.rangeDb(), 0), overlays);
    }

    private Pane difference(TaskContext context) {
        RowsOverTime values = RowsOverTime.ofDifference(
                sound.signal(), compared().signal(), sound.parameters(), time, columns, context);
        String title = "Mel difference: orange where " + sound.name() + " is louder, blue where "
                + compared().name() + " is";
        return new HeatMapPane(title, values, filters(), ColourBar.ofDifference(look.theme()), List.of());
    }

    private BinAxis filters() {
        return BinAxis.ofFilters(sound.parameters().melDesign());
    }

    /** The second sound; {@link SoundPicture#of} has looked that there is one where it is needed. */
    private ComparedSound compared() {
        return sound.compared().orElseThrow();
    }

    private Pane cepstrum(TaskContext context) {
        FeatureParameters parameters = sound.parameters();
        int first = parameters.cepstrum().first();
        int count = parameters.cepstrum().count();
        RowsOverTime values = RowsOverTime.of(sound.signal(), FeatureKind.MFCC, parameters, time, columns, context);
        double reach = Math.max(1e-6, Math.max(Math.abs(values.lowest()), Math.abs(values.highest())));
        Axis whole = Axis.linear("Coefficient", first - 0.5, first + count - 0.5, COEFFICIENT_TICKS);
        List<Double> numbers =
                whole.ticks().stream().filter(tick -> tick == Math.rint(tick)).toList();
        Axis vertical = new Axis(whole.title(), whole.low(), whole.high(), whole.spacing(), numbers);
        return new HeatMapPane(
                "MFCC: coefficients " + first + " to " + (first + count - 1),
                values,
                BinAxis.even(vertical, count),
                ColourBar.of(look.map(), "", -reach, reach),
                List.of());
    }

    /** The first number of a track. */
    private Pane curve(String title, String unit, Track track, TaskContext context) {
        Curve curve = Curve.of(track, sound.signal(), context);
        double room = Math.max(1e-3, 0.05 * (curve.highest() - curve.lowest()));
        return new CurvePane(
                title, curve, Axis.linear(unit, curve.lowest() - room, curve.highest() + room, CURVE_TICKS));
    }

    private List<LevelOverlay> overlays(TaskContext context) {
        List<LevelOverlay> overlays = new ArrayList<>();
        if (look.overlays().contains(PictureOverlay.F0)) {
            overlays.add(new PitchLine(Curve.of(UsualTracks.pitch(), sound.signal(), context)));
        }
        if (look.overlays().contains(PictureOverlay.ENDPOINTS)) {
            overlays.add(
                    new EndpointLines(endpoints().segments(), sound.signal().sampleRateHz()));
        }
        return overlays;
    }

    private EndpointAnalysis endpoints() {
        return new EndpointDetector(sound.endpoints()).analyse(sound.signal());
    }

    private String framing() {
        FeatureParameters parameters = sound.parameters();
        double perMs = parameters.sampleRateHz() / 1000.0;
        return String.format(
                Locale.ROOT,
                "%s ms %s window, %s ms step, FFT of %d",
                Axis.text(parameters.windowSamples() / perMs),
                name(parameters.spectrum().window()),
                Axis.text(parameters.hopSamples() / perMs),
                parameters.frames().fftSize());
    }

    /** {@code HANN_PERIODIC} as "periodic Hann". */
    private static String name(Window window) {
        String[] words = window.name().split("_");
        String inventor = words[0].charAt(0) + words[0].substring(1).toLowerCase(Locale.ROOT);
        return words.length == 1 ? inventor : words[1].toLowerCase(Locale.ROOT) + " " + inventor;
    }
}
