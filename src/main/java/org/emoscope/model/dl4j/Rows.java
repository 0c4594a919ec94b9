package org.emoscope.model.dl4j;

/**
 * Loops over whole rows of a map, held as floats or as the bits of floats.
 *
 * <p>The JVM turns a loop into vector instructions if it runs from the beginning of its arrays and has no branch; an offset
 * that is not a constant, or {@code Math.max} of whole numbers, is enough to prevent that in JDK 17. So maps are arrays of
 * rows, and a row is moved to the left by copying it.
 */
final class Rows {

    private static final int SIGN = 31;

    private Rows() {}

    static int[][] bits(MapShape shape) {
        return new int[shape.height()][shape.row()];
    }

    static float[][] floats(MapShape shape) {
        return new float[shape.height()][shape.row()];
    }

    /** {@code y = max(0, x)} of bits; a NaN stays one, or becomes 0 if its sign is set. */
    static void rectify(int[] x, int[] y) {
        for (int i = 0; i < y.length; i++) {
            y[i] = x[i] & ~(x[i] >> SIGN);
        }
    }

    /** {@code y = max(a, b)} of bits that are not negative, as many as y has. */
    static void larger(int[] a, int[] b, int[] y) {
        for (int i = 0; i < y.length; i++) {
            int difference = a[i] - b[i];
            y[i] = a[i] - (difference & (difference >> SIGN));
        }
    }

    /** {@code bits = answered > 0 ? bits : 0}. */
    static void keepPositive(int[] bits, int[] answered) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= -(answered[i] & ~(answered[i] >> SIGN)) >> SIGN;
        }
    }

    /** {@code map = map > 0 ? values : 0}. */
    static void replacePositive(int[] map, int[] values) {
        for (int i = 0; i < map.length; i++) {
            map[i] = -(map[i] & ~(map[i] >> SIGN)) >> SIGN & values[i];
        }
    }

    /** {@code sum = sum + more}. */
    static void add(float[] sum, float[] more) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += more[i];
        }
    }
}
