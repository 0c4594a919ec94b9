package org.emoscope.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SegmentationTest {

    private static final double FRAMES_A_SECOND = 100;

    @Test
    void thereAreAsManySegmentsAsTheFormulaSays() {
        Segmentation halves = new Segmentation(1.0, 0.5);
        assertThat(halves.count(300, FRAMES_A_SECOND)).isEqualTo((int) ((3.0 - 1.0) / 0.5 + 1));
        assertThat(new Segmentation(2, 0).count(600, FRAMES_A_SECOND)).isEqualTo(3);
    }

    @Test
    void whatIsLeftOverMakesOneMore() {
        assertThat(new Segmentation(1.0, 0.5).count(301, FRAMES_A_SECOND)).isEqualTo(6);
    }

    @Test
    void anUtteranceShorterThanASegmentIsOne() {
        assertThat(new Segmentation(1.0, 0.5).count(0, FRAMES_A_SECOND)).isEqualTo(1);
        assertThat(new Segmentation(1.0, 0.5).count(100, FRAMES_A_SECOND)).isEqualTo(1);
    }

    @Property
    void theLastSegmentReachesTheEndAndNoFurtherThanItMust(
            @ForAll @IntRange(max = 5000) int frames,
            @ForAll @IntRange(min = 1, max = 300) int length,
            @ForAll @IntRange(max = 299) int overlap) {
        Segmentation cut = new Segmentation(length / 100.0, Math.min(overlap, length - 1) / 100.0);
        int last = (cut.count(frames, FRAMES_A_SECOND) - 1) * cut.step(FRAMES_A_SECOND);
        assertThat(last + cut.length(FRAMES_A_SECOND)).isGreaterThanOrEqualTo(frames);
        if (last > 0) {
            assertThat(last - cut.step(FRAMES_A_SECOND) + cut.length(FRAMES_A_SECOND))
                    .isLessThan(frames);
        }
    }

    @Test
    void anOverlapAsLongAsTheSegmentIsRefused() {
        assertThatThrownBy(() -> new Segmentation(1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.0 and 1.0 s");
        assertThatThrownBy(() -> new Segmentation(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Segmentation(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
