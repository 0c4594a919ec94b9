package org.emoscope.ui.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RunClockTest {

    private long nanos;
    private final RunClock clock = new RunClock(() -> nanos);

    @Test
    void pausesDoNotCount() {
        clock.start();
        pass(10);
        clock.stop();
        pass(100);
        assertThat(clock.elapsedSeconds()).isEqualTo(10);

        clock.goOn();
        pass(5);
        assertThat(clock.elapsedSeconds()).isEqualTo(15);
    }

    @Test
    void whatIsLeftFollowsFromThePaceSoFar() {
        clock.start();
        clock.reached(0.10);
        pass(5);
        clock.reached(0.20);

        assertThat(clock.secondsLeft()).isCloseTo(40, within(1e-9));
        pass(2);
        assertThat(clock.secondsLeft()).isCloseTo(38, within(1e-9));
    }

    @Test
    void theFirstMomentsTellNothing() {
        clock.start();
        assertThat(clock.secondsLeft()).isNaN();
        clock.reached(0);
        pass(1);
        clock.reached(0.05);
        assertThat(clock.secondsLeft()).isNaN();
    }

    @Test
    void foldsThatWereDoneBeforeAreNotTakenForSpeed() {
        clock.start();
        clock.reached(0.03);
        pass(2);
        clock.reached(0.60);
        pass(4);
        clock.reached(0.64);

        assertThat(clock.secondsLeft()).isCloseTo(36, within(1e-9));
    }

    @Test
    void anOldPaceIsForgotten() {
        clock.start();
        double share = 0;
        for (int second = 0; second < 100; second++) {
            clock.reached(share);
            share += second < 40 ? 0.01 : 0.001;
            pass(1);
        }
        assertThat(clock.secondsLeft()).isGreaterThan(500);
    }

    @Test
    void anotherRunBeginsAtNought() {
        clock.start();
        clock.reached(0.10);
        pass(5);
        clock.reached(0.20);

        clock.start();

        assertThat(clock.elapsedSeconds()).isZero();
        assertThat(clock.secondsLeft()).isNaN();
    }

    private void pass(double seconds) {
        nanos += (long) (seconds * 1e9);
    }
}
