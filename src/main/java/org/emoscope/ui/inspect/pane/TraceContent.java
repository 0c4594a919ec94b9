package org.emoscope.ui.inspect.pane;

import java.util.List;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Ticks;
import org.emoscope.ui.inspect.tile.MinMaxPyramid;

/** A signal over time. */
record TraceContent(MinMaxPyramid trace) implements PaneContent {

    /** Head room above the peak. */
    private static final double ROOM = 1.05;

    private static final double LEAST_PEAK = 1e-3;

    @Override
    public Raster raster(Look look) {
        return new WaveformRaster(
                trace,
                edge(),
                Argb.of(look.palette().trace()),
                Argb.of(look.palette().grid()),
                look.pixelScale());
    }

    /** Zero, and the same round number above and below it. */
    @Override
    public boolean grows() {
        return false;
    }

    @Override
    public List<Tick> ticks(Look look, int most) {
        double edge = edge();
        double round = Ticks.roundBelow(edge);
        Tick zero = new Tick(0.5, "0");
        if (most < 3) {
            return List.of(zero);
        }
        double share = round / edge / 2;
        String text = Ticks.text(round, round);
        return List.of(new Tick(0.5 - share, "\u2212" + text), zero, new Tick(0.5 + share, text));
    }

    @Override
    public String read(Look look, double seconds, double share) {
        return amplitude(seconds);
    }

    String amplitude(double seconds) {
        return Messages.text("inspect.read.amplitude", trace.samples().nearest(seconds));
    }

    private double edge() {
        return Math.max(LEAST_PEAK, trace.peak()) * ROOM;
    }
}
