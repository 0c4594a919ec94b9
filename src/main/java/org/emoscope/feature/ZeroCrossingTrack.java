package org.emoscope.feature;

import org.emoscope.audio.Signal;
import org.emoscope.dsp.ZeroCrossings;

/**
 * How often the signal changes its sign in each window, per second: 0 to the sample rate.
 *
 * <p>A tone of f Hz crosses 2 f times a second; hiss crosses some thousand times, a vowel some hundred times.
 */
public final class ZeroCrossingTrack extends WindowTrack {

    public ZeroCrossingTrack(TrackGrid grid) {
        super(grid);
    }

    @Override
    double measure(Signal signal, int from, int to) {
        int pairs = to - from - 1;
        return pairs == 0 ? 0 : (double) ZeroCrossings.count(signal, from, to) * signal.sampleRateHz() / pairs;
    }

    @Override
    double ofNothing() {
        return 0;
    }
}
