package org.emoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeLeftTest {

    private static final long SECOND = 1_000_000_000L;

    private final TimeLeft timeLeft = new TimeLeft();

    @Test
    void workThatGoesOnAsItWentTakesTheRestOfItsTime() {
        timeLeft.at(0, 0);
        assertThat(timeLeft.at(0.25, 20 * SECOND)).isEqualTo("1:00 left");
        assertThat(timeLeft.at(0.5, 40 * SECOND)).isEqualTo("0:40 left");
        assertThat(timeLeft.at(0.51, 20_000 * SECOND)).isEqualTo("5:20:16 left");
    }

    @Test
    void workThatIsResumedInItsMiddleIsJudgedByWhatItDoesNow() {
        timeLeft.at(0.5, 0);
        assertThat(timeLeft.at(0.6, 10 * SECOND)).isEqualTo("0:40 left");
    }

    @Test
    void nothingIsSaidTooEarlyAtTheEndOrWithoutALength() {
        assertThat(timeLeft.at(0, 0)).isEmpty();
        assertThat(timeLeft.at(0.5, SECOND)).isEmpty();
        assertThat(timeLeft.at(1, 10 * SECOND)).isEmpty();
        assertThat(timeLeft.at(-1, 20 * SECOND)).isEmpty();
        assertThat(timeLeft.at(0.5, 40 * SECOND)).isEmpty();
    }

    @Test
    void workWhoseLengthIsFoundOutLaterIsJudgedFromThen() {
        timeLeft.at(-1, 0);
        timeLeft.at(0, 100 * SECOND);
        assertThat(timeLeft.at(0.5, 110 * SECOND)).isEqualTo("0:10 left");
    }

    @Test
    void anotherPieceOfWorkBeginsAnew() {
        timeLeft.at(0, 0);
        timeLeft.at(1, 100 * SECOND);
        timeLeft.at(0, 101 * SECOND);
        assertThat(timeLeft.at(0.5, 105 * SECOND)).isEqualTo("0:04 left");
    }
}
