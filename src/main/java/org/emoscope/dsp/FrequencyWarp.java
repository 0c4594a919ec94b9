package org.emoscope.dsp;

/**
 * Moves what sounds at one frequency to another: {@code f → f′}.
 *
 * <p>A warp rises strictly from 0 Hz to half the sample rate and keeps both ends, so that every frequency comes from
 * exactly one other. A spectrum is warped by looking at each of its frequencies where it came from ({@link SpectrumWarp}),
 * a filter bank by moving its corners to where they came from ({@link MelFilterBank}); a tone then appears at {@code f′}
 * in both. Implementations are safe for use by many threads.
 */
public interface FrequencyWarp {

    /** Leaves every frequency where it is; a chain without a warp computes exactly what it does with this one. */
    FrequencyWarp NONE = new FrequencyWarp() {
        @Override
        public double warped(double hz) {
            return hz;
        }

        @Override
        public double unwarped(double hz) {
            return hz;
        }

        @Override
        public String toString() {
            return "FrequencyWarp.NONE";
        }
    };

    /**
     * Where a frequency goes, f′ in Hz.
     *
     * @param hz f, 0 to half the sample rate
     */
    double warped(double hz);

    /**
     * Where a frequency came from, f in Hz: the inverse of {@link #warped}.
     *
     * @param hz f′, 0 to half the sample rate
     */
    double unwarped(double hz);
}
