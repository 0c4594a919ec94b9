package org.emoscope.dsp;

/**
 * Arithmetic on rows of numbers that belong to frames side by side: lane l of each row is frame l's.
 *
 * <p>Each loop has two results at most. The compiler of JDK 17 turns such loops into vector instructions and leaves
 * longer ones as they are, so a butterfly is several passes over rows that lie in the cache. Lane l comes out to the last
 * bit as the same expression on one frame would.
 */
final class Lanes {

    private Lanes() {}

    /** {@code x' = x cos − y sin, y' = x sin + y cos}. */
    static void rotate(double[] x, double[] y, double cos, double sin) {
        for (int l = 0; l < x.length; l++) {
            double u = x[l];
            double v = y[l];
            x[l] = u * cos - v * sin;
            y[l] = u * sin + v * cos;
        }
    }

    /** {@link #rotate} with its results in exchanged places. */
    static void rotateExchanged(double[] x, double[] y, double cos, double sin) {
        for (int l = 0; l < x.length; l++) {
            double u = x[l];
            double v = y[l];
            x[l] = u * sin + v * cos;
            y[l] = u * cos - v * sin;
        }
    }

    /** {@code x' = x + y, y' = x − y}. */
    static void sumAndDifference(double[] x, double[] y) {
        for (int l = 0; l < x.length; l++) {
            double u = x[l];
            double v = y[l];
            x[l] = u + v;
            y[l] = u - v;
        }
    }

    /** {@code x' = x − y, y' = x + y}. */
    static void differenceAndSum(double[] x, double[] y) {
        for (int l = 0; l < x.length; l++) {
            double u = x[l];
            double v = y[l];
            x[l] = u - v;
            y[l] = u + v;
        }
    }

    /** {@code y' = y + w x}. */
    static void addScaled(double w, double[] x, double[] y) {
        for (int l = 0; l < x.length; l++) {
            y[l] += w * x[l];
        }
    }

    /** {@code z = x² + y²}. */
    static void squares(double[] x, double[] y, double[] z) {
        for (int l = 0; l < x.length; l++) {
            z[l] = x[l] * x[l] + y[l] * y[l];
        }
    }

    /** {@code x' = w x}. */
    static void scale(double w, double[] x) {
        for (int l = 0; l < x.length; l++) {
            x[l] *= w;
        }
    }
}
