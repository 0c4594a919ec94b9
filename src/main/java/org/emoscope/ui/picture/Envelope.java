package org.emoscope.ui.picture;

/**
 * The lowest and the highest sample of each column of a picture.
 *
 * <p>A column reaches to the first sample of the next, so that steep edges leave no gap.
 */
final class Envelope {

    private final double samplesPerColumn;
    private final float[] low;
    private final float[] high;
    private final int end;

    private Envelope(double samplesPerColumn, float[] low, float[] high, int end) {
        this.samplesPerColumn = samplesPerColumn;
        this.low = low;
        this.high = high;
        this.end = end;
    }

    /** @param time the axis across the columns */
    static Envelope of(Samples samples, Axis time, int columns) {
        double begin = time.low() * samples.sampleRateHz();
        double perColumn = (time.high() - time.low()) * samples.sampleRateHz() / columns;
        float[] low = new float[columns];
        float[] high = new float[columns];
        int end = 0;
        for (int c = 0; c < columns; c++) {
            int from = (int) Math.max(0, begin + c * perColumn);
            int to = (int) Math.min(samples.length(), begin + (c + 1) * perColumn + 1);
            if (from >= to) {
                break;
            }
            low[c] = Float.POSITIVE_INFINITY;
            high[c] = Float.NEGATIVE_INFINITY;
            for (int i = from; i < to; i++) {
                float x = (float) samples.at(i);
                low[c] = Math.min(low[c], x);
                high[c] = Math.max(high[c], x);
            }
            end = c + 1;
        }
        return new Envelope(perColumn, low, high, end);
    }

    double samplesPerColumn() {
        return samplesPerColumn;
    }

    int columns() {
        return low.length;
    }

    /** One past the last column with samples. */
    int end() {
        return end;
    }

    float low(int column) {
        return low[column];
    }

    float high(int column) {
        return high[column];
    }
}
