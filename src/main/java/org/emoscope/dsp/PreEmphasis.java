package org.emoscope.dsp;

/**
 * Lifts the high frequencies, which the voice radiates more weakly.
 *
 * <p>{@code y[i] = x[i] − k · x[i−1]}. The sample before the first one is handed in, so that a stream that comes in
 * pieces gives the numbers of the whole; 0 at the start of a signal makes {@code y[0] = x[0]}. The usual factor is
 * 0.97; 0 passes the signal through. Thread safe.
 *
 * <p>HTK filters each frame by itself and takes the frame's first sample for the one before it; see
 * {@link Scope#FRAME}.
 *
 * @param factor k, 0 to below 1
 */
public record PreEmphasis(double factor) {

    /** Over what the filter runs. */
    public enum Scope {
        /** The whole signal, before it is cut into frames. */
        SIGNAL,
        /** Each frame by itself, {@code y[0] = (1 − k) · x[0]}, as in HTK. */
        FRAME
    }

    public PreEmphasis {
        if (!(factor >= 0 && factor < 1)) {
            throw new IllegalArgumentException("pre-emphasis must be 0 to below 1: " + factor);
        }
    }

    /** Filters a whole signal. */
    public double[] apply(double[] signal) {
        double[] out = signal.clone();
        applyInPlace(out, 0, out.length, 0);
        return out;
    }

    /**
     * Filters a part of an array in place.
     *
     * @param samples the array
     * @param from first sample of the part
     * @param to one past the last
     * @param previous the unfiltered sample before {@code from}; 0 at the start of a signal
     */
    public void applyInPlace(double[] samples, int from, int to, double previous) {
        if (factor == 0) {
            return;
        }
        for (int i = to - 1; i > from; i--) {
            samples[i] -= factor * samples[i - 1];
        }
        if (to > from) {
            samples[from] -= factor * previous;
        }
    }
}
