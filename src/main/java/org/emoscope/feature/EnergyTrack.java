package org.emoscope.feature;

import org.emoscope.audio.Signal;
import org.emoscope.dsp.Energy;

/**
 * The short-time energy, {@code 10 log10(Σ x² / n)} over each window, in dB of full scale.
 *
 * <p>A full sine is at −3 dB; digital silence is {@link Energy#SILENCE_DB}. A window that reaches over an edge of the
 * signal counts only its samples inside, so that the level does not sink there.
 */
public final class EnergyTrack extends WindowTrack {

    public EnergyTrack(TrackGrid grid) {
        super(grid);
    }

    @Override
    double measure(Signal signal, int from, int to) {
        return Energy.levelDb(signal, from, to);
    }

    @Override
    double ofNothing() {
        return Energy.SILENCE_DB;
    }
}
