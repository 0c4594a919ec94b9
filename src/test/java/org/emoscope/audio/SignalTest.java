package org.emoscope.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SignalTest {

    @Test
    void movedLaterItBeginsWithSilenceAndMovedEarlierItLosesItsBeginning() {
        Signal signal = new Signal(new float[] {1, 2, 3}, 10);

        assertThat(signal.movedBy(2).samples()).containsExactly(0, 0, 1, 2, 3);
        assertThat(signal.movedBy(-2).samples()).containsExactly(3);
        assertThat(signal.movedBy(-9).samples()).isEmpty();
        assertThat(signal.movedBy(0)).isSameAs(signal);
    }

    @Test
    void aTimeIsTheSampleNearestToItAndNeverOutside() {
        Signal signal = new Signal(new float[10], 10);

        assertThat(signal.indexAt(0.34)).isEqualTo(3);
        assertThat(signal.indexAt(0.36)).isEqualTo(4);
        assertThat(signal.indexAt(-5)).isZero();
        assertThat(signal.indexAt(Double.POSITIVE_INFINITY)).isEqualTo(10);
    }

    @Test
    void whatWentInAndWhatComesOutCanBeChangedWithoutHarm() {
        float[] given = {0.1f, 0.2f, 0.3f};
        Signal signal = new Signal(given, 16_000);
        given[0] = 9;
        signal.samples()[1] = 9;
        assertThat(signal.samples()).containsExactly(0.1f, 0.2f, 0.3f);
    }

    @Test
    void samplesThatAreNotFiniteAndImpossibleRatesAreRefused() {
        assertThatThrownBy(() -> new Signal(new float[] {0, Float.NaN}, 16_000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sample 1 is not a finite number: NaN");
        assertThatThrownBy(() -> new Signal(new float[1], 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sample rate must be 1 to 768000 Hz: 0");
    }

    @Test
    void signalsAreEqualIfSamplesAndRateAre() {
        Signal signal = new Signal(new float[] {0.1f, 0.2f}, 16_000);
        assertThat(signal)
                .isEqualTo(new Signal(new float[] {0.1f, 0.2f}, 16_000))
                .hasSameHashCodeAs(new Signal(new float[] {0.1f, 0.2f}, 16_000))
                .isNotEqualTo(new Signal(new float[] {0.1f, 0.3f}, 16_000))
                .isNotEqualTo(new Signal(new float[] {0.1f, 0.2f}, 8000))
                .hasToString("Signal[2 samples at 16000 Hz]");
    }

    @Test
    void aSliceIsThoseSamplesAndNoMore() {
        Signal signal = new Signal(new float[] {0.1f, 0.2f, 0.3f}, 16_000);
        assertThat(signal.slice(1, 3)).isEqualTo(new Signal(new float[] {0.2f, 0.3f}, 16_000));
        assertThatThrownBy(() -> signal.slice(1, 4)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
