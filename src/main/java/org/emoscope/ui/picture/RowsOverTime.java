package org.emoscope.ui.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.emoscope.audio.Signal;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.FeatureRows;
import org.emoscope.feature.TimeRange;
import org.emoscope.task.TaskContext;

/**
 * Rows of features for a picture of a sound of any length: those that a stretch of time shows; where there are many more
 * of them than pixels, neighbours are pooled and the largest value of each bin is kept.
 *
 * @param rows {@code [column][bin]}; not to be changed
 * @param startSeconds where the first column's share of time begins
 * @param columnSeconds the share of time of each column
 * @param lowest of the whole clip, 0 if it has no frame
 * @param highest of the whole clip
 */
record RowsOverTime(float[][] rows, double startSeconds, double columnSeconds, float lowest, float highest) {

    /** Stands for silence: far below every range of colours, and finite, so that one can interpolate. */
    private static final float LOWEST_DB = -400;

    /**
     * Computes the rows of a clip.
     *
     * @param time what is shown
     * @param pixels how many columns are wanted; there may be up to twice as many
     */
    static RowsOverTime of(
            Signal signal, FeatureKind kind, FeatureParameters parameters, Axis time, int pixels, TaskContext context) {
        double hop = (double) parameters.hopSamples() / parameters.sampleRateHz();
        // a frame more on either side, to draw what lies between it and the first one inside
        TimeRange.Frames shown = new TimeRange(Math.max(0, time.low() - 2 * hop), time.high() + 2 * hop)
                .frames(parameters.framing(), signal.length(), signal.sampleRateHz());
        Pool pool = new Pool(shown, Math.max(1, shown.count() / pixels), parameters.bins(kind));
        try {
            new FeatureRows(signal, kind, parameters, TimeRange.ALL).forEach(pool, context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        double middle = (double) parameters.framing().middle(shown.from()) / parameters.sampleRateHz();
        return new RowsOverTime(pool.rows, middle - hop / 2, hop * pool.factor, pool.lowest(), pool.highest());
    }

    /**
     * Powers or magnitudes as decibels below the highest of the clip; nothing is minus infinity.
     *
     * @param perDecade 10 for powers, 20 for magnitudes
     */
    RowsOverTime inDecibels(double perDecade) {
        float[][] decibels = new float[rows.length][];
        for (int column = 0; column < rows.length; column++) {
            decibels[column] = new float[rows[column].length];
            for (int bin = 0; bin < decibels[column].length; bin++) {
                decibels[column][bin] = decibels(rows[column][bin], perDecade);
            }
        }
        return new RowsOverTime(decibels, startSeconds, columnSeconds, decibels(lowest, perDecade), 0);
    }

    private float decibels(float value, double perDecade) {
        return value > 0 ? (float) Math.max(LOWEST_DB, perDecade * Math.log10(value / highest)) : LOWEST_DB;
    }

    private static final class Pool implements FeatureRows.Sink {

        private final TimeRange.Frames shown;
        private final int factor;
        private final float[][] rows;
        private int frame;
        private float lowest = Float.POSITIVE_INFINITY;
        private float highest = Float.NEGATIVE_INFINITY;

        Pool(TimeRange.Frames shown, int factor, int bins) {
            this.shown = shown;
            this.factor = factor;
            rows = new float[(shown.count() + factor - 1) / factor][bins];
            for (float[] row : rows) {
                Arrays.fill(row, Float.NEGATIVE_INFINITY);
            }
        }

        @Override
        public void accept(float[] row) {
            for (float value : row) {
                lowest = Math.min(lowest, value);
                highest = Math.max(highest, value);
            }
            if (frame >= shown.from() && frame < shown.to()) {
                float[] target = rows[(frame - shown.from()) / factor];
                for (int b = 0; b < row.length; b++) {
                    target[b] = Math.max(target[b], row[b]);
                }
            }
            frame++;
        }

        float lowest() {
            return frame == 0 ? 0 : lowest;
        }

        float highest() {
            return frame == 0 ? 0 : highest;
        }
    }
}
