package org.emoscope.dsp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.emoscope.audio.Signal;

/**
 * Finds where somebody speaks, by energy and zero crossings.
 *
 * <p>Over frames without overlap, the mean magnitude M and the zero crossings Z are measured; the stretch of the clip
 * with the lowest energy is taken for silence. With I_min the silence's energy and I_max the clip's highest, the lower
 * threshold is {@code min(0.03 (I_max − I_min) + I_min, 4 I_min)} and the upper one five times that. A segment is a run
 * of frames above the lower threshold that reaches the upper. It is then stretched over up to a quarter of a second of
 * frames whose crossings exceed the silence's mean by two deviations, at most 25 in 10 ms, if there are three of them:
 * so weak s, f and h at the ends are not lost. Where the silence itself hisses more, crossings tell nothing and are left
 * out. Close segments are joined, clicks are dropped. Silence, steady noise and an empty signal have no segment. Thread
 * safe.
 *
 * <p>Source: Rabiner and Sambur, "An algorithm for determining the endpoints of isolated utterances", 1975. They take
 * the first 100 ms for silence; recordings that are cut closely begin with speech, hence the quietest stretch here.
 */
public final class EndpointDetector {

    private static final double LOWER_SHARE = 0.03;
    private static final double LOWER_FACTOR = 4;
    private static final double UPPER_FACTOR = 5;
    private static final double CROSSINGS_PER_SECOND = 2500;
    private static final int WEAK_FRAMES = 3;

    /** Below this mean magnitude, −80 dB, nothing is speech; digital silence would give the threshold 0. */
    private static final double LEAST_SILENCE = 1e-4;

    private final Options options;

    /**
     * Times, all in seconds.
     *
     * @param frame length of a frame, 0.001 to 0.1; usually 0.01
     * @param silence length of the quietest stretch, at least a frame; usually 0.1
     * @param reach how far a weak sound may stretch a segment, 0 or more; usually 0.25
     * @param gap segments closer than this are joined, 0 or more
     * @param shortest shorter segments are dropped, 0 or more
     */
    public record Options(double frame, double silence, double reach, double gap, double shortest) {

        public Options {
            if (!(frame >= 0.001 && frame <= 0.1)) {
                throw new IllegalArgumentException("frame must be 0.001 to 0.1 s: " + frame);
            }
            if (!(silence >= frame && silence <= 10)) {
                throw new IllegalArgumentException("silence must be a frame to 10 s: " + silence);
            }
            if (!(reach >= 0 && gap >= 0 && shortest >= 0 && reach + gap + shortest < 60)) {
                throw new IllegalArgumentException(
                        "reach, gap and shortest must be 0 s or more: " + reach + ", " + gap + " and " + shortest);
            }
        }

        /** Frames of 10 ms; pauses below 0.2 s belong to the utterance, what lasts below 0.06 s is a click. */
        public static Options defaults() {
            return new Options(0.01, 0.1, 0.25, 0.2, 0.06);
        }
    }

    /** Frame numbers, the last one excluded. */
    private record Run(int from, int to) {}

    public EndpointDetector(Options options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    /** The segments with speech, in order, apart from each other. */
    public List<SpeechSegment> detect(Signal signal) {
        int frame = Math.max(1, (int) Math.round(options.frame() * signal.sampleRateHz()));
        int frames = signal.length() / frame;
        if (frames == 0) {
            return List.of();
        }
        double[] energy = new double[frames];
        double[] crossings = new double[frames];
        for (int f = 0; f < frames; f++) {
            energy[f] = Energy.meanMagnitude(signal, f * frame, (f + 1) * frame);
            crossings[f] = ZeroCrossings.count(signal, f * frame, (f + 1) * frame);
        }
        Run quietest = quietest(energy);
        List<Run> runs = loud(energy, quietest);
        runs = stretched(runs, crossings, crossingThreshold(crossings, quietest));
        return joined(runs).stream()
                .filter(run -> (run.to() - run.from()) * options.frame() >= options.shortest())
                .map(run ->
                        new SpeechSegment(run.from() * frame, run.to() == frames ? signal.length() : run.to() * frame))
                .toList();
    }

    private int frames(double seconds) {
        return (int) Math.round(seconds / options.frame());
    }

    private Run quietest(double[] energy) {
        int length = Math.min(energy.length, frames(options.silence()));
        double sum = Arrays.stream(energy, 0, length).sum();
        double least = sum;
        int from = 0;
        for (int f = length; f < energy.length; f++) {
            sum += energy[f] - energy[f - length];
            if (sum < least) {
                least = sum;
                from = f - length + 1;
            }
        }
        return new Run(from, from + length);
    }

    /** Runs of frames above the lower threshold that reach the upper. */
    private static List<Run> loud(double[] energy, Run silence) {
        double quiet = Math.max(LEAST_SILENCE, mean(energy, silence));
        double peak = Arrays.stream(energy).max().orElse(0);
        double lower = Math.min(LOWER_SHARE * (peak - quiet) + quiet, LOWER_FACTOR * quiet);
        double upper = UPPER_FACTOR * lower;
        List<Run> runs = new ArrayList<>();
        int from = 0;
        double highest = 0;
        for (int f = 0; f <= energy.length; f++) {
            if (f < energy.length && energy[f] > lower) {
                highest = Math.max(highest, energy[f]);
            } else {
                if (highest > upper) {
                    runs.add(new Run(from, f));
                }
                from = f + 1;
                highest = 0;
            }
        }
        return runs;
    }

    private double crossingThreshold(double[] crossings, Run silence) {
        double mean = mean(crossings, silence);
        double squares = 0;
        for (int f = silence.from(); f < silence.to(); f++) {
            squares += (crossings[f] - mean) * (crossings[f] - mean);
        }
        double deviation = Math.sqrt(squares / (silence.to() - silence.from()));
        double most = CROSSINGS_PER_SECOND * options.frame();
        return mean > most ? Double.POSITIVE_INFINITY : Math.min(most, mean + 2 * deviation);
    }

    private List<Run> stretched(List<Run> runs, double[] crossings, double threshold) {
        return runs.stream()
                .map(run -> new Run(
                        stretched(run.from(), -1, crossings, threshold),
                        1 + stretched(run.to() - 1, 1, crossings, threshold)))
                .toList();
    }

    /** The outermost weak frame within reach of a frame, or the frame itself if too few are weak. */
    private int stretched(int frame, int direction, double[] crossings, double threshold) {
        int weak = 0;
        int outermost = frame;
        for (int step = 1; step <= frames(options.reach()); step++) {
            int f = frame + direction * step;
            if (f < 0 || f >= crossings.length) {
                break;
            }
            if (crossings[f] > threshold) {
                weak++;
                outermost = f;
            }
        }
        return weak >= WEAK_FRAMES ? outermost : frame;
    }

    private List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            Run last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && run.from() - last.to() < Math.max(1, frames(options.gap()))) {
                joined.set(
                        joined.size() - 1, new Run(Math.min(last.from(), run.from()), Math.max(last.to(), run.to())));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    private static double mean(double[] values, Run run) {
        return Arrays.stream(values, run.from(), run.to()).average().orElse(0);
    }
}
