package org.emoscope.feature;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.Dct;
import org.emoscope.dsp.Framing;
import org.emoscope.dsp.FrequencyWarp;
import org.emoscope.dsp.MelFilterBank;
import org.emoscope.dsp.PowerSpectrum;
import org.emoscope.dsp.PreEmphasis;
import org.emoscope.dsp.SpectrumWarp;
import org.jspecify.annotations.Nullable;

/**
 * The stages of one set of parameters, joined: from a frame of a signal to its row of features.
 *
 * <p>Computes whatever needs one frame alone; what needs the whole clip ({@code top-db}, {@code clip-maximum}, mean
 * removal) is {@link FeatureExtractor}'s. For pictures that ask for some frames of a long recording. Thread safe: each
 * thread brings a {@link Workspace} of its own.
 */
public final class FrameChain {

    private static final PreEmphasis NO_EMPHASIS = new PreEmphasis(0);

    private final FeatureParameters parameters;
    private final Framing framing;
    private final double[] window;
    private final PowerSpectrum powerSpectrum;
    private final MelFilterBank bank;
    private final Dct dct;
    private final BlockChain blocks;
    private final @Nullable SpectrumWarp spectrumWarp;

    /** Buffers for one thread. */
    public final class Workspace {
        private final double[] frame = new double[framing.spanSamples()];
        private final double[] spectrum = new double[powerSpectrum.bins()];
        private final double[] energies = new double[bank.filters()];
        private final PowerSpectrum.Workspace transform = powerSpectrum.newWorkspace();

        private Workspace() {}
    }

    public FrameChain(FeatureParameters parameters) {
        this.parameters = Objects.requireNonNull(parameters, "parameters");
        int fftSize = parameters.frames().fftSize();
        framing = parameters.framing();
        window = centredWindow(parameters, framing.spanSamples());
        powerSpectrum = new PowerSpectrum(fftSize, parameters.spectrum().kind());
        bank = new MelFilterBank(parameters.melDesign(), fftSize, parameters.sampleRateHz());
        blocks = new BlockChain(parameters, powerSpectrum.block(window, framing.hopSamples()), bank);
        CepstrumParameters cepstrum = parameters.cepstrum();
        dct = new Dct(bank.filters(), cepstrum.scaling(), cepstrum.first(), cepstrum.count());
        spectrumWarp = null;
    }

    private FrameChain(FrameChain plain, FrequencyWarp warp) {
        parameters = plain.parameters;
        framing = plain.framing;
        window = plain.window;
        powerSpectrum = plain.powerSpectrum;
        int fftSize = parameters.frames().fftSize();
        bank = new MelFilterBank(parameters.melDesign(), fftSize, parameters.sampleRateHz(), warp);
        blocks = plain.blocks.with(bank);
        dct = plain.dct;
        spectrumWarp = new SpectrumWarp(warp, fftSize, parameters.sampleRateHz());
    }

    /**
     * A chain of the same parameters that hears a warped sound.
     *
     * <p>The spectrogram is warped bin by bin, the filter bank by its corners; the log energy of a frame is that of the
     * sound as it was.
     *
     * @param warp for the sample rate of the parameters
     */
    FrameChain warped(FrequencyWarp warp) {
        return warp == FrequencyWarp.NONE ? this : new FrameChain(this, warp);
    }

    /** The weights over the span of a frame: the window in its middle, zeros beside it. */
    private static double[] centredWindow(FeatureParameters parameters, int span) {
        double[] weights = parameters.spectrum().window().coefficients(parameters.windowSamples());
        double[] padded = new double[span];
        System.arraycopy(weights, 0, padded, (span - weights.length) / 2, weights.length);
        return padded;
    }

    public FeatureParameters parameters() {
        return parameters;
    }

    /** How many frames there are and where they lie. */
    public Framing framing() {
        return framing;
    }

    public Workspace newWorkspace() {
        return new Workspace();
    }

    /**
     * Computes one row.
     *
     * @param frame 0 to {@code framing().frames(signal.length()) − 1}
     * @param row {@code [parameters().bins(kind)]}, overwritten
     */
    public void row(Signal signal, int frame, FeatureKind kind, Workspace workspace, double[] row) {
        switch (kind) {
            case WAVEFORM -> cut(signal, frame, row);
            case SPECTROGRAM -> {
                spectrogram(signal, frame, workspace, row);
                parameters.log().applyInPlace(row);
            }
            case MEL -> mel(signal, frame, workspace, row);
            case MFCC -> {
                mel(signal, frame, workspace, workspace.energies);
                cepstrum(workspace.energies, logEnergy(workspace), row);
            }
        }
    }

    /**
     * Computes the log Mel energies of a frame.
     *
     * @param row {@code [filters]}, overwritten
     */
    void mel(Signal signal, int frame, Workspace workspace, double[] row) {
        spectrum(signal, frame, workspace, workspace.spectrum);
        bank.apply(workspace.spectrum, row);
        parameters.log().applyInPlace(row);
    }

