package org.emoscope.dsp;

import java.util.Arrays;

/**
 * Changes the sample rate of a stream: block in, block out, with the same numbers as {@link Resampler} for the whole.
 *
 * <p>Output {@code n} is {@code y[n] = Σ_k h(k − f) x[i + k]} with {@code n M / L = i + f} and {@code h} the windowed
 * sinc of {@link Resampler}. Outputs come in whole periods, once all the input they need is there: about ten
 * milliseconds late for the usual rates, but with no delay in time.
 *
 * <p>Outputs that lie a whole number of periods apart share their taps, so they are computed together: input samples
 * one period apart are laid out beside each other, and four taps at a time then add multiples of four such rows, which
 * the compiler turns into vector instructions. Keeps state between blocks; for one thread.
 *
 * <p>Source: R. E. Crochiere and L. R. Rabiner, Multirate Digital Signal Processing (1983), 3.3.
 */
public final class StreamResampler {

    private static final int MIN_PERIOD_INPUTS = 256;
    private static final int BLOCK_INPUTS = 1 << 16;
    private static final int MIN_PERIODS = 16;

    private final int up;
    private final int down;
    private final int periodInputs;
    private final int periodOutputs;
    private final KaiserSinc filter;
    private final int maxPeriods;
    private float[] pending;
    private float[][] rows = new float[0][];
    private int filled;
    private long taken;
    private long given;

    /**
     * Starts a stream.
     *
     * @param fromRateHz rate of what goes in, 1 Hz or more
     * @param toRateHz rate of what comes out, 1 Hz or more
     */
    public StreamResampler(int fromRateHz, int toRateHz) {
        if (fromRateHz < 1 || toRateHz < 1) {
            throw new IllegalArgumentException("rates must be 1 Hz or more: " + fromRateHz + " to " + toRateHz);
        }
        int divisor = greatestCommonDivisor(fromRateHz, toRateHz);
        up = toRateHz / divisor;
        down = fromRateHz / divisor;
        int repeats = (MIN_PERIOD_INPUTS + down - 1) / down;
        periodInputs = repeats * down;
        periodOutputs = Math.multiplyExact(repeats, up);
        maxPeriods = Math.max(MIN_PERIODS, BLOCK_INPUTS / periodInputs);
        filter = new KaiserSinc(up, down);
        filled = filter.half() - 1;
        pending = new float[2 * filled];
    }

    /** How many outputs a number of inputs makes: the rounded product with the ratio of the rates. */
    public long outputLength(long inputs) {
        return (2 * inputs * up + down) / (2L * down);
    }

    /**
     * Takes the next input.
     *
     * @param samples what goes in
     * @param count how many of them, from index 0
     * @return the outputs that are now complete; often none
     */
    public float[] push(float[] samples, int count) {
        append(samples, count);
        taken += count;
        return drain();
    }

    /** Ends the stream, as if silence followed, and returns the outputs that were still to come. */
    public float[] finish() {
        int missing = Math.toIntExact(outputLength(taken) - given);
        int periods = (missing + periodOutputs - 1) / periodOutputs;
        int silence = Math.max(0, inputsFor(periods) - filled);
        append(new float[silence], silence);
        return Arrays.copyOf(drain(), missing);
    }

    private void append(float[] samples, int count) {
        if (count > pending.length - filled) {
            pending = Arrays.copyOf(pending, Math.addExact(filled, Math.max(count, filled / 2)));
        }
        System.arraycopy(samples, 0, pending, filled, count);
        filled += count;
    }

    /** Pending inputs that so many periods of output need. */
    private int inputsFor(int periods) {
        return Math.addExact(Math.multiplyExact(periods, periodInputs), filter.taps() - 1);
    }

    private float[] drain() {
        int periods = Math.max(0, (filled - (filter.taps() - 1)) / periodInputs);
        float[] out = new float[Math.multiplyExact(periods, periodOutputs)];
        for (int done = 0; done < periods; done += maxPeriods) {
            convolve(done, Math.min(maxPeriods, periods - done), out);
        }
        int used = periods * periodInputs;
        System.arraycopy(pending, used, pending, 0, filled - used);
        filled -= used;
        given += out.length;
        return out;
    }

    private void convolve(int firstPeriod, int periods, float[] out) {
        layOut(firstPeriod * periodInputs, periods);
        float[] sums = new float[periods];
        for (int n = 0; n < periodOutputs; n++) {
            long position = (long) n * down;
            float[] taps = filter.row((int) (position % up));
            int input = (int) (position / up);
            Arrays.fill(sums, 0);
            for (int k = 0; k < taps.length; k += 4) {
                addFour(sums, taps, k, rows[input + k], rows[input + k + 1], rows[input + k + 2], rows[input + k + 3]);
            }
            for (int p = 0, at = firstPeriod * periodOutputs + n; p < periods; p++, at += periodOutputs) {
                out[at] = sums[p];
            }
        }
    }

    /** Puts the inputs that lie whole periods apart beside each other: {@code rows[i][p] = x[i + p · period]}. */
    private void layOut(int first, int periods) {
        if (rows.length == 0 || rows[0].length < periods) {
            rows = new float[periodInputs + filter.taps() - 1][periods];
        }
        for (int i = 0; i < rows.length; i++) {
            float[] row = rows[i];
            for (int p = 0, at = first + i; p < periods; p++, at += periodInputs) {
                row[p] = pending[at];
            }
        }
    }

    private static void addFour(float[] sums, float[] taps, int k, float[] a, float[] b, float[] c, float[] d) {
        float ta = taps[k];
        float tb = taps[k + 1];
        float tc = taps[k + 2];
        float td = taps[k + 3];
        for (int p = 0; p < sums.length; p++) {
            sums[p] += ta * a[p] + tb * b[p] + tc * c[p] + td * d[p];
        }
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
