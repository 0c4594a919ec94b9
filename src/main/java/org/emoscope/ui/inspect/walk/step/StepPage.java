package org.emoscope.ui.inspect.walk.step;

/** Draws up what one step shows. Without state, safe for use by many threads. */
interface StepPage {

    /**
     * @param marker where the marker is, in the step's own unit; NaN: wherever is most to be seen
     */
    StepView view(Moment moment, double marker);
}
