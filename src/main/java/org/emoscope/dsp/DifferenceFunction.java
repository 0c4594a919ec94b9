package org.emoscope.dsp;

import java.util.Arrays;
import org.emoscope.audio.Signal;

/**
 * How much a stretch of a signal differs from itself when it is shifted.
 *
 * <p>{@code d(τ) = ½ Σ_j [(x[j] − x[j+τ])² + (x[j] − x[j−τ])²]}, τ = 0 … T, over a window of W samples j about a middle
 * m. d(0) is 0, and d is near 0 at every period. Both directions are taken, so that the stretch that is looked at lies
 * evenly about m whatever the lag; de Cheveigné and Kawahara (2002, equation 6) shift forwards only. Samples outside the
 * signal count as zero. The products are correlated by a Fourier transform. Thread safe: each thread brings a {@link
 * Workspace} of its own.
 */
final class DifferenceFunction {

    private final int window;
    private final int longestLag;
    private final Fft fft;

    /** Buffers for one thread. */
    static final class Workspace {
        private final double[] stretch;
        private final double[] middle;
        private final double[] energy;
        private final double[] re;
        private final double[] im;
        private final double[] middleRe;
        private final double[] middleIm;

        private Workspace(int size) {
            stretch = new double[size];
            middle = new double[size];
            energy = new double[size + 1];
            re = new double[size / 2 + 1];
            im = new double[size / 2 + 1];
            middleRe = new double[size / 2 + 1];
            middleIm = new double[size / 2 + 1];
        }
    }

    /**
     * @param window W, 1 or more
     * @param longestLag T, 1 or more
     */
    DifferenceFunction(int window, int longestLag) {
        if (window < 1 || longestLag < 1) {
            throw new IllegalArgumentException(
                    "window and longest lag must be 1 sample or more: " + window + " and " + longestLag);
        }
        this.window = window;
        this.longestLag = longestLag;
        int span = Math.addExact(window, Math.multiplyExact(2, longestLag));
        fft = new Fft(Math.max(8, Integer.highestOneBit(span - 1) * 2));
    }

    Workspace newWorkspace() {
        return new Workspace(fft.size());
    }

    /**
     * Computes d about a sample.
     *
     * @param middle m, any sample; that in the middle of the window
     * @param difference {@code [T + 1]}, overwritten
     * @return the mean square of the window without its mean
     */
    double apply(Signal signal, int middle, Workspace workspace, double[] difference) {
        cut(signal, middle - window / 2 - longestLag, workspace.stretch);
        double[] energy = workspace.energy;
        for (int i = 0; i < window + 2 * longestLag; i++) {
            energy[i + 1] = energy[i] + workspace.stretch[i] * workspace.stretch[i];
        }
        double own = energy[longestLag + window] - energy[longestLag];
        correlate(workspace);
        double[] products = workspace.middle;
        difference[0] = 0;
        for (int lag = 1; lag <= longestLag; lag++) {
            int later = longestLag + lag;
            int earlier = longestLag - lag;
            double shifted = energy[later + window] - energy[later] + energy[earlier + window] - energy[earlier];
            difference[lag] = Math.max(0, own + shifted / 2 - products[later] - products[earlier]);
        }
        return own / window;
    }

    /** Copies the stretch without its mean, which changes no difference and spares the sums their largest part. */
    private void cut(Signal signal, int start, double[] stretch) {
        Arrays.fill(stretch, 0);
        int from = Math.max(0, start);
        int to = Math.min(signal.length(), start + window + 2 * longestLag);
        double sum = 0;
        for (int i = from; i < to; i++) {
            stretch[i - start] = signal.sample(i);
            sum += signal.sample(i);
        }
        for (int i = from; i < to; i++) {
            stretch[i - start] -= sum / (to - from);
        }
    }

    /** Leaves {@code Σ_j window[j] stretch[j + s]} in the middle's buffer, s = 0 … 2T. */
    private void correlate(Workspace w) {
        Arrays.fill(w.middle, 0);
        System.arraycopy(w.stretch, longestLag, w.middle, 0, window);
        fft.forward(w.stretch, w.re, w.im);
        fft.forward(w.middle, w.middleRe, w.middleIm);
        for (int k = 0; k < w.re.length; k++) {
            double re = w.re[k] * w.middleRe[k] + w.im[k] * w.middleIm[k];
            w.im[k] = w.im[k] * w.middleRe[k] - w.re[k] * w.middleIm[k];
            w.re[k] = re;
        }
        fft.inverse(w.re, w.im, w.middle);
    }
}
