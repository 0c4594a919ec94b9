package org.emoscope.ui.inspect.pane;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.emoscope.dsp.FrequencyScale;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.inspect.tile.LevelColumns;
import org.emoscope.ui.inspect.tile.LevelPyramid;

/**
 * Levels over time and frequency.
 *
 * @param pyramid of {@link LevelColumns}
 * @param binHz the frequency of each bin
 * @param scale how a look spaces them
 * @param overlays what is drawn over them
 */
record LevelContent(LevelPyramid pyramid, double[] binHz, Function<Look, FrequencyScale> scale, List<Overlay> overlays)
        implements PaneContent {

    static double[] spectrumHz(FeatureParameters parameters) {
        double[] hz = new double[parameters.bins(FeatureKind.SPECTROGRAM)];
        for (int k = 0; k < hz.length; k++) {
            hz[k] = (double) k * parameters.sampleRateHz() / parameters.frames().fftSize();
        }
        return hz;
    }

    static double[] filterHz(FeatureParameters parameters) {
        double[] corners = parameters.melDesign().cornersHz();
        return Arrays.copyOfRange(corners, 1, corners.length - 1);
    }

    @Override
    public Raster raster(Look look) {
        double top = pyramid.greatest();
        StepColours colours = StepColours.belowTop(pyramid.quantiser(), look.colours(), top, look.rangeDb());
        return new LevelRaster(pyramid, axis(look), colours, overlays, look);
    }

    @Override
    public boolean isColoured() {
        return true;
    }

    @Override
    public List<Tick> ticks(Look look, int most) {
        return axis(look).ticks(most);
    }

    /** Frequency, level of the signal, note; and the level after pre-emphasis, which is what the colour shows. */
    @Override
    public String read(Look look, double seconds, double share) {
        int frame = pyramid.columns().grid().frameAt(seconds);
        if (frame < 0 || frame >= pyramid.columns().frames()) {
            return "";
        }
        FrequencyAxis axis = axis(look);
        return read((LevelColumns) pyramid.columns(), axis, frame, axis.binAt(share));
    }

    /** Where the level of a time is highest. */
    String strongest(double seconds) {
        int frame = pyramid.columns().grid().frameAt(seconds);
        if (frame < 0 || frame >= pyramid.columns().frames()) {
            return "";
        }
        LevelColumns columns = (LevelColumns) pyramid.columns();
        double[] levels = columns.levels(frame);
        int best = 0;
        for (int bin = 1; bin < levels.length; bin++) {
            if (levels[bin] > levels[best]) {
                best = bin;
            }
        }
        return Messages.text("inspect.read.strongest", level(columns, binHz[best], levels[best]));
    }

    private String read(LevelColumns columns, FrequencyAxis axis, int frame, int bin) {
        return level(columns, axis.hzOf(bin), columns.levels(frame)[bin]);
    }

    private static String level(LevelColumns columns, double hz, double db) {
        double added = columns.emphasisDb(hz);
        String note = NoteName.of(hz);
        String text = Messages.text("inspect.read.level", hz, db - added);
        String named = note.isEmpty() ? text : text + "   " + note;
        return added == 0 ? named : named + "   " + Messages.text("inspect.read.emphasised", db);
    }

    private FrequencyAxis axis(Look look) {
        return new FrequencyAxis(binHz, scale.apply(look));
    }
}
