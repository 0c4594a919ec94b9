package org.emoscope.ui.inspect.pane;

import java.util.List;
import org.emoscope.feature.SpeechReader;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.inspect.tile.TrackSeries;

/**
 * Energy in decibels, and above it how often the signal crosses zero.
 *
 * @param energy in dB of full scale
 * @param crossings how often the sign changes in a second
 */
record EnergyContent(TrackSeries energy, TrackSeries crossings) implements PaneContent {

    private static final ValueAxis DECIBELS = new ValueAxis(-90, 0, ValueAxis.Spacing.EVEN);

    /** The sign cannot change more often than there are samples. */
    private static final ValueAxis RATE = new ValueAxis(0, SpeechReader.SAMPLE_RATE_HZ, ValueAxis.Spacing.EVEN);

    @Override
    public Raster raster(Look look) {
        List<Double> lines = DECIBELS.ticks(3, "").stream().map(Tick::share).toList();
        return new SeriesRaster(
                List.of(
                        new SeriesRaster.Curve(
                                crossings,
                                0,
                                RATE,
                                Argb.of(look.palette().series().get(1))),
                        new SeriesRaster.Curve(
                                energy, 0, DECIBELS, Argb.of(look.palette().trace()))),
                Argb.of(look.palette().grid()),
                lines,
                look.pixelScale());
    }

    @Override
    public List<Tick> ticks(Look look, int most) {
        return DECIBELS.ticks(most, " dB");
    }

    @Override
    public String read(Look look, double seconds, double share) {
        float level = energy.at(energy.grid().frameAt(seconds), 0);
        float rate = crossings.at(crossings.grid().frameAt(seconds), 0);
        return Float.isNaN(level) || Float.isNaN(rate) ? "" : Messages.text("inspect.read.energy", level, rate);
    }
}
