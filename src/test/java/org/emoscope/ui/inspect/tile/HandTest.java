package org.emoscope.ui.inspect.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

class HandTest {

    private final Deque<Runnable> later = new ArrayDeque<>();
    private long time;
    private int done;
    private final Hand hand = new Hand(() -> time, later::add);
    private final Runnable work = hand.whenAtRest(() -> done++);

    @Test
    void whatIsAskedForAtRestIsDoneAtOnceEachTime() {
        work.run();
        work.run();

        assertThat(done).isEqualTo(2);
        assertThat(later).isEmpty();
    }

    @Test
    void whatIsAskedForOftenWhileTheHandMovesIsDoneOnceAfterwards() {
        hand.moved();
        work.run();
        work.run();
        assertThat(done).isZero();
        assertThat(later).hasSize(1);

        time += Hand.REST_MILLIS * 1_000_000;
        later.remove().run();

        assertThat(done).isEqualTo(1);
    }

    @Test
    void aHandThatMovesOnIsWaitedForAgain() {
        hand.moved();
        work.run();
        time += Hand.REST_MILLIS * 1_000_000;
        hand.moved();

        later.remove().run();

        assertThat(done).isZero();
        assertThat(later).hasSize(1);
    }

    @Test
    void restPutsAnEndToTheMove() {
        hand.moved();
        hand.rest();

        assertThat(hand.isMoving()).isFalse();
    }
}
