package org.emoscope.ui.inspect.walk.step;

/** Whether there is something to walk through. */
public sealed interface Situation permits Moment, Situation.Nothing {

    /**
     * There is no frame.
     *
     * @param reason and what to do, in words
     */
    record Nothing(String reason) implements Situation {}
}
