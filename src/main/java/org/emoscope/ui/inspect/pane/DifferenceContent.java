package org.emoscope.ui.inspect.pane;

import java.util.List;
import org.emoscope.dsp.FrequencyScale;
import org.emoscope.feature.DifferenceColours;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.inspect.tile.HopGrid;
import org.emoscope.ui.inspect.tile.MelDifference;

/**
 * By how much the Mel spectrum of one recording lies above or below that of another.
 *
 * @param binHz the middle of each filter
 */
record DifferenceContent(MelDifference difference, double[] binHz) implements PaneContent {

    @Override
    public Raster raster(Look look) {
        return new DifferenceRaster(
                difference, axis(), colours(Argb.of(look.palette().background())));
    }

    @Override
    public List<Tick> ticks(Look look, int most) {
        return axis().ticks(most);
    }

    @Override
    public String read(Look look, double seconds, double share) {
        HopGrid grid = difference.first().columns().grid();
        int frame = grid.frameAt(seconds);
        if (frame < 0 || frame >= difference.first().columns().frames()) {
            return "";
        }
        int bin = axis().binAt(share);
        return Messages.text("inspect.read.difference", binHz[bin], difference.at(frame)[bin]);
    }

    private int[] colours(int zero) {
        int[] argb = new int[2 * DifferenceRaster.SIDE + 1];
        for (int step = 0; step <= DifferenceRaster.SIDE; step++) {
            double db = difference.first().quantiser().valueOf(step);
            argb[DifferenceRaster.SIDE + step] = DifferenceColours.argb(db, zero);
            argb[DifferenceRaster.SIDE - step] = DifferenceColours.argb(-db, zero);
        }
        return argb;
    }

    private FrequencyAxis axis() {
        return new FrequencyAxis(binHz, FrequencyScale.EVEN);
    }
}
