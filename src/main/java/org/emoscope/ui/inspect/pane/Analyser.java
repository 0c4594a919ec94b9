package org.emoscope.ui.inspect.pane;

import java.util.Arrays;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.LogCompression;
import org.emoscope.dsp.PreEmphasis;
import org.emoscope.feature.FeatureExtractor;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.MeanRemoval;
import org.emoscope.task.TaskContext;
import org.emoscope.ui.inspect.state.Source;

/**
 * Runs the signal chain for the panes.
 *
 * <p>Whatever logarithm the parameters ask for, the panes show decibels below the loudest cell, so that presets can be
 * compared by eye. Safe for use by many threads.
 */
public final class Analyser {

    private final FeatureExtractor extractor = new FeatureExtractor();

    public Analysis analyse(Source source, Signal speech, FeatureParameters parameters, TaskContext context) {
        FeatureParameters linear = new FeatureParameters(
                parameters.sampleRateHz(),
                parameters.frames(),
                parameters.spectrum(),
                parameters.mel(),
                LogCompression.of(LogCompression.Scale.NONE, LogCompression.EPSILON),
                parameters.cepstrum(),
                MeanRemoval.OFF);
        Signal emphasised = emphasise(speech, parameters.spectrum().preEmphasis());
        context.checkCancelled();
        DecibelMatrix spectrogram = matrix(speech, FeatureKind.SPECTROGRAM, linear, binFrequencies(parameters));
        context.checkCancelled();
        DecibelMatrix mel = matrix(speech, FeatureKind.MEL, linear, filterCentres(parameters));
        return new Analysis(source, Trace.of(speech), Trace.of(emphasised), spectrogram, mel);
    }

    private DecibelMatrix matrix(Signal speech, FeatureKind kind, FeatureParameters linear, double[] binHz) {
        return new DecibelMatrix(
                extractor.extract(speech, kind, linear),
                linear.spectrum().kind().decibelsPerDecade(),
                binHz,
                linear.framing(),
                linear.sampleRateHz());
    }

    private static Signal emphasise(Signal speech, PreEmphasis filter) {
        double[] samples = new double[speech.length()];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = speech.sample(i);
        }
        filter.applyInPlace(samples, 0, samples.length, 0);
        float[] filtered = new float[samples.length];
        for (int i = 0; i < filtered.length; i++) {
            filtered[i] = (float) samples[i];
        }
        return new Signal(filtered, speech.sampleRateHz());
    }

    private static double[] binFrequencies(FeatureParameters parameters) {
        double[] hz = new double[parameters.bins(FeatureKind.SPECTROGRAM)];
        for (int k = 0; k < hz.length; k++) {
            hz[k] = (double) k * parameters.sampleRateHz() / parameters.frames().fftSize();
        }
        return hz;
    }

    private static double[] filterCentres(FeatureParameters parameters) {
        double[] corners = parameters.melDesign().cornersHz();
        return Arrays.copyOfRange(corners, 1, corners.length - 1);
    }
}
