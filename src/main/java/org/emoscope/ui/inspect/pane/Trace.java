package org.emoscope.ui.inspect.pane;

import org.emoscope.audio.Signal;

/**
 * A signal with the scale to draw it by.
 *
 * @param signal what is drawn
 * @param peak its greatest magnitude, or a little above 0 for silence
 */
public record Trace(Signal signal, double peak) {

    private static final double LEAST_PEAK = 1e-3;

    static Trace of(Signal signal) {
        double peak = LEAST_PEAK;
        for (int i = 0; i < signal.length(); i++) {
            peak = Math.max(peak, Math.abs(signal.sample(i)));
        }
        return new Trace(signal, peak);
    }

    /** The value of the sample nearest to a time, 0 where there is none. */
    double valueAt(double seconds) {
        int index = (int) Math.round(seconds * signal.sampleRateHz());
        return index < 0 || index >= signal.length() ? 0 : signal.sample(index);
    }
}
