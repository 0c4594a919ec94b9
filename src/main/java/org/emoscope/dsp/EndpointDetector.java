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
 * frames that are louder than the silence and whose crossings exceed the silence's mean by two deviations, at most 25 in
 * 10 ms, if there are three of them: so weak s, f and h at the ends are not lost. Where the silence itself hisses more,
 * crossings tell nothing and are left out. Close segments are joined, clicks are dropped. Silence, steady noise and an
 * empty signal have no segment. The numbers are the usual ones of {@link EndpointParameter}. Thread safe.
 *
 * <p>Source: Rabiner and Sambur, "An algorithm for determining the endpoints of isolated utterances", 1975. They take
 * the first 100 ms for silence; recordings that are cut closely begin with speech, hence the quietest stretch here. They
 * look at crossings alone when they stretch; in digital silence the noise of rounding crosses as often as an s.
 */
public final class EndpointDetector {

    private static final int WEAK_FRAMES = 3;

    private final EndpointOptions options;

    /** Frame numbers, the last one excluded. */
    private record Run(int from, int to) {}

    public EndpointDetector(EndpointOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    /** The segments with speech, in order, apart from each other. */
    public List<SpeechSegment> detect(Signal signal) {
        return analyse(signal).segments();
    }

    /** The segments, and the curves and thresholds that led to them. */
    public EndpointAnalysis analyse(Signal signal) {
        int frame = Math.max(1, (int) Math.round(get(EndpointParameter.FRAME) * signal.sampleRateHz()));
        int frames = signal.length() / frame;
        double[] energy = new double[frames];
        double[] crossings = new double[frames];
        for (int f = 0; f < frames; f++) {
            energy[f] = Energy.meanMagnitude(signal, f * frame, (f + 1) * frame);
            crossings[f] = ZeroCrossings.count(signal, f * frame, (f + 1) * frame) / get(EndpointParameter.FRAME);
        }
        EndpointThresholds thresholds = thresholds(energy, crossings);
        List<Run> runs = stretched(loud(energy, thresholds), energy, crossings, thresholds);
        double shortest = get(EndpointParameter.SHORTEST) / get(EndpointParameter.FRAME);
        List<SpeechSegment> segments = joined(runs).stream()
                .filter(run -> run.to() - run.from() >= shortest)
                .map(run ->
                        new SpeechSegment(run.from() * frame, run.to() == frames ? signal.length() : run.to() * frame))
                .toList();
        return new EndpointAnalysis(frame, energy, crossings, thresholds, segments);
    }

    private double get(EndpointParameter parameter) {
        return options.get(parameter);
    }

    private int frames(EndpointParameter parameter) {
        return (int) Math.round(get(parameter) / get(EndpointParameter.FRAME));
    }

    private EndpointThresholds thresholds(double[] energy, double[] crossings) {
        Run silence = quietest(energy);
        double quiet = Math.max(Math.pow(10, get(EndpointParameter.FLOOR) / 20), mean(energy, silence));
        double peak = Arrays.stream(energy).max().orElse(0);
        double lower = Math.min(
                get(EndpointParameter.PEAK_SHARE) * Math.max(0, peak - quiet) + quiet,
                get(EndpointParameter.NOISE_FACTOR) * quiet);
        return new EndpointThresholds(
                quiet, lower, get(EndpointParameter.UPPER_FACTOR) * lower, crossingThreshold(crossings, silence));
    }

    private Run quietest(double[] energy) {
        int length = Math.min(energy.length, frames(EndpointParameter.SILENCE));
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

    private double crossingThreshold(double[] crossings, Run silence) {
        double mean = mean(crossings, silence);
        double squares = 0;
        for (int f = silence.from(); f < silence.to(); f++) {
            squares += (crossings[f] - mean) * (crossings[f] - mean);
        }
        double deviation = Math.sqrt(squares / Math.max(1, silence.to() - silence.from()));
        double most = get(EndpointParameter.CROSSINGS);
        return mean > most ? Double.POSITIVE_INFINITY : Math.min(most, mean + 2 * deviation);
    }

    /** Runs of frames above the lower threshold that reach the upper. */
    private static List<Run> loud(double[] energy, EndpointThresholds thresholds) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        double highest = 0;
        for (int f = 0; f <= energy.length; f++) {
            if (f < energy.length && energy[f] > thresholds.lower()) {
                highest = Math.max(highest, energy[f]);
            } else {
                if (highest > thresholds.upper()) {
                    runs.add(new Run(from, f));
                }
                from = f + 1;
                highest = 0;
            }
        }
        return runs;
    }

    private List<Run> stretched(List<Run> runs, double[] energy, double[] crossings, EndpointThresholds thresholds) {
        boolean[] weak = new boolean[energy.length];
        for (int f = 0; f < weak.length; f++) {
            weak[f] = energy[f] > thresholds.silence() && crossings[f] > thresholds.crossings();
        }
        return runs.stream()
                .map(run -> new Run(stretched(run.from(), -1, weak), 1 + stretched(run.to() - 1, 1, weak)))
                .toList();
    }

    /** The outermost weak frame within reach of a frame, or the frame itself if too few are weak. */
    private int stretched(int frame, int direction, boolean[] weak) {
        int count = 0;
        int outermost = frame;
        for (int step = 1; step <= frames(EndpointParameter.REACH); step++) {
            int f = frame + direction * step;
            if (f < 0 || f >= weak.length) {
                break;
            }
            if (weak[f]) {
                count++;
                outermost = f;
            }
        }
        return count >= WEAK_FRAMES ? outermost : frame;
    }

    private List<Run> joined(List<Run> runs) {
        int gap = Math.max(1, frames(EndpointParameter.GAP));
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            Run last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && run.from() - last.to() < gap) {
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
