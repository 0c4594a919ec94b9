package org.emoscope.dsp;

import java.util.Arrays;

/**
 * Changes the sample rate of a stream: block in, block out, with the same numbers as {@link Resampler} for the whole.
 *
 * <p>Output {@code n} is {@code y[n] = Σ_k h(k − f) x[i + k]} with {@code n M / L = i + f}, {@code h} as
 * in the windowed sinc of {@link Resampler}. Outputs come in whole periods of {@code L}, {@code M} input samples each,
 * once all the input they need is there: a delay in delivery, none in time.
 *
 * <p>All outputs of one phase share their taps, so they are computed together: the input is laid out with the samples
 * {@code M} apart beside each other, and each tap then adds a multiple of one contiguous row, which the processor does
 * eight at a time. Keeps state between blocks; for one thread.
 */
public final class StreamResampler {

    private static final int BLOCK_INPUTS = 1 << 16;
    private static final int MIN_PERIODS = 16;
    private static final int MAX_PERIODS = 1 << 12;

    private final int up;
    private final int down;
    private final KaiserSinc filter;
    private float[] pending;
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
        filter = new KaiserSinc(up, down);
        filled = filter.half() - 1;
        pending = new float[Math.max(2 * filled, BLOCK_INPUTS)];
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
        long missing = outputLength(taken) - given;
        int periods = (int) ((missing + up - 1) / up);
        int needed = Math.max(0, inputsFor(periods) - filled);
        append(new float[needed], needed);
        float[] rest = Arrays.copyOf(drain(), (int) missing);
        given = outputLength(taken);
        return rest;
    }

    private void append(float[] samples, int count) {
        if (filled + count > pending.length) {
            pending = Arrays.copyOf(pending, Math.max(filled + count, filled + filled / 2));
        }
        System.arraycopy(samples, 0, pending, filled, count);
        filled += count;
    }

    /** Pending inputs that so many periods of output need. */
    private int inputsFor(int periods) {
        return Math.addExact(Math.multiplyExact(periods, down), filter.taps() - 1);
    }

    private float[] drain() {
        int periods = Math.max(0, (filled - (filter.taps() - 1)) / down);
        float[] out = new float[Math.multiplyExact(periods, up)];
        int most = Math.max(MIN_PERIODS, Math.min(MAX_PERIODS, BLOCK_INPUTS / down));
        for (int done = 0; done < periods; done += most) {
            convolve(done, Math.min(most, periods - done), out);
        }
        int used = periods * down;
        System.arraycopy(pending, used, pending, 0, filled - used);
        filled -= used;
        given += out.length;
        return out;
    }

    private void convolve(int firstPeriod, int periods, float[] out) {
        int stride = periods + (filter.taps() - 1) / down + 1;
        float[] columns = new float[Math.multiplyExact(stride, down)];
        int first = firstPeriod * down;
        int inputs = inputsFor(periods);
        for (int row = 0; row < down; row++) {
            for (int i = row, at = row * stride; i < inputs; i += down, at++) {
                columns[at] = pending[first + i];
            }
        }
        float[] sums = new float[periods];
        for (int n = 0; n < up; n++) {
            long position = (long) n * down;
            Arrays.fill(sums, 0);
            addTaps(filter.row((int) (position % up)), (int) (position / up), columns, stride, sums);
            for (int p = 0, at = firstPeriod * up + n; p < periods; p++, at += up) {
                out[at] = sums[p];
            }
        }
    }

    private void addTaps(float[] taps, int firstInput, float[] columns, int stride, float[] sums) {
        for (int k = 0; k < taps.length; k += 4) {
            int i = firstInput + k;
            addFour(
                    sums,
                    columns,
                    at(i, stride),
                    taps[k],
                    at(i + 1, stride),
                    taps[k + 1],
                    at(i + 2, stride),
                    taps[k + 2],
                    at(i + 3, stride),
                    taps[k + 3]);
        }
    }

    private int at(int input, int stride) {
        return input % down * stride + input / down;
    }

    private static void addFour(
            float[] sums, float[] x, int a, float ta, int b, float tb, int c, float tc, int d, float td) {
        for (int p = 0; p < sums.length; p++) {
            sums[p] += ta * x[a + p] + tb * x[b + p] + tc * x[c + p] + td * x[d + p];
        }
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
