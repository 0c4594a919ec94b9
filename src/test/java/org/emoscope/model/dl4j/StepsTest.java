package org.emoscope.model.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.List;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.model.MatrixExample;
import org.emoscope.model.PictureExample;
import org.junit.jupiter.api.Test;

class StepsTest {

    @Test
    void theLongestExampleComesFirstWithinAStep() {
        TimeMajor steps = new TimeMajor();
        steps.arrange(new int[] {1, 3, 2, 3});
        assertThat(steps.steps()).isEqualTo(3);
        assertThat(steps.rows()).isEqualTo(9);
        assertThat(List.of(steps.active(0), steps.active(1), steps.active(2))).containsExactly(4, 3, 2);
        assertThat(List.of(steps.offset(0), steps.offset(1), steps.offset(2))).containsExactly(0, 4, 7);
        assertThat(List.of(steps.row(1, 0), steps.row(3, 0), steps.row(2, 0), steps.row(0, 0)))
                .containsExactly(0, 1, 2, 3);
        assertThat(List.of(steps.row(1, 2), steps.row(3, 2))).containsExactly(7, 8);
    }

    @Test
    void nobodyIsActiveBeforeTheFirstAndBeyondTheLastStep() {
        TimeMajor steps = new TimeMajor();
        steps.arrange(new int[] {2, 1});
        assertThat(steps.active(-1)).isZero();
        assertThat(steps.active(2)).isZero();
    }

    @Test
    void examplesFollowEachOther() {
        ExampleMajor steps = new ExampleMajor();
        steps.arrange(new int[] {1, 3, 2});
        assertThat(steps.rows()).isEqualTo(6);
        assertThat(List.of(steps.row(0, 0), steps.row(1, 0), steps.row(1, 2), steps.row(2, 0)))
                .containsExactly(0, 1, 3, 4);
    }

    @Test
    void whatIsArrangedAnewForgetsWhatWas() {
        TimeMajor steps = new TimeMajor();
        steps.arrange(new int[] {9, 9, 9});
        steps.arrange(new int[] {2});
        assertThat(steps.examples()).isEqualTo(1);
        assertThat(steps.rows()).isEqualTo(2);
        assertThat(steps.steps()).isEqualTo(2);
    }

    @Test
    void aSequenceOfNoStepsIsRefused() {
        assertThatThrownBy(() -> new TimeMajor().arrange(new int[] {1, 0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one step or more: 0");
    }

    @Test
    void theFrontPutsEachFrameWhereTheStepsSay() {
        TimeMajor steps = new TimeMajor();
        try (SequenceFront front = new SequenceFront(2, steps)) {
            Matrix x = front.forward(
                    List.of(
                            new MatrixExample(new FrameMatrix(1, 2, new float[] {1, 2})),
                            new MatrixExample(new FrameMatrix(2, 2, new float[] {3, 4, 5, 6}))),
                    Pass.answer());
            assertThat(x.values()).containsExactly(3, 4, 1, 2, 5, 6);
        }
    }

    @Test
    void theFrontPutsSeveralFramesIntoAStepAndFillsTheLastOneUp() {
        try (SequenceFront front = new SequenceFront(1, 2, new ExampleMajor())) {
            Matrix x = front.forward(
                    List.of(
                            new MatrixExample(new FrameMatrix(3, 1, new float[] {1, 2, 3})),
                            new MatrixExample(new FrameMatrix(2, 1, new float[] {4, 5}))),
                    Pass.answer());
            assertThat(x.columns()).isEqualTo(2);
            assertThat(x.values()).containsExactly(1, 2, 3, 0, 4, 5);
        }
    }

    @Test
    void theFrontSaysWhatItCannotRead() {
        try (SequenceFront front = new SequenceFront(2, new TimeMajor())) {
            assertThatThrownBy(() -> front.forward(MadeSequences.of(3, 1, 4), Pass.answer()))
                    .hasMessage("an example has 3 numbers a frame, the network takes 2");
            PictureExample picture = new PictureExample(ByteBuffer.allocate(PictureExample.PICTURE_BYTES));
            assertThatThrownBy(() -> front.forward(List.of(picture), Pass.answer()))
                    .hasMessage("the network reads matrices of features, not pictures");
        }
    }
}
