package org.emoscope.ui.inspect;

import java.util.List;
import java.util.function.Function;
import javafx.scene.paint.Color;
import org.emoscope.ui.common.Messages;

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

    @Override
    public List<Tick> ticks(Analysis analysis, int most) {
        double edge = part.apply(analysis).peak() * ROOM;
        double step = Ticks.step(2 * edge, most);
        return Ticks.within(-edge, edge, most).stream()
                .map(value -> new Tick((value / edge + 1) / 2, Ticks.text(value, step)))
                .toList();
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
