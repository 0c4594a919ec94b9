package org.emoscope.ui.picture;

import org.emoscope.audio.Signal;
import org.emoscope.dsp.PreEmphasis;

/**
 * A signal that is looked at sample by sample, filtered on the way.
 *
 * @param signal the signal before the filter
 * @param emphasis the filter; factor 0 leaves the signal as it is
 */
record Samples(Signal signal, PreEmphasis emphasis) {

    static Samples of(Signal signal) {
        return new Samples(signal, new PreEmphasis(0));
    }

    int length() {
        return signal.length();
    }

    int sampleRateHz() {
        return signal.sampleRateHz();
    }

    double at(int index) {
        double before = index == 0 ? 0 : signal.sample(index - 1);
        return signal.sample(index) - emphasis.factor() * before;
    }
}
