package org.emoscope.ui.inspect.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FrameTimesTest {

    @Test
    void aHundredFramesOfOneToAHundredMilliseconds() {
        FrameTimes times = FrameTimes.of(
                LongStream.rangeClosed(1, 100).map(i -> (101 - i) * 1_000_000).toArray());

        assertThat(times).isEqualTo(new FrameTimes(100, 51, 95, 100, 84));
    }

    @Test
    void aFrameOfJustTheLimitIsNotLate() {
        assertThat(FrameTimes.of(new long[] {16_000_000}).late()).isZero();
        assertThat(FrameTimes.of(new long[] {16_000_001}).late()).isEqualTo(1);
    }

    @Test
    void noFrameIsRefused() {
        assertThatThrownBy(() -> FrameTimes.of(new long[0])).isInstanceOf(IllegalArgumentException.class);
    }
}
