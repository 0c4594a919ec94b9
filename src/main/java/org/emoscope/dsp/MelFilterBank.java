package org.emoscope.dsp;

import java.util.Arrays;
import java.util.Objects;

/**
 * Sums a spectrum under overlapping triangles that are equally wide on the Mel scale.
 *
 * <p>{@code [N/2 + 1] → [filters]}, {@code E[m] = Σ_k w[m][k] · P[k]}. Only the bins under a triangle are stored and
 * summed. A triangle so narrow that no bin lies under it has the energy 0. Thread safe.
 */
public final class MelFilterBank {

    /** Where the corners of a triangle lie. */
    public enum Edges {
        /** On the bin {@code floor((N + 1) f / sampleRate)}, straight between bins: Fayek, python_speech_features. */
        BIN_FLOOR,
        /** At their exact frequencies, straight between them in Hz: librosa. */
        CONTINUOUS,
        /** At their exact frequencies, straight between them in Mel; neither 0 Hz nor the last bin counts: HTK. */
        MEL
    }

    /** How high a triangle is. */
    public enum Norm {
        /** Every triangle peaks at 1. */
        PEAK,
        /** Every triangle has the area 1 over Hz, {@code 2 / (f[m+2] − f[m])}: Slaney 1998, librosa. */
        SLANEY
    }

    /**
     * What a bank is made of.
     *
     * @param filters number of triangles, 1 to 512
     * @param lowHz lower corner of the first triangle, 0 or more
     * @param highHz upper corner of the last, above {@code lowHz}
     */
    public record Design(MelScale scale, Edges edges, Norm norm, int filters, double lowHz, double highHz) {
        public Design {
            Objects.requireNonNull(scale, "scale");
            Objects.requireNonNull(edges, "edges");
            Objects.requireNonNull(norm, "norm");
            if (filters < 1 || filters > 512) {
                throw new IllegalArgumentException("a filter bank has 1 to 512 filters: " + filters);
            }
            if (!(lowHz >= 0 && highHz > lowHz && highHz < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "a filter bank runs upwards from 0 Hz or more: " + lowHz + " to " + highHz + " Hz");
            }
        }

        /** The {@code filters + 2} corners in Hz, equally far apart in Mel. */
        public double[] cornersHz() {
            double low = scale.fromHz(lowHz);
            double step = (scale.fromHz(highHz) - low) / (filters + 1);
            double[] corners = new double[filters + 2];
            for (int i = 0; i < corners.length; i++) {
                corners[i] = scale.toHz(low + i * step);
            }
            return corners;
        }
    }

    private final int bins;
    private final double[] cornersHz;
    private final int[] first;
    private final double[][] weights;

    /**
     * Computes the weights.
     *
     * @param fftSize N
     * @param sampleRateHz the rate of the signal
     * @throws IllegalArgumentException if the bank reaches above half the sample rate
     */
    public MelFilterBank(Design design, int fftSize, int sampleRateHz) {
        this(design, fftSize, sampleRateHz, FrequencyWarp.NONE);
    }

    /**
     * Computes the weights of a bank that hears a warped sound: each corner lies where its frequency came from, {@code
     * w⁻¹(f)}.
     *
     * @param fftSize N
     * @param sampleRateHz the rate of the signal
     * @param warp that keeps 0 Hz and half this rate
     * @throws IllegalArgumentException if the bank reaches above half the sample rate
     */
    public MelFilterBank(Design design, int fftSize, int sampleRateHz, FrequencyWarp warp) {
        if (design.highHz() > sampleRateHz / 2.0) {
            throw new IllegalArgumentException("a filter bank ends at half the sample rate, " + sampleRateHz / 2.0
                    + " Hz, or below: " + design.highHz());
        }
        bins = fftSize / 2 + 1;
        first = new int[design.filters()];
        weights = new double[design.filters()][];
        double[] corners = origins(design.cornersHz(), warp, sampleRateHz / 2.0);
        cornersHz = design.edges() == Edges.BIN_FLOOR ? floored(corners, fftSize, sampleRateHz) : corners;
        double[] row = new double[bins];
        for (int m = 0; m < weights.length; m++) {
            for (int k = 0; k < bins; k++) {
                row[k] = weight(design, corners, m, k, fftSize, sampleRateHz);
            }
            store(m, row);
        }
    }

    /** Where corners came from; one that rounding put above the end of the axis is on it. */
    private static double[] origins(double[] corners, FrequencyWarp warp, double highestHz) {
        return warp == FrequencyWarp.NONE
                ? corners
                : Arrays.stream(corners)
                        .map(hz -> warp.unwarped(Math.min(hz, highestHz)))
                        .toArray();
    }

