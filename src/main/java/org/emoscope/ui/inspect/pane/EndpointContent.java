package org.emoscope.ui.inspect.pane;

import java.util.List;
import org.emoscope.dsp.EndpointAnalysis;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.inspect.state.EndpointResult;
import org.emoscope.ui.inspect.tile.HopGrid;

/**
 * The energy that endpoints are found by, its two thresholds, and where speech was found.
 *
 * @param result what was found
 * @param levels the mean magnitude of each frame in dB of full scale
 */
record EndpointContent(EndpointResult result, float[] levels) implements PaneContent {

    private static final ValueAxis DECIBELS = new ValueAxis(-90, 0, ValueAxis.Spacing.EVEN);
    private static final double FAINTEST_DB = -120;

    static EndpointContent of(EndpointResult result) {
        float[] levels = new float[result.analysis().frames()];
        for (int f = 0; f < levels.length; f++) {
            levels[f] = (float) decibels(result.analysis().magnitude(f));
        }
        return new EndpointContent(result, levels);
    }

    @Override
    public Raster raster(Look look) {
        EndpointAnalysis analysis = result.analysis();
        return new EndpointRaster(
                levels,
                grid(),
                DECIBELS,
                List.of(
                        decibels(analysis.thresholds().lower()),
                        decibels(analysis.thresholds().upper())),
                result.segments(),
                EndpointRaster.Colours.of(look.palette()),
                look.pixelScale());
    }

    @Override
    public List<Tick> ticks(Look look, int most) {
        return DECIBELS.ticks(most, " dB");
    }

    @Override
    public String read(Look look, double seconds, double share) {
        int frame = grid().frameAt(seconds);
        if (frame < 0 || frame >= levels.length) {
            return "";
        }
        boolean speech = result.segments().stream().anyMatch(segment -> segment.contains(seconds));
        return Messages.text(
                speech ? "inspect.read.speech" : "inspect.read.noSpeech",
                levels[frame],
                decibels(result.analysis().thresholds().lower()),
                decibels(result.analysis().thresholds().upper()));
    }

    private HopGrid grid() {
        double hop = (double) result.analysis().frameSamples()
                / result.recording().speech().sampleRateHz();
        return new HopGrid(hop / 2, hop);
    }

    private static double decibels(double magnitude) {
        return magnitude > 0 ? Math.max(FAINTEST_DB, 20 * Math.log10(magnitude)) : FAINTEST_DB;
    }
}
