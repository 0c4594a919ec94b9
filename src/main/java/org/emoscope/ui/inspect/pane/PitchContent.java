package org.emoscope.ui.inspect.pane;

import java.util.List;
import org.emoscope.feature.PitchTrack;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.inspect.tile.TrackSeries;

/** The fundamental frequency over time, every octave as high as another. */
record PitchContent(TrackSeries pitch) implements PaneContent {

    private static final ValueAxis AXIS = new ValueAxis(60, 500, ValueAxis.Spacing.DOUBLINGS);

    @Override
    public Raster raster(Look look) {
        List<Double> lines = AXIS.ticks(4, "").stream().map(Tick::share).toList();
        return new SeriesRaster(
                List.of(new SeriesRaster.Curve(
                        pitch, PitchTrack.HZ, AXIS, Argb.of(look.palette().trace()))),
                Argb.of(look.palette().grid()),
                lines,
                look.pixelScale());
    }

    @Override
    public List<Tick> ticks(Look look, int most) {
        return AXIS.ticks(most, " Hz");
    }

    @Override
    public String read(Look look, double seconds, double share) {
        return at(seconds);
    }

    String at(double seconds) {
        float hz = pitch.at(pitch.grid().frameAt(seconds), PitchTrack.HZ);
        return Float.isNaN(hz)
                ? Messages.text("inspect.read.unvoiced")
                : Messages.text("inspect.read.pitch", hz, NoteName.of(hz));
    }
}
