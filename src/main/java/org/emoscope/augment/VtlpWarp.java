package org.emoscope.augment;

import org.emoscope.dsp.FrequencyWarp;

/**
 * The warp of vocal tract length perturbation: stretches the axis by α up to a corner and brings it back to half the
 * sample rate above.
 *
 * <p>With {@code F} = highHz, {@code S} = sampleRateHz and {@code c = F · min(α, 1)}:
 *
 * <pre>
 * f′ = f α                                              f ≤ c / α
 * f′ = S/2 − (S/2 − c) / (S/2 − c/α) · (S/2 − f)        above
 * </pre>
 *
 * <p>Continuous and strictly rising; 0 Hz and S/2 stay where they are. Two straight pieces meet at {@code c / α → c}, so the
 * inverse has the same form. A shorter vocal tract, α above 1, moves the formants up. Immutable and safe for use by many
 * threads.
 *
 * <p>Source: N. Jaitly and G. E. Hinton, Vocal tract length perturbation (VTLP) improves speech recognition (2013).
 *
 * @param alpha α, 0.5 to 2; usually 0.9 to 1.1
 * @param highHz F, above 0 and below half the sample rate; 4800 covers the formants that matter
 * @param sampleRateHz S, the rate of the signal, 1 or more
 */
public record VtlpWarp(double alpha, double highHz, int sampleRateHz) implements FrequencyWarp {

    static final double LEAST_ALPHA = 0.5;
    static final double MOST_ALPHA = 2;

    public VtlpWarp {
        requireAlpha(alpha);
        if (!(highHz > 0 && highHz < sampleRateHz / 2.0)) {
            throw new IllegalArgumentException(
                    "the highest frequency that VTLP stretches must be above 0 and below half" + " the sample rate, "
                            + sampleRateHz / 2.0 + " Hz: " + highHz);
        }
    }

    static void requireAlpha(double alpha) {
        if (!(alpha >= LEAST_ALPHA && alpha <= MOST_ALPHA)) {
            throw new IllegalArgumentException(
                    "the warp factor of VTLP must be " + LEAST_ALPHA + " to " + MOST_ALPHA + ": " + alpha);
        }
    }

    @Override
    public double warped(double hz) {
        requireFrequency(hz);
        double half = halfHz();
        double corner = cornerHz();
        return hz <= corner / alpha ? hz * alpha : half - (half - corner) / (half - corner / alpha) * (half - hz);
    }

    @Override
    public double unwarped(double hz) {
        requireFrequency(hz);
        double half = halfHz();
        double corner = cornerHz();
        return hz <= corner ? hz / alpha : half - (half - corner / alpha) / (half - corner) * (half - hz);
    }

    /** Where the upper piece begins, after the warp. */
    private double cornerHz() {
        return highHz * Math.min(alpha, 1);
    }

    private double halfHz() {
        return sampleRateHz / 2.0;
    }

    private void requireFrequency(double hz) {
        if (!(hz >= 0 && hz <= halfHz())) {
            throw new IllegalArgumentException(
                    "a frequency must be 0 to half the sample rate, " + halfHz() + " Hz: " + hz);
        }
    }
}
