package org.emoscope.feature;

import org.emoscope.dsp.Yin;

/** What is measured along a sound when nobody says otherwise: the same in the window, in pictures and in tables. */
public final class UsualTracks {

    private UsualTracks() {}

    public static Track energy() {
        return new EnergyTrack(TrackGrid.defaults());
    }

    public static Track zeroCrossings() {
        return new ZeroCrossingTrack(TrackGrid.defaults());
    }

    public static Track pitch() {
        return new PitchTrack(TrackGrid.defaults().hop(), Yin.Options.defaults());
    }
}
