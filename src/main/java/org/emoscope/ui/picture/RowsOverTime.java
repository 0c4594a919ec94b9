package org.emoscope.ui.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.emoscope.audio.Signal;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.FeatureRows;
import org.emoscope.feature.MelDifferenceRows;
import org.emoscope.feature.TimeRange;
import org.emoscope.task.TaskContext;

/**
 * Rows of features for a picture of a sound of any length: those that a stretch of time shows; where there are many more
 * of them than pixels, neighbours are pooled bin by bin.
 *
 * @param rows {@code [column][bin]}; not to be changed
 * @param startSeconds where the first column's share of time begins
 * @param columnSeconds the share of time of each column
 * @param lowest of all that was computed, which is the whole clip for a single one; 0 if there is no frame
 * @param highest of the same
 * @param pooling what stands for several values
 */
record RowsOverTime(
        float[][] rows, double startSeconds, double columnSeconds, float lowest, float highest, Pooling pooling) {

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
        TimeRange.Frames shown =
                around(time, parameters).frames(parameters.framing(), signal.length(), signal.sampleRateHz());
        Pool pool = new Pool(shown, 0, pixels, Pooling.LARGEST);
        try {
            new FeatureRows(signal, kind, parameters, TimeRange.ALL).forEach(pool, context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pool.rows(parameters);
    }

    /** By how many dB the Mel levels of one clip lie above those of another, as far as both have frames. */
    static RowsOverTime ofDifference(
            Signal first, Signal second, FeatureParameters parameters, Axis time, int pixels, TaskContext context) {
        TimeRange range = around(time, parameters);
        TimeRange.Frames shown =
                range.frames(parameters.framing(), Math.min(first.length(), second.length()), first.sampleRateHz());
        Pool pool = new Pool(shown, shown.from(), pixels, Pooling.FURTHEST);
        try {
            new MelDifferenceRows(first, second, parameters, range).forEach(pool, context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pool.rows(parameters);
    }

    /** A frame more on either side, to draw what lies between it and the first one inside. */
    private static TimeRange around(Axis time, FeatureParameters parameters) {
        double hop = hopSeconds(parameters);
        return new TimeRange(Math.max(0, time.low() - 2 * hop), time.high() + 2 * hop);
    }

    private static double hopSeconds(FeatureParameters parameters) {
        return (double) parameters.hopSamples() / parameters.sampleRateHz();
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
        return new RowsOverTime(decibels, startSeconds, columnSeconds, decibels(lowest, perDecade), 0, pooling);
    }

    private float decibels(float value, double perDecade) {
        return value > 0 ? (float) Math.max(LOWEST_DB, perDecade * Math.log10(value / highest)) : LOWEST_DB;
    }

    private static final class Pool implements FeatureRows.Sink {

        private final TimeRange.Frames shown;
        private final int factor;
        private final Pooling pooling;
        private final float[][] rows;
        private int frame;
        private float lowest = Float.POSITIVE_INFINITY;
        private float highest = Float.NEGATIVE_INFINITY;

        /** @param frame the first that comes */
        Pool(TimeRange.Frames shown, int frame, int pixels, Pooling pooling) {
            this.shown = shown;
            this.frame = frame;
            this.pooling = pooling;
            factor = Math.max(1, shown.count() / pixels);
            rows = new float[(shown.count() + factor - 1) / factor][];
        }

        @Override
        public void accept(float[] row) {
            for (float value : row) {
                lowest = Math.min(lowest, value);
                highest = Math.max(highest, value);
            }
            if (frame >= shown.from() && frame < shown.to()) {
                pool((frame - shown.from()) / factor, row);
            }
            frame++;
        }

        private void pool(int column, float[] row) {
            float[] pooled = rows[column];
            if (pooled == null) {
                rows[column] = row;
                return;
            }
            for (int b = 0; b < row.length; b++) {
                pooled[b] = pooling.of(pooled[b], row[b]);
            }
        }

        RowsOverTime rows(FeatureParameters parameters) {
            double hop = hopSeconds(parameters);
            double middle = (double) parameters.framing().middle(shown.from()) / parameters.sampleRateHz();
            boolean any = lowest <= highest;
            return new RowsOverTime(rows, middle - hop / 2, hop * factor, any ? lowest : 0, any ? highest : 0, pooling);
        }
    }
}
