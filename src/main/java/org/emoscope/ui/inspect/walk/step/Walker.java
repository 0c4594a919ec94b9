package org.emoscope.ui.inspect.walk.step;

import org.emoscope.audio.Signal;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.FrameWalk;
import org.emoscope.ui.common.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Finds the frame at a time and goes through the chain with it.
 *
 * <p>Keeps the frame, the filters and the overview of the recording asked for last, and nothing of one before. For one
 * thread at a time.
 */
public final class Walker {

    private @Nullable Chain chain;
    private @Nullable Seen seen;
    private @Nullable Moment last;

    private record Chain(FrameWalk walk, BankLines bank) {}

    private record Seen(Signal signal, Overview overview) {}

    /**
     * What is to be seen at a step.
     *
     * @param signal the recording, if there is one
     * @param seconds where the cursor is; NaN if nowhere
     * @param marker where the step's marker is, in its unit; NaN: wherever most is to be seen
     */
    public Sight look(
            @Nullable Signal signal, FeatureParameters parameters, double seconds, WalkStep step, double marker) {
        letGoOfOthersThan(signal);
        Situation situation = at(signal, parameters, seconds);
        StepView view = situation instanceof Moment moment ? StepPages.view(step, moment, marker) : null;
        return new Sight(step, situation, view);
    }

    private void letGoOfOthersThan(@Nullable Signal signal) {
        if (last != null && last.signal() != signal) {
            last = null;
        }
        if (seen != null && seen.signal != signal) {
            seen = null;
        }
    }

    private Situation at(@Nullable Signal signal, FeatureParameters parameters, double seconds) {
        if (signal == null) {
            return nothing("recording");
        }
        if (signal.sampleRateHz() != parameters.sampleRateHz()) {
            return nothing("rate", signal.sampleRateHz(), parameters.sampleRateHz());
        }
        if (Double.isNaN(seconds)) {
            return nothing("cursor");
        }
        int frames = parameters.framing().frames(signal.length());
        if (frames == 0) {
            return nothing("short", signal.length(), parameters.framing().spanSamples());
        }
        Chain now = chain(parameters);
        int frame = now.walk.frameAt(signal, seconds).orElseThrow();
        Moment before = last;
        if (before != null && before.walk() == now.walk && before.frame().number() == frame) {
            return before;
        }
        Moment moment = new Moment(
                signal,
                now.walk,
                now.bank,
                overview(signal),
                now.walk.walk(signal, frame),
                now.walk.around(signal, frame));
        last = moment;
        return moment;
    }

    private static Situation nothing(String why, Object... values) {
        return new Situation.Nothing(Messages.text("inspect.walk.nothing." + why, values));
    }

    private Chain chain(FeatureParameters parameters) {
        Chain now = chain;
        if (now == null || !now.walk.parameters().equals(parameters)) {
            FrameWalk walk = new FrameWalk(parameters);
            now = new Chain(walk, BankLines.of(walk.bank()));
            chain = now;
        }
        return now;
    }

    private Overview overview(Signal signal) {
        Seen now = seen;
        if (now == null) {
            now = new Seen(signal, Overview.of(signal));
            seen = now;
        }
        return now.overview;
    }
}
