package org.emoscope.ui.picture;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.emoscope.dsp.FrequencyScale;
import org.emoscope.dsp.MelFilterBank;
import org.emoscope.dsp.MelScale;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;

/**
 * The vertical axis of a heat map, and which bin lies where on it.
 *
 * @param axis what is written beside it
 * @param bins the place in bins of a height of 0 to 1; bin k reaches from k to k + 1
 */
record BinAxis(Axis axis, DoubleUnaryOperator bins) {

    private static final int FREQUENCY_TICKS = 8;
    private static final List<Double> MEL_TICKS_HZ =
            List.of(0.0, 250.0, 500.0, 1000.0, 2000.0, 3000.0, 4000.0, 6000.0, 8000.0, 16_000.0, 32_000.0);
    private static final List<Double> OCTAVE_TICKS_HZ =
            List.of(50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0, 4000.0, 8000.0, 16_000.0, 32_000.0);

    /** Each bin as high as another. */
    static BinAxis even(Axis axis, int bins) {
        return new BinAxis(axis, share -> share * bins);
    }

    /** The bins of a spectrum, from 0 Hz or the lowest frequency of the scale to half the sample rate. */
    static BinAxis ofSpectrum(FeatureParameters parameters, FrequencyScale scale) {
        int bins = parameters.bins(FeatureKind.SPECTROGRAM);
        double halfHz = parameters.sampleRateHz() / 2.0;
        double binHz = halfHz / (bins - 1);
        if (scale == FrequencyScale.EVEN) {
            return even(Axis.linear("Frequency (Hz)", -binHz / 2, halfHz + binHz / 2, FREQUENCY_TICKS), bins);
        }
        boolean mel = scale == FrequencyScale.MEL;
        String title = mel ? "Frequency (Hz, Mel spaced)" : "Frequency (Hz, by octaves)";
        Axis axis = new Axis(title, scale.lowestHz(), halfHz, scale::of, mel ? MEL_TICKS_HZ : OCTAVE_TICKS_HZ);
        double low = scale.of(scale.lowestHz());
        double high = scale.of(halfHz);
        return new BinAxis(axis, share -> scale.toHz(low + share * (high - low)) / binHz + 0.5);
    }

    /** The centres of the filters are evenly spaced in Mel, so each takes one step around its centre. */
    static BinAxis ofFilters(MelFilterBank.Design design) {
        MelScale scale = design.scale();
        double from = scale.fromHz(design.lowHz());
        double step = (scale.fromHz(design.highHz()) - from) / (design.filters() + 1);
        double low = scale.toHz(from + step / 2);
        double high = scale.toHz(from + (design.filters() + 0.5) * step);
        Axis axis = new Axis("Frequency (Hz, Mel spaced)", low, high, scale::fromHz, MEL_TICKS_HZ);
        return even(axis, design.filters());
    }

    /** The place in bins of a height of 0 to 1. */
    double binAt(double share) {
        return bins.applyAsDouble(share);
    }
}
