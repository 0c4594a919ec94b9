package org.emoscope.ui.inspect.walk.step;

import org.jspecify.annotations.Nullable;

/**
 * What is to be seen at a step.
 *
 * @param step where one is
 * @param situation the frame, or why there is none
 * @param view what the step shows of it; nothing if there is no frame
 */
public record Sight(WalkStep step, Situation situation, @Nullable StepView view) {

    /** A step of which nothing can be seen. */
    public static Sight nothing(WalkStep step, String reason) {
        return new Sight(step, new Situation.Nothing(reason), null);
    }
}
