package org.emoscope.dsp;

/**
 * Draws a spectrum over a warped frequency axis.
 *
 * <p>{@code [N/2 + 1] → [N/2 + 1]}. Bin k of the result is read where its frequency came from, with {@code x = w⁻¹(k S / N)
 * · N / S}, straight between the two bins beside it:
 *
 * <pre>
 * Y[k] = X[⌊x⌋] + (x − ⌊x⌋) (X[⌊x⌋ + 1] − X[⌊x⌋])
 * </pre>
 *
 * <p>Every bin gets a value, so no gaps open where the axis is stretched; heights are kept, not energies. The first and
 * the last bin stay as they are. Immutable and safe for use by many threads.
 */
public final class SpectrumWarp {

    private final int[] below;
    private final double[] share;

    /**
     * Finds the origin of every bin.
     *
     * @param fftSize N, 2 or more
     * @param sampleRateHz S, the rate of the signal
     */
    public SpectrumWarp(FrequencyWarp warp, int fftSize, int sampleRateHz) {
        int bins = fftSize / 2 + 1;
        below = new int[bins];
        share = new double[bins];
        for (int k = 0; k < bins; k++) {
            double x = warp.unwarped((double) k * sampleRateHz / fftSize) * fftSize / sampleRateHz;
            below[k] = (int) Math.max(0, Math.min(bins - 2, Math.floor(x)));
            share[k] = Math.max(0, Math.min(1, x - below[k]));
        }
    }

    /**
     * Warps a spectrum.
     *
     * @param spectrum {@code [N/2 + 1]}
     * @param warped {@code [N/2 + 1]}, overwritten; another array
     */
    public void apply(double[] spectrum, double[] warped) {
        if (spectrum.length != below.length || warped.length != below.length) {
            throw new IllegalArgumentException("a warp of " + below.length + " bins does not fit spectra of "
                    + spectrum.length + " and " + warped.length);
        }
        for (int k = 0; k < warped.length; k++) {
            double left = spectrum[below[k]];
            warped[k] = left + share[k] * (spectrum[below[k] + 1] - left);
        }
    }
}
