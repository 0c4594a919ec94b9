package org.emoscope.ui.inspect.sound;

import org.emoscope.audio.Passage.Ending;
import org.emoscope.audio.Passage.Part;
import org.emoscope.audio.Signal;
import org.emoscope.ui.inspect.state.TimeSpan;

/**
 * Times of a signal as samples, and back.
 *
 * @param signal at least one sample long
 */
record Samples(Signal signal) {

    /** The sample at a time, held within the signal; the signal's length at its end. */
    int at(double seconds) {
        return signal.indexAt(seconds);
    }

    double seconds(int sample) {
        return (double) sample / signal.sampleRateHz();
    }

    /** The samples of a stretch of time, at least one. */
    Part part(TimeSpan span, Ending ending) {
        int from = Math.min(at(span.from()), signal.length() - 1);
        return new Part(from, Math.max(from + 1, at(span.to())), ending);
    }

    Part all(Ending ending) {
        return new Part(0, signal.length(), ending);
    }
}
