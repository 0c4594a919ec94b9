package org.emoscope.dsp;

/**
 * The slope of each coefficient over time.
 *
 * <p>{@code d[t] = Σ_n n (c[t+n] − c[t−n]) / (2 Σ_n n²)}, n = 1 … width, the first and last frame repeated beyond the
 * edges. {@code [frame][bin] → [frame][bin]}; no frames give none, one frame gives zeros. Thread safe.
 *
 * <p>Source: Furui 1986; the HTK Book, 5.9; the same numbers as {@code python_speech_features.delta}.
 *
 * @param width frames on each side, 1 to 100; usually 2
 */
public record Delta(int width) {

    public Delta {
        if (width < 1 || width > 100) {
            throw new IllegalArgumentException("delta takes 1 to 100 frames on each side: " + width);
        }
    }

    /** The slopes of a matrix. */
    public FrameMatrix apply(FrameMatrix matrix) {
        int frames = matrix.frames();
        int bins = matrix.bins();
        float[] values = matrix.values();
        float[] slopes = new float[values.length];
        double norm = width * (width + 1.0) * (2 * width + 1) / 3;
        for (int t = 0; t < frames; t++) {
            for (int b = 0; b < bins; b++) {
                double sum = 0;
                for (int n = 1; n <= width; n++) {
                    int after = Math.min(frames - 1, t + n) * bins + b;
                    int before = Math.max(0, t - n) * bins + b;
                    sum += n * ((double) values[after] - values[before]);
                }
                slopes[t * bins + b] = (float) (sum / norm);
            }
        }
        return new FrameMatrix(frames, bins, slopes);
    }
}
