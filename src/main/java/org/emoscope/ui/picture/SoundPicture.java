package org.emoscope.ui.picture;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.dsp.MelFilterBank;
import org.emoscope.dsp.MelScale;
import org.emoscope.dsp.PreEmphasis;
import org.emoscope.dsp.Window;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.DecibelRange;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;

/**
 * The four panes of a sound: waveform, pre-emphasised signal, spectrogram, Mel spectrogram, singly or on one time axis.
 *
 * <p>Decibels count down from the clip's maximum. Hour-long sounds are pooled to what a picture can show. Call {@link
 * PictureFonts#require()} beforehand. Safe for use by many threads.
 */
public final class SoundPicture {

    private static final int BLOCK = 1 << 14;
    private static final int TIME_TICKS = 10;
    private static final int FREQUENCY_TICKS = 8;
    private static final List<Double> MEL_TICKS_HZ =
            List.of(0.0, 250.0, 500.0, 1000.0, 2000.0, 3000.0, 4000.0, 6000.0, 8000.0, 16_000.0, 32_000.0);

    private final Axis time;
    private final Pane waveform;
    private final Pane preEmphasis;
    private final Pane spectrogram;
    private final Pane mel;

    /**
     * Analyses a sound.
     *
     * @param name what it is, for the title: a file name, and that it is synthetic if it is
     * @param signal at the sample rate of the parameters, one sample or more
     * @param parameters the signal chain
     * @param look colours and their range
     */
    public SoundPicture(String name, Signal signal, FeatureParameters parameters, Look look) {
        Objects.requireNonNull(look, "look");
        if (signal.length() == 0) {
            throw new IllegalArgumentException("there is no picture of no sound");
        }
        this.time = Axis.linear("Time (s)", 0, signal.durationSeconds(), TIME_TICKS);
        double factor = parameters.spectrum().preEmphasis().factor();
        this.waveform = new WaveformPane("Waveform: " + name, signal);
        this.preEmphasis = new WaveformPane(
                factor == 0
                        ? "Pre-emphasised signal: this chain has no pre-emphasis"
                        : "Pre-emphasised signal: y[i] = x[i] − " + Axis.text(factor) + " · x[i−1]",
                emphasised(signal, parameters.spectrum().preEmphasis()));
        this.spectrogram =
                spectra("Spectrogram: " + framing(parameters), signal, FeatureKind.SPECTROGRAM, parameters, look);
        this.mel = spectra(
                "Mel spectrogram: " + parameters.mel().filters() + " filters",
                signal,
                FeatureKind.MEL,
                parameters,
                look);
    }

    /**
     * How levels are coloured.
     *
     * @param map the colours
     * @param rangeDb how far below the clip's maximum they reach, above 0 to 300 dB
     */
    public record Look(ColourMap map, double rangeDb) {

        /** Viridis over 80 dB: what networks see. */
        public static final Look DEFAULT = new Look(ColourMap.VIRIDIS, DecibelRange.NETWORK_DB);

        public Look {
            Objects.requireNonNull(map, "map");
            if (!(rangeDb > 0 && rangeDb <= 300)) {
                throw new IllegalArgumentException("the range must be above 0 and at most 300 dB: " + rangeDb);
            }
        }
    }

    public BufferedImage waveform() {
        return draw(waveform);
    }

    public BufferedImage preEmphasis() {
        return draw(preEmphasis);
    }

    public BufferedImage spectrogram() {
        return draw(spectrogram);
    }

    public BufferedImage mel() {
        return draw(mel);
    }

    /** All four on one time axis. */
    public BufferedImage panes() {
        return draw(waveform, preEmphasis, spectrogram, mel);
    }

    private BufferedImage draw(Pane... panes) {
        return new PanePicture(List.of(panes), time).draw();
    }

    private static Signal emphasised(Signal signal, PreEmphasis filter) {
        float[] out = new float[signal.length()];
        double[] block = new double[BLOCK];
        for (int from = 0; from < out.length; from += BLOCK) {
            int count = Math.min(BLOCK, out.length - from);
            for (int i = 0; i < count; i++) {
                block[i] = signal.sample(from + i);
            }
            filter.applyInPlace(block, 0, count, from == 0 ? 0 : signal.sample(from - 1));
            for (int i = 0; i < count; i++) {
                out[from + i] = (float) block[i];
            }
        }
        return new Signal(out, signal.sampleRateHz());
    }

    private static Pane spectra(
            String title, Signal signal, FeatureKind kind, FeatureParameters parameters, Look look) {
        PooledSpectra pooled = PooledSpectra.of(signal, kind, parameters);
        double hop = (double) parameters.hopSamples() / parameters.sampleRateHz();
        double middle = (double) parameters.framing().middle(0) / parameters.sampleRateHz();
        return new SpectrogramPane(
                title,
                pooled.linear(),
                middle - hop / 2,
                hop * pooled.framesPerColumn(),
                kind == FeatureKind.MEL ? melAxis(parameters.melDesign()) : linearAxis(parameters, pooled.linear()),
                new DecibelRange(parameters.spectrum().kind(), look.rangeDb()),
                look.map());
    }

    private static Axis linearAxis(FeatureParameters parameters, FrameMatrix linear) {
        double binHz = parameters.sampleRateHz() / 2.0 / (linear.bins() - 1);
        return Axis.linear("Frequency (Hz)", -binHz / 2, parameters.sampleRateHz() / 2.0 + binHz / 2, FREQUENCY_TICKS);
    }

    /** The centres of the filters are evenly spaced in Mel, so each takes one step around its centre. */
    private static Axis melAxis(MelFilterBank.Design design) {
        MelScale scale = design.scale();
        double from = scale.fromHz(design.lowHz());
        double step = (scale.fromHz(design.highHz()) - from) / (design.filters() + 1);
        double low = scale.toHz(from + step / 2);
        double high = scale.toHz(from + (design.filters() + 0.5) * step);
        return new Axis("Frequency (Hz, Mel spaced)", low, high, scale::fromHz, MEL_TICKS_HZ);
    }

    private static String framing(FeatureParameters parameters) {
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
