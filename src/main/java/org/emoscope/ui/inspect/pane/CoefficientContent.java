package org.emoscope.ui.inspect.pane;

import java.util.ArrayList;
import java.util.List;
import org.emoscope.dsp.FrequencyScale;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.inspect.tile.Columns;
import org.emoscope.ui.inspect.tile.LevelPyramid;

/**
 * Cepstral coefficients over time, the first one at the bottom.
 *
 * @param firstIndex the number of the first one, 0 or 1
 */
record CoefficientContent(LevelPyramid pyramid, int firstIndex) implements PaneContent {

    @Override
    public Raster raster(Look look) {
        StepColours colours = StepColours.between(
                pyramid.quantiser(),
                look.colours(),
                pyramid.quantiser().low(),
                pyramid.quantiser().high());
        return new LevelRaster(pyramid, axis(), colours, List.of(), look);
    }

    @Override
    public boolean isColoured() {
        return true;
    }

    @Override
    public List<Tick> ticks(Look look, int most) {
        int bins = pyramid.columns().bins();
        int step = Math.max(1, (int) Math.ceil((double) bins / Math.max(1, most)));
        List<Tick> ticks = new ArrayList<>();
        for (int bin = 0; bin < bins; bin += step) {
            ticks.add(new Tick((bin + 0.5) / bins, "c" + (firstIndex + bin)));
        }
        return ticks;
    }

    @Override
    public String read(Look look, double seconds, double share) {
        Columns columns = pyramid.columns();
        int frame = columns.grid().frameAt(seconds);
        if (frame < 0 || frame >= columns.frames()) {
            return "";
        }
        float[] row = new float[columns.bins()];
        columns.compute(frame, 1, row);
        int bin = axis().binAt(share);
        return Messages.text("inspect.read.coefficient", firstIndex + bin, row[bin]);
    }

    private FrequencyAxis axis() {
        double[] numbers = new double[pyramid.columns().bins()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i;
        }
        return new FrequencyAxis(numbers, FrequencyScale.EVEN);
    }
}
