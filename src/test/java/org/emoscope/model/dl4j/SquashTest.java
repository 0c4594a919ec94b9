package org.emoscope.model.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SquashTest {

    private static final float[] EVERYWHERE = everywhere();

    /** Every 1/4096 between -20 and 20, and what lies far out. */
    private static float[] everywhere() {
        int each = 20 * 4096;
        float[] x = new float[2 * each + 6];
        for (int i = 0; i <= 2 * each; i++) {
            x[i] = (i - each) / 4096f;
        }
        float[] far = {Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.MAX_VALUE, -Float.MAX_VALUE, 1e-30f};
        System.arraycopy(far, 0, x, 2 * each + 1, far.length);
        return x;
    }

    @Test
    void tanhIsWithinAMillionthEverywhere() {
        float[] y = EVERYWHERE.clone();
        Squash.tanh(y, 0, y.length);
        for (int i = 0; i < y.length; i++) {
            assertThat((double) y[i]).as("tanh %s", EVERYWHERE[i]).isCloseTo(Math.tanh(EVERYWHERE[i]), within(1e-6));
        }
    }

    @Test
    void theLogisticFunctionIsWithinAMillionthEverywhere() {
        float[] y = EVERYWHERE.clone();
        Squash.logistic(y, 0, y.length);
        for (int i = 0; i < y.length; i++) {
            double exact = 1 / (1 + Math.exp(-(double) EVERYWHERE[i]));
            assertThat((double) y[i]).as("logistic %s", EVERYWHERE[i]).isCloseTo(exact, within(1e-6));
        }
    }

    @Test
    void tanhIsOddAndNoLargerThanOneByMoreThanItsError() {
        float[] y = EVERYWHERE.clone();
        Squash.tanh(y, 0, y.length);
        float[] mirrored = EVERYWHERE.clone();
        for (int i = 0; i < mirrored.length; i++) {
            mirrored[i] = -mirrored[i];
        }
        Squash.tanh(mirrored, 0, mirrored.length);
        for (int i = 0; i < y.length; i++) {
            assertThat(mirrored[i]).isEqualTo(-y[i]);
            assertThat(Math.abs(y[i])).isLessThanOrEqualTo(1.000001f);
        }
    }

    @Test
    void whatIsNotANumberStaysSo() {
        float[] values = {1, Float.NaN, Float.NaN, 1};
        Squash.tanh(values, 0, 2);
        Squash.logistic(values, 2, 4);
        assertThat(values[1]).isNaN();
        assertThat(values[2]).isNaN();
        assertThat(values[0]).isFinite();
        assertThat(values[3]).isFinite();
    }
}
