package org.emoscope.ui.inspect.pane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.emoscope.dsp.FrameMatrix;
import org.emoscope.dsp.FramePolicy;
import org.emoscope.dsp.Framing;
import org.junit.jupiter.api.Test;

class DecibelMatrixTest {

    @Test
    void theLoudestCellIsZeroAndATenthOfItsEnergyTenBelow() {
        DecibelMatrix matrix = Samples.matrix(new double[][] {{4, 0.4}, {0.04, 0}});

        assertThat(matrix.at(0, 0)).isZero();
        assertThat(matrix.at(0, 1)).isCloseTo(-10, within(1e-4f));
        assertThat(matrix.at(1, 0)).isCloseTo(-20, within(1e-4f));
        assertThat(matrix.at(1, 1)).isEqualTo(DecibelMatrix.SILENCE_DB);
    }

    @Test
    void silenceIsSilenceThroughout() {
        DecibelMatrix matrix = Samples.matrix(new double[][] {{0, 0}, {0, 0}});

        assertThat(matrix.loudest(0, 1, 0, 1)).isEqualTo(DecibelMatrix.SILENCE_DB);
    }

    @Test
    void aTimeBelongsToTheFrameWhoseMiddleIsNearest() {
        DecibelMatrix matrix = Samples.matrix(new double[][] {{1, 1}, {1, 1}, {1, 1}});

        assertThat(matrix.frameAt(0.001)).isZero();
        assertThat(matrix.frameAt(0.0099)).isZero();
        assertThat(matrix.frameAt(0.0101)).isEqualTo(1);
        assertThat(matrix.frameAt(0.035)).isEqualTo(3);
    }

    @Test
    void frequenciesAreFoundByHeightAndHeightsByFrequency() {
        DecibelMatrix matrix = Samples.matrix(new double[][] {{1, 1, 1, 1}});

        assertThat(matrix.hzOf(matrix.binAt(0.6))).isEqualTo(2000);
        assertThat(matrix.shareOf(2000)).isCloseTo(0.625, within(1e-9));
        assertThat(matrix.shareOf(1500)).isCloseTo(0.5, within(1e-9));
        assertThat(matrix.binAt(-1)).isZero();
        assertThat(matrix.binAt(2)).isEqualTo(3);
    }

    @Test
    void aFrequencyBetweenUnevenBinsStandsByItsShareOfTheGap() {
        DecibelMatrix matrix = new DecibelMatrix(
                FrameMatrix.of(new double[][] {{1, 1, 1}}, 3),
                10,
                new double[] {0, 100, 400},
                new Framing(FramePolicy.WHOLE, 160, 160),
                Samples.RATE);

        assertThat(matrix.shareOf(50)).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(matrix.shareOf(250)).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void aToneStandsAtItsFrequency() {
        DecibelMatrix matrix = Samples.analysis(Samples.tone(1000, 0.5)).spectrogram();
        int frame = matrix.frameAt(0.25);
        int loudest = 0;
        for (int bin = 0; bin < matrix.bins(); bin++) {
            loudest = matrix.at(frame, bin) > matrix.at(frame, loudest) ? bin : loudest;
        }

        assertThat(matrix.hzOf(loudest)).isCloseTo(1000, within(16.0));
    }
}
