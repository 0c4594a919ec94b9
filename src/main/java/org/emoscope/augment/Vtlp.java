package org.emoscope.augment;

import org.emoscope.dsp.FrequencyWarp;

/**
 * Vocal tract length perturbation: the same words from a shorter or longer vocal tract, its resonances moved by the factor α.
 *
 * <p>The warp is {@link VtlpWarp}'s. Mel and cepstral features hear it through the corners of the filter bank, spectrograms
 * by interpolation between bins. Pitch and tempo stay as they are in time, but harmonics are moved with the resonances, as
 * they are in every warp of a spectrum.
 *
 * <p>A widely copied implementation spreads the bins over 0 to S instead of 0 to S/2 and warps by up to 17 %; this one warps
 * by α. Source: N. Jaitly and G. E. Hinton, Vocal tract length perturbation (VTLP) improves speech recognition (2013).
 *
 * @param alpha α, 0.5 to 2; usually 0.9 to 1.1; above 1 the resonances move up
 * @param highHz up to where the axis is stretched by α, above 0 and below half the sample rate; usually 4800
 */
public record Vtlp(double alpha, double highHz) implements ChainAugmentation {

    /** Covers the resonances that tell vowels apart (Jaitly and Hinton 2013). */
    public static final double USUAL_HIGH_HZ = 4800;

    static final String NAME = "vtlp";

    private static final double MOST_HZ = 1e6;

    public Vtlp {
        VtlpWarp.requireAlpha(alpha);
        if (!(highHz > 0 && highHz <= MOST_HZ)) {
            throw new IllegalArgumentException(
                    "the highest frequency that VTLP stretches must be above 0 and below half" + " the sample rate: "
                            + highHz);
        }
    }

    @Override
    public String text() {
        return AugmentationText.of(NAME, alpha) + "@" + AugmentationText.number(highHz);
    }

    @Override
    public FrequencyWarp warp(int sampleRateHz) {
        return new VtlpWarp(alpha, highHz, sampleRateHz);
    }
}
