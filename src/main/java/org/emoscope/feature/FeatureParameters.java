package org.emoscope.feature;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.emoscope.dsp.Framing;
import org.emoscope.dsp.LogCompression;
import org.emoscope.dsp.MelFilterBank;

/**
 * Every parameter of a signal chain, checked against each other.
 *
 * <p>Start from a {@link Preset} and change what is to be different. {@link FeatureParameter} names each value for the
 * command line, the window and files. Immutable.
 *
 * @param sampleRateHz the rate the signal has to have, 1000 to 192,000
 * @param frames how the signal is cut
 * @param spectrum what happens to a frame
 * @param mel the filter bank
 * @param log the compression of spectra and Mel energies
 * @param cepstrum the coefficients
 * @param meanRemoval whether the mean over time is subtracted
 */
public record FeatureParameters(
        int sampleRateHz,
        FrameParameters frames,
        SpectrumParameters spectrum,
        MelParameters mel,
        LogCompression log,
        CepstrumParameters cepstrum,
        MeanRemoval meanRemoval) {

    public FeatureParameters {
        Objects.requireNonNull(frames, "frames");
        Objects.requireNonNull(spectrum, "spectrum");
        Objects.requireNonNull(mel, "mel");
        Objects.requireNonNull(log, "log");
        Objects.requireNonNull(cepstrum, "cepstrum");
        Objects.requireNonNull(meanRemoval, "meanRemoval");
        if (sampleRateHz < 1000 || sampleRateHz > 192_000) {
            throw new IllegalArgumentException("sample-rate must be 1000 to 192000 Hz: " + sampleRateHz);
        }
        int window = frames.window().toSamples(sampleRateHz);
        if (window < 1 || window > frames.fftSize()) {
            throw new IllegalArgumentException("win must be 1 sample to n-fft, " + frames.fftSize() + ": " + window
                    + " samples at " + sampleRateHz + " Hz");
        }
        if (frames.hop().toSamples(sampleRateHz) < 1) {
            throw new IllegalArgumentException("hop must be 1 sample or more: " + frames.hop());
        }
        double highHz = mel.highHz().orElse(sampleRateHz / 2.0);
        if (highHz > sampleRateHz / 2.0 || highHz <= mel.lowHz()) {
            throw new IllegalArgumentException("fmax must be above fmin, " + mel.lowHz() + " Hz, and at most half the"
                    + " sample rate, " + sampleRateHz / 2.0 + " Hz: " + highHz);
        }
        if (cepstrum.first() + cepstrum.count() > mel.filters()) {
            throw new IllegalArgumentException("n-mfcc must be at most n-mels less first-mfcc, "
                    + (mel.filters() - cepstrum.first()) + ": " + cepstrum.count());
        }
    }

    /** Reads what {@link #toMap} wrote; names that are missing keep the values of the {@code fayek} preset. */
    public static FeatureParameters fromMap(Map<String, String> values) {
        return Preset.FAYEK.parameters().with(values);
    }

    /** All values by name, in the order of {@link FeatureParameter}. */
    public Map<String, String> toMap() {
        Map<String, String> map = new LinkedHashMap<>();
        for (FeatureParameter parameter : FeatureParameter.values()) {
            map.put(parameter.text(), parameter.get(this));
        }
        return map;
    }

    /**
     * These parameters with one of them changed.
     *
     * @param name as on the command line, such as {@code n-mels}
     * @throws IllegalArgumentException if there is no such parameter or the value is not legal
     */
    public FeatureParameters with(String name, String value) {
        return with(Map.of(name, value));
    }

    /** These parameters with several changed at once; only the result has to be legal. */
    public FeatureParameters with(Map<String, String> changes) {
        return FeatureParameter.apply(this, changes);
    }

    /** One line that is equal exactly if the parameters are: for cache keys and provenance. */
    public String fingerprint() {
        return toMap().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    public int windowSamples() {
        return frames.window().toSamples(sampleRateHz);
    }

    public int hopSamples() {
        return frames.hop().toSamples(sampleRateHz);
    }

    /** How a signal is cut. */
    public Framing framing() {
        int span = frames.policy().span(windowSamples(), frames.fftSize());
        return new Framing(frames.policy(), span, hopSamples());
    }

    /** The filter bank. */
    public MelFilterBank.Design melDesign() {
        return mel.design(sampleRateHz);
    }

    /** The number of columns of a kind. */
    public int bins(FeatureKind kind) {
        return switch (kind) {
            case WAVEFORM -> framing().spanSamples();
            case SPECTROGRAM -> frames.fftSize() / 2 + 1;
            case MEL -> mel.filters();
            case MFCC -> cepstrum.count();
        };
    }
}
