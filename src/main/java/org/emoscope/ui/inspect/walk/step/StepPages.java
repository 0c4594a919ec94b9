package org.emoscope.ui.inspect.walk.step;

/** Draws up what a step shows of a frame. */
public final class StepPages {

    private StepPages() {}

    /**
     * @param marker where the marker is, in the step's own unit: the number of a sample of the frame, of a bin, of a filter
     *     or of a coefficient's place, at the filter bank Hz; NaN: wherever most is to be seen
     */
    public static StepView view(WalkStep step, Moment moment, double marker) {
        StepPage page =
                switch (step) {
                    case RAW -> new RawPage();
                    case EMPHASIS -> new EmphasisPage();
                    case FRAMING -> new FramingPage();
                    case WINDOW -> new WindowPage();
                    case FFT -> new FftPage();
                    case POWER -> new PowerPage();
                    case MEL -> new MelPage();
                    case LOG -> new LogPage();
                    case DCT -> new DctPage();
                    case LIFTER -> new LifterPage();
                };
        return page.view(moment, marker);
    }
}
