package org.emoscope.ui.inspect.tile;

import org.emoscope.audio.Signal;
import org.emoscope.dsp.Yin;
import org.emoscope.feature.EnergyTrack;
import org.emoscope.feature.PitchTrack;
import org.emoscope.feature.Track;
import org.emoscope.feature.TrackGrid;
import org.emoscope.feature.ZeroCrossingTrack;

/** What is measured along a recording whatever the parameters of the chain; each begun when it is first asked for. */
final class SoundTracks {

    private static final double HOP_SECONDS = 0.01;

    private final Signal signal;
    private final Workshop workshop;
    private final Runnable changed;
    private final Closers closers = new Closers();
    private final Lazy<MinMaxPyramid> waveform;
    private final Lazy<TrackSeries> energy = new Lazy<>(() -> series(new EnergyTrack(TrackGrid.defaults())));
    private final Lazy<TrackSeries> crossings = new Lazy<>(() -> series(new ZeroCrossingTrack(TrackGrid.defaults())));
    private final Lazy<TrackSeries> pitch =
            new Lazy<>(() -> series(new PitchTrack(HOP_SECONDS, Yin.Options.defaults())));

    SoundTracks(Signal signal, Workshop workshop, Runnable changed) {
        this.signal = signal;
        this.workshop = workshop;
        this.changed = changed;
        this.waveform = new Lazy<>(() -> new MinMaxPyramid(Samples.of(signal)));
    }

    MinMaxPyramid waveform() {
        return waveform.get();
    }

    TrackSeries energy() {
        return energy.get();
    }

    TrackSeries crossings() {
        return crossings.get();
    }

    TrackSeries pitch() {
        return pitch.get();
    }

    void close() {
        closers.close();
    }

    private TrackSeries series(Track track) {
        TrackSeries series = new TrackSeries(signal, track, workshop, changed);
        closers.add(series::close);
        series.start();
        return series;
    }
}