    /** The natural logarithm of the summed spectrum of the frame whose Mel energies were computed last; 0 if unused. */
    double logEnergy(Workspace workspace) {
        if (!parameters.cepstrum().beginsWithLogEnergy()) {
            return 0;
        }
        double sum = 0;
        for (double x : workspace.spectrum) {
            sum += x;
        }
        return logEnergyOf(sum);
    }

    /** The natural logarithm of a summed spectrum. */
    double logEnergyOf(double sum) {
        return Math.log(Math.max(sum, parameters.log().floor()));
    }

    /** Computes the coefficients of a frame from its log Mel energies. */
    void cepstrum(double[] logMel, double logEnergy, double[] row) {
        dct.apply(logMel, row);
        lift(row, logEnergy);
    }

    private void lift(double[] coefficients, double logEnergy) {
        CepstrumParameters cepstrum = parameters.cepstrum();
        cepstrum.lifter().applyInPlace(coefficients);
        if (cepstrum.beginsWithLogEnergy()) {
            coefficients[0] = logEnergy;
        }
    }

    private void cut(Signal signal, int frame, double[] target) {
        SpectrumParameters spectrum = parameters.spectrum();
        framing.copy(signal, frame, spectrum.preEmphasis(), spectrum.scope(), target);
    }

    private void weigh(double[] samples) {
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= window[i];
        }
    }

    private void spectrogram(Signal signal, int frame, Workspace workspace, double[] row) {
        if (spectrumWarp == null) {
            spectrum(signal, frame, workspace, row);
        } else {
            spectrum(signal, frame, workspace, workspace.spectrum);
            spectrumWarp.apply(workspace.spectrum, row);
        }
    }

    private void spectrum(Signal signal, int frame, Workspace workspace, double[] spectrum) {
        double[] samples = workspace.frame;
        cut(signal, frame, samples);
        weigh(samples);
        powerSpectrum.apply(samples, workspace.transform, spectrum);
    }

    /** The weights over the span of a frame, a fresh array. */
    double[] window() {
        return window.clone();
    }

    /**
     * The spectra of all frames of a clip before the logarithm, row by row.
     *
     * <p>The numbers of {@link #row}, to the last bit; only for chains whose {@link #blocks} suit.
     */
    double[] spectra(Signal signal) {
        double[] rows = blocks.spectra(signal);
        if (spectrumWarp != null) {
            int bins = powerSpectrum.bins();
            double[] warped = new double[bins];
            for (int at = 0; at < rows.length; at += bins) {
                spectrumWarp.apply(Arrays.copyOfRange(rows, at, at + bins), warped);
                System.arraycopy(warped, 0, rows, at, bins);
            }
        }
        return rows;
    }

    /** The same stages for all frames of a clip; they know nothing of a warp of the spectrum. */
    BlockChain blocks() {
        return blocks;
    }

    MelFilterBank bank() {
        return bank;
    }

    /** Goes through the stages of one frame and keeps what each of them gave. */
    WalkedFrame walk(Signal signal, int frame, Workspace workspace) {
        Map<WalkedFrame.Stage, double[]> kept = new EnumMap<>(WalkedFrame.Stage.class);
        double[] samples = new double[framing.spanSamples()];
        framing.copy(signal, frame, NO_EMPHASIS, PreEmphasis.Scope.SIGNAL, samples);
        kept.put(WalkedFrame.Stage.RAW, samples.clone());
        cut(signal, frame, samples);
        kept.put(WalkedFrame.Stage.EMPHASISED, samples.clone());
        weigh(samples);
        kept.put(WalkedFrame.Stage.WINDOWED, samples);
        double[] spectrum = workspace.spectrum;
        powerSpectrum.apply(samples, workspace.transform, spectrum);
        kept.put(WalkedFrame.Stage.REAL, workspace.transform.real());
        kept.put(WalkedFrame.Stage.IMAGINARY, workspace.transform.imaginary());
        kept.put(WalkedFrame.Stage.SPECTRUM, spectrum.clone());
        double[] energies = new double[bank.filters()];
        bank.apply(spectrum, energies);
        kept.put(WalkedFrame.Stage.MEL, energies.clone());
        parameters.log().applyInPlace(energies);
        kept.put(WalkedFrame.Stage.LOG_MEL, energies);
        double[] coefficients = new double[parameters.cepstrum().count()];
        dct.apply(energies, coefficients);
        kept.put(WalkedFrame.Stage.CEPSTRUM, coefficients.clone());
        lift(coefficients, logEnergy(workspace));
        kept.put(WalkedFrame.Stage.LIFTERED, coefficients);
        return new WalkedFrame(frame, framing.start(frame), kept);
    }
}
