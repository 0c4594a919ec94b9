package org.emoscope.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.emoscope.dsp.FrameMatrix;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Normalisation;
import org.emoscope.feature.Preset;
import org.junit.jupiter.api.Test;

class MatrixInputTest {

    private static final FeatureParameters TWO = Preset.PSF.parameters().with("n-mfcc", "2");
    private static final Normalisation PLAIN = new Normalisation(new float[] {1, 0}, new float[] {1, 2});

    @Test
    void aShortUtteranceIsFollowedByZeros() {
        MatrixInput input = new MatrixInput(FeatureKind.MFCC, TWO, 4);
        FrameMatrix features = new FrameMatrix(2, 2, new float[] {2, 2, 3, 4});
        assertThat(input.fit(features, PLAIN).matrix().values()).containsExactly(1, 1, 2, 2, 0, 0, 0, 0);
    }

    @Test
    void aLongUtteranceIsCutToItsMiddle() {
        MatrixInput input = new MatrixInput(FeatureKind.MFCC, TWO, 2);
        FrameMatrix features = new FrameMatrix(5, 2, new float[] {1, 0, 2, 0, 3, 0, 4, 0, 5, 0});
        assertThat(input.fit(features, PLAIN).matrix().values()).containsExactly(1, 0, 2, 0);
    }

    @Test
    void anUtteranceTooShortForAFrameIsAllZeros() {
        MatrixInput input = new MatrixInput(FeatureKind.MFCC, TWO, 2);
        assertThat(input.fit(new FrameMatrix(0, 2, new float[0]), PLAIN)
                        .matrix()
                        .values())
                .containsExactly(0, 0, 0, 0);
    }

    @Test
    void aShortUtteranceStaysShortWhereTheLengthIsNotFixed() {
        MatrixInput input = new MatrixInput(FeatureKind.MFCC, TWO, 4, MatrixInput.Length.AT_MOST);
        FrameMatrix features = new FrameMatrix(2, 2, new float[] {2, 2, 3, 4});
        FrameMatrix read = input.fit(features, PLAIN).matrix();
        assertThat(read.frames()).isEqualTo(2);
        assertThat(read.values()).containsExactly(1, 1, 2, 2);
    }

    @Test
    void aLongUtteranceIsCutToItsMiddleWhereTheLengthIsNotFixedToo() {
        MatrixInput input = new MatrixInput(FeatureKind.MFCC, TWO, 2, MatrixInput.Length.AT_MOST);
        FrameMatrix features = new FrameMatrix(5, 2, new float[] {1, 0, 2, 0, 3, 0, 4, 0, 5, 0});
        assertThat(input.fit(features, PLAIN).matrix().values()).containsExactly(1, 0, 2, 0);
    }

    @Test
    void anUtteranceTooShortForAFrameIsOneFrameOfZerosWhereTheLengthIsNotFixed() {
        MatrixInput input = new MatrixInput(FeatureKind.MFCC, TWO, 2, MatrixInput.Length.AT_MOST);
        FrameMatrix nothing = new FrameMatrix(0, 2, new float[0]);
        assertThat(input.fit(nothing, PLAIN).matrix()).isEqualTo(new FrameMatrix(1, 2, new float[] {0, 0}));
    }

    @Test
    void anotherSignalChainChangesNothingElse() {
        MatrixInput input = new MatrixInput(FeatureKind.MFCC, TWO, 2, MatrixInput.Length.AT_MOST);
        FeatureParameters three = TWO.with("n-mfcc", "3");
        assertThat(input.with(three))
                .isEqualTo(new MatrixInput(FeatureKind.MFCC, three, 2, MatrixInput.Length.AT_MOST));
    }
}