    private static double weight(Design design, double[] corners, int m, int k, int fftSize, int rate) {
        double height = design.norm() == Norm.SLANEY ? 2 / (corners[m + 2] - corners[m]) : 1;
        double hz = (double) k * rate / fftSize;
        return height
                * switch (design.edges()) {
                    case BIN_FLOOR -> flooredTriangle(
                            bin(corners[m], fftSize, rate),
                            bin(corners[m + 1], fftSize, rate),
                            bin(corners[m + 2], fftSize, rate),
                            k);
                    case CONTINUOUS -> triangle(corners[m], corners[m + 1], corners[m + 2], hz);
                    case MEL -> k == 0 || k == fftSize / 2
                            ? 0
                            : triangle(
                                    design.scale().fromHz(corners[m]),
                                    design.scale().fromHz(corners[m + 1]),
                                    design.scale().fromHz(corners[m + 2]),
                                    design.scale().fromHz(hz));
                };
    }

    private static int bin(double hz, int fftSize, int rate) {
        return (int) Math.floor((fftSize + 1) * hz / rate);
    }

    /** The frequencies of the bins that corners fall on. */
    private static double[] floored(double[] corners, int fftSize, int rate) {
        double[] hz = new double[corners.length];
        for (int i = 0; i < hz.length; i++) {
            hz[i] = (double) bin(corners[i], fftSize, rate) * rate / fftSize;
        }
        return hz;
    }

    /** Rises over [low, peak) and falls over [peak, high): a side without a bin between its corners is left out. */
    private static double flooredTriangle(int low, int peak, int high, int k) {
        if (k >= low && k < peak) {
            return (double) (k - low) / (peak - low);
        }
        return k >= peak && k < high ? (double) (high - k) / (high - peak) : 0;
    }

    private static double triangle(double low, double peak, double high, double x) {
        return Math.max(0, Math.min((x - low) / (peak - low), (high - x) / (high - peak)));
    }

    private void store(int m, double[] row) {
        int from = 0;
        while (from < bins && row[from] == 0) {
            from++;
        }
        int to = bins;
        while (to > from && row[to - 1] == 0) {
            to--;
        }
        first[m] = from;
        weights[m] = Arrays.copyOfRange(row, from, to);
    }

    /** The number of triangles. */
    public int filters() {
        return weights.length;
    }

    /**
     * Sums a spectrum under each triangle.
     *
     * @param spectrum {@code [N/2 + 1]}
     * @param energies {@code [filters]}, overwritten
     */
    public void apply(double[] spectrum, double[] energies) {
        if (spectrum.length != bins || energies.length != weights.length) {
            throw new IllegalArgumentException("a bank of " + weights.length + " filters over " + bins
                    + " bins does not fit " + spectrum.length + " bins and " + energies.length + " energies");
        }
        for (int m = 0; m < weights.length; m++) {
            double[] w = weights[m];
            int from = first[m];
            double sum = 0;
            for (int k = 0; k < w.length; k++) {
                sum += w[k] * spectrum[from + k];
            }
            energies[m] = sum;
        }
    }

    /**
     * Sums many spectra side by side, to the last bit as {@link #apply(double[], double[])} would one by one.
     *
     * @param spectra {@code [N/2 + 1][spectrum]}
     * @param energies {@code [filters][spectrum]}, overwritten
     */
    public void apply(double[][] spectra, double[][] energies) {
        if (spectra.length != bins || energies.length != weights.length) {
            throw new IllegalArgumentException("a bank of " + weights.length + " filters over " + bins
                    + " bins does not fit " + spectra.length + " bins and " + energies.length + " energies");
        }
        for (int m = 0; m < weights.length; m++) {
            double[] w = weights[m];
            Arrays.fill(energies[m], 0);
            for (int k = 0; k < w.length; k++) {
                Lanes.addScaled(w[k], spectra[first[m] + k], energies[m]);
            }
        }
    }

    /** The weights of one triangle over all bins, a fresh array. */
    public double[] row(int filter) {
        double[] row = new double[bins];
        System.arraycopy(weights[filter], 0, row, first[filter], weights[filter].length);
        return row;
    }

    /** The first bin under a triangle; {@code N/2 + 1} if no bin lies under it. */
    public int firstBin(int filter) {
        return first[filter];
    }

    /** The weights of the bins under a triangle, from {@link #firstBin} on; a fresh array, empty if there are none. */
    public double[] weights(int filter) {
        return weights[filter].clone();
    }

    /**
     * Where the corners lie, in Hz: triangle m rises from corner m to m + 1 and falls to m + 2.
     *
     * <p>Those of {@link Design#cornersHz}, moved by the warp, if there is one, and under {@link Edges#BIN_FLOOR} to the
     * bins that they fall on.
     *
     * @return {@code [filters + 2]}, a fresh array
     */
    public double[] cornersHz() {
        return cornersHz.clone();
    }
}
