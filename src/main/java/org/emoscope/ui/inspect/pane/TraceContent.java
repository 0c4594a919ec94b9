package org.emoscope.ui.inspect.pane;

import java.util.List;
import java.util.function.Function;
import javafx.scene.paint.Color;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Ticks;

/** A signal over time. */
record TraceContent(String id, Function<Analysis, Trace> part) implements PaneContent {

    /** Head room above the peak. */
    private static final double ROOM = 1.05;

    @Override
    public double weight() {
        return 1;
    }

    @Override
    public Raster raster(Analysis analysis, Look look) {
        Trace trace = part.apply(analysis);
        return new WaveformRaster(
                trace.signal(),
                trace.peak() * ROOM,
                argb(look.palette().trace()),
                argb(look.palette().grid()));
    }

    /** Zero, and the same round number above and below it. */
    @Override
    public List<Tick> ticks(Analysis analysis, int most) {
        double edge = part.apply(analysis).peak() * ROOM;
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
    public String read(Analysis analysis, double seconds, double share) {
        return Messages.text("inspect.read.amplitude", part.apply(analysis).valueAt(seconds));
    }

    static int argb(Color colour) {
        int red = (int) Math.round(colour.getRed() * 255);
        int green = (int) Math.round(colour.getGreen() * 255);
        int blue = (int) Math.round(colour.getBlue() * 255);
        return 0xFF00_0000 | red << 16 | green << 8 | blue;
    }
}
