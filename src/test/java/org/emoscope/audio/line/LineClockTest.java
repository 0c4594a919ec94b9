package org.emoscope.audio.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LineClockTest {

    private static final int RATE = 16_000;

    private final LineClock clock = new LineClock(0, RATE);

    @Test
    void nothingIsHeardBeforeTheLineSaysSo() {
        assertThat(clock.heardAt(nanos(200))).isZero();
    }

    @Test
    void reportsInStepsMakeAnEvenMovement() {
        double before = -1;
        for (int millis = 0; millis < 4000; millis++) {
            if (millis % 5 == 3) {
                clock.report(nanos(millis), millis / 19 * 19 * 16);
            }
            double heard = clock.heardAt(nanos(millis));
            if (millis > 1000) {
                assertThat(heard / 16).isBetween(millis - 6.0, millis + 0.0);
                assertThat((heard - before) / 16).isBetween(0.3, 1.7);
            }
            before = heard;
        }
    }

    @Test
    void aLineThatClaimsMoreThanTimeHasPassedIsTakenToBeALittleLate() {
        clock.report(nanos(10), 2400);
        assertThat(clock.heardAt(nanos(10))).isZero();
        clock.report(nanos(50), 2400);
        assertThat(clock.heardAt(nanos(100)) / 16).isBetween(54.0, 56.0);
    }

    @Test
    void aLatencyThatTheLineKnowsIsFollowedAfterABoast() {
        for (int millis = 5; millis < 2000; millis += 5) {
            clock.report(nanos(millis), Math.max(2400, (millis - 30) * 16L));
        }
        assertThat(clock.heardAt(nanos(1995)) / 16).isBetween(1960.0, 1970.0);
    }

    @Test
    void aLineThatStandsStillIsNotCountedOnForLong() {
        clock.report(nanos(500), 8000);
        assertThat(clock.heardAt(nanos(560)) / 16).isBetween(555.0, 565.0);
        assertThat(clock.heardAt(nanos(5000)) / 16).isEqualTo(600);
    }

    @Test
    void afterAGapItIsWhereTheLineIsAtOnce() {
        for (int millis = 5; millis < 500; millis += 5) {
            clock.report(nanos(millis), millis * 16L);
        }
        clock.report(nanos(1500), 8020);
        assertThat(clock.heardAt(nanos(1500))).isBetween(8019.0, 8021.0);
    }

    @Test
    void aCardThatRunsALittleFastIsFollowedForAnHour() {
        long hour = TimeUnit.HOURS.toMillis(1);
        for (long millis = 0; millis <= hour; millis += 100) {
            clock.report(nanos(millis), Math.round(millis * 16 * 1.0002));
        }
        assertThat(clock.heardAt(nanos(hour)) / 16).isBetween(hour * 1.0002 - 2, hour * 1.0002 + 2);
    }

    private static long nanos(long millis) {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
