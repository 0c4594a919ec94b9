package org.emoscope.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.emoscope.dsp.FrameMatrix;
import org.junit.jupiter.api.Test;

class NormalisationTest {

    @Test
    void theTrainingDataComeOutWithMeanZeroAndDeviationOne() {
        Random random = new Random(4);
        NormalisationFit fit = new NormalisationFit(3);
        FrameMatrix[] parts = new FrameMatrix[5];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = random(random, 40 + i, 3);
            fit.add(parts[i]);
        }
        NormalisationFit after = new NormalisationFit(3);
        for (FrameMatrix part : parts) {
            after.add(fit.result().apply(part));
        }

        for (int b = 0; b < 3; b++) {
            assertThat(after.result().mean()[b]).isCloseTo(0, within(1e-5f));
            assertThat(after.result().deviation()[b]).isCloseTo(1, within(1e-5f));
        }
    }

    private static FrameMatrix random(Random random, int frames, int bins) {
        float[] values = new float[frames * bins];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * (1 + i % bins) + 100 * (i % bins));
        }
        return new FrameMatrix(frames, bins, values);
    }

    @Test
    void aSmallSpreadOnALargeOffsetIsNotLost() {
        NormalisationFit fit = new NormalisationFit(1);
        for (int i = 0; i < 1000; i++) {
            fit.add(new FrameMatrix(2, 1, new float[] {1_000_000f, 1_000_001f}));
        }

        assertThat(fit.result().deviation()[0]).isCloseTo(0.5f, within(1e-4f));
    }

    @Test
    void aColumnThatNeverChangesIsOnlyShifted() {
        NormalisationFit fit = new NormalisationFit(2);
        fit.add(new FrameMatrix(2, 2, new float[] {7, 1, 7, 3}));

        FrameMatrix normal = fit.result().apply(new FrameMatrix(1, 2, new float[] {7, 2}));

        assertThat(normal.values()).containsExactly(0, 0);
    }

    @Test
    void rowsOfABatchAreNormalisedWhereTheyLie() {
        Normalisation normalisation = new Normalisation(new float[] {1, 2}, new float[] {2, 4});
        float[] batch = {9, 9, 3, 10, 1, 2, 9};

        normalisation.applyInPlace(batch, 2, 2);

        assertThat(batch).containsExactly(9, 9, 1, 2, 0, 0, 9);
    }

    @Test
    void whatComesFromAFileIsChecked() {
        assertThatThrownBy(() -> new Normalisation(new float[] {1}, new float[] {-1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Normalisation(new float[] {Float.NaN}, new float[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Normalisation(new float[] {1, 2}, new float[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void otherColumnsThanFittedAreRefused() {
        Normalisation normalisation = new Normalisation(new float[2], new float[2]);

        assertThatThrownBy(() -> normalisation.apply(new FrameMatrix(1, 3, new float[3])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2")
                .hasMessageContaining("3");
    }

    @Test
    void aFitWithoutDataHasNoResult() {
        assertThatThrownBy(() -> new NormalisationFit(2).result()).isInstanceOf(IllegalStateException.class);
    }
}
