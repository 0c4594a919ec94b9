package org.emoscope.ui.inspect.tile;

import org.emoscope.audio.Signal;
import org.emoscope.feature.Track;
import org.emoscope.feature.UsualTracks;

/** What is measured along a recording whatever the parameters of the chain; each begun when it is first asked for. */
final class SoundTracks {

    private final Signal signal;
    private final Workshop workshop;
    private final Runnable changed;
    private final Closers closers = new Closers();
    private final Lazy<MinMaxPyramid> waveform;
    private final Lazy<TrackSeries> energy = new Lazy<>(() -> series(UsualTracks.energy()));
    private final Lazy<TrackSeries> crossings = new Lazy<>(() -> series(UsualTracks.zeroCrossings()));
    private final Lazy<TrackSeries> pitch = new Lazy<>(() -> series(UsualTracks.pitch()));

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
