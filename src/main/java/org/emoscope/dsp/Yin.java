package org.emoscope.dsp;

import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalInt;
import org.emoscope.audio.Signal;

/**
 * Estimates the fundamental frequency of speech at a time.
 *
 * <p>A sound of period τ differs little from itself shifted by τ. The difference d(τ) is divided by its mean over all
 * shorter lags, {@code d′(τ) = d(τ) τ / Σ_{j=1}^{τ} d(j)}, so that no short lag is taken for a period; the first dip of
 * d′ below the threshold within the range is the period, refined by a parabola through d. Where no dip is deep enough the
 * sound is unvoiced; what is below −80 dB and what is outside the signal is so too. A tone above the range is found an
 * octave or more below. Each estimate looks at W + 2 / lowest seconds about its time and at nothing else.
 *
 * <p>Source: de Cheveigné and Kawahara, "YIN, a fundamental frequency estimator for speech and music", 2002, steps 1 to 5;
 * step 6, which looks at neighbouring frames, is left out so that any frame can be computed alone. Thread safe: each
 * thread brings a {@link Workspace} of its own.
 */
public final class Yin {

    /** Mean square, of −80 dB. */
    private static final double LEAST_POWER = 1e-8;

    private final Options options;
    private final int sampleRateHz;
    private final int shortestLag;
    private final int longestLag;
    private final DifferenceFunction difference;

    /**
     * Where and how pitch is looked for.
     *
     * @param lowestHz 20 to 2000; usually 60
     * @param highestHz above the lowest, at most 4000; usually 500
     * @param threshold how much of its power a voiced sound may lose from period to period, above 0 to 1; usually 0.15
     * @param window W in seconds, 0.005 to 0.2; usually 0.025
     */
    public record Options(double lowestHz, double highestHz, double threshold, double window) {

        public Options {
            if (!(lowestHz >= 20 && lowestHz <= 2000)) {
                throw new IllegalArgumentException("the lowest pitch must be 20 to 2000 Hz: " + lowestHz);
            }
            if (!(highestHz > lowestHz && highestHz <= 4000)) {
                throw new IllegalArgumentException(
                        "the highest pitch must be above the lowest and at most 4000 Hz: " + highestHz);
            }
            if (!(threshold > 0 && threshold <= 1)) {
                throw new IllegalArgumentException("the threshold must be above 0 and at most 1: " + threshold);
            }
            if (!(window >= 0.005 && window <= 0.2)) {
                throw new IllegalArgumentException("the window must be 0.005 to 0.2 s: " + window);
            }
        }

        /** What covers adult speech. */
        public static Options defaults() {
            return new Options(60, 500, 0.15, 0.025);
        }
    }

    /** Buffers for one thread. */
    public final class Workspace {
        private final DifferenceFunction.Workspace correlation = difference.newWorkspace();
        private final double[] raw = new double[longestLag + 2];
        private final double[] normalised = new double[longestLag + 2];

        private Workspace() {}
    }

    /**
     * @param sampleRateHz of the signals, at least four times the highest pitch
     */
    public Yin(Options options, int sampleRateHz) {
        this.options = Objects.requireNonNull(options, "options");
        if (sampleRateHz < 4 * options.highestHz()) {
            throw new IllegalArgumentException("a pitch of " + options.highestHz() + " Hz needs a sample rate of four"
                    + " times that: " + sampleRateHz);
        }
        this.sampleRateHz = sampleRateHz;
        shortestLag = (int) Math.floor(sampleRateHz / options.highestHz());
        longestLag = (int) Math.ceil(sampleRateHz / options.lowestHz());
        difference = new DifferenceFunction((int) Math.round(options.window() * sampleRateHz), longestLag + 1);
    }

    public Workspace newWorkspace() {
        return new Workspace();
    }

    /**
     * Estimates the pitch about a sample.
     *
     * @param middle any sample, also one outside the signal
     */
    public Pitch at(Signal signal, int middle, Workspace workspace) {
        if (signal.sampleRateHz() != sampleRateHz) {
            throw new IllegalArgumentException("the signal has " + signal.sampleRateHz()
                    + " samples a second, the estimator was made for " + sampleRateHz);
        }
        double power = difference.apply(signal, middle, workspace.correlation, workspace.raw);
        if (power < LEAST_POWER) {
            return Pitch.NONE;
        }
        normalise(workspace.raw, workspace.normalised);
        OptionalInt period = firstDip(workspace.normalised);
        if (period.isEmpty()) {
            return new Pitch(
                    Double.NaN,
                    clarity(Arrays.stream(workspace.normalised, shortestLag, longestLag + 1)
                            .min()
                            .orElseThrow()));
        }
        int lag = period.getAsInt();
        return new Pitch(sampleRateHz / refined(workspace.raw, lag), clarity(workspace.normalised[lag]));
    }

    private static double clarity(double normalised) {
        return Math.max(0, 1 - normalised);
    }

    private static void normalise(double[] raw, double[] normalised) {
        normalised[0] = 1;
        double sum = 0;
        for (int lag = 1; lag < raw.length; lag++) {
            sum += raw[lag];
            normalised[lag] = sum > 0 ? raw[lag] * lag / sum : 1;
        }
    }

    private OptionalInt firstDip(double[] normalised) {
        for (int lag = shortestLag; lag <= longestLag; lag++) {
            if (normalised[lag] < options.threshold()
                    && normalised[lag] <= normalised[lag - 1]
                    && normalised[lag] < normalised[lag + 1]) {
                return OptionalInt.of(lag);
            }
        }
        return OptionalInt.empty();
    }

    /** The lowest point of the parabola through d at a lag and its neighbours. */
    private static double refined(double[] raw, int lag) {
        double left = raw[lag - 1];
        double right = raw[lag + 1];
        double curvature = left - 2 * raw[lag] + right;
        double shift = curvature > 0 ? (left - right) / (2 * curvature) : 0;
        return lag + Math.max(-1, Math.min(1, shift));
    }
}
