package org.emoscope.ui.inspect.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Ticks;

/** Levels over time and frequency. */
record LevelContent(String id, Function<Analysis, DecibelMatrix> part) implements PaneContent {

    private static final double[] ROUND_HZ = {
        100, 200, 300, 500, 700, 1000, 1500, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 10_000, 12_000, 16_000, 20_000
    };

    @Override
    public double weight() {
        return 1.8;
    }

    @Override
    public Raster raster(Analysis analysis, Look look) {
        return new SpectrogramRaster(part.apply(analysis), look.colours(), look.rangeDb());
    }

    /** Round frequencies, as many as keep their distance: a Mel axis is denser above. */
    @Override
    public List<Tick> ticks(Analysis analysis, int most) {
        DecibelMatrix matrix = part.apply(analysis);
        double apart = 1.0 / Math.max(1, most);
        List<Tick> ticks = new ArrayList<>();
        double last = -1;
        for (double hz : ROUND_HZ) {
            double share = matrix.shareOf(hz);
            if (hz <= matrix.highestHz() && share >= 0 && share - last >= apart) {
                ticks.add(new Tick(share, label(hz)));
                last = share;
            }
        }
        return ticks;
    }

    @Override
    public String read(Analysis analysis, double seconds, double share) {
        DecibelMatrix matrix = part.apply(analysis);
        int frame = matrix.frameAt(seconds);
        if (frame < 0 || frame >= matrix.frames()) {
            return "";
        }
        int bin = matrix.binAt(share);
        return Messages.text("inspect.read.level", matrix.hzOf(bin), matrix.at(frame, bin));
    }

    private static String label(double hz) {
        return hz < 1000 ? Ticks.text(hz, 1) + " Hz" : Ticks.text(hz / 1000, hz % 1000 == 0 ? 1 : 0.1) + " kHz";
    }
}
