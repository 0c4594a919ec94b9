package org.emoscope.ui.inspect.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FillerTest {

    private static final long SECOND = 1_000_000_000L;

    private final Parts parts = new Parts(10);
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private long time;
    private int told;
    private final Hand hand = new Hand(() -> time, later::add);
    private final Filler filler = new Filler(parts, waiting::add, 2, hand, () -> told++);

    @Test
    void nothingButWhatIsLookedAtIsComputedWhileTheHandMoves() {
        hand.moved();
        filler.lookAt(4, 5);
        runAll(waiting);
        assertThat(parts.filled).containsExactly(4, 5);

        hand.moved();
        filler.lookAt(6, 7);
        runAll(waiting);
        assertThat(parts.filled).containsExactly(4, 5, 6, 7);

        time += SECOND;
        runAll(later);
        runAll(waiting);
        assertThat(parts.filled).containsExactly(4, 5, 6, 7, 0, 1, 2, 3, 8, 9);
    }

    @Test
    void whatIsLookedAtWithoutAHandDoesNotHoldUpTheRest() {
        hand.moved();
        filler.lookAt(4, 5);
        runAll(waiting);
        hand.rest();

        filler.lookAt(6, 7);
        runAll(waiting);

        assertThat(parts.filled).hasSize(10);
    }

    @Test
    void noPartIsComputedTwiceAndTheEndIsTold() {
        filler.start();
        runAll(waiting);

        assertThat(parts.filled).doesNotHaveDuplicates().hasSize(10);
        assertThat(told).isPositive();
    }

    @Test
    void whatFailsStopsOnlyItself() {
        parts.failing.add(0);
        filler.start();
        runAll(waiting);

        assertThat(parts.filled).doesNotContain(0);
        assertThat(waiting).isEmpty();
    }

    @Test
    void whileAllIsComputedOnlyNowAndThenIsTold() {
        Parts many = new Parts(1000);
        new Filler(many, Runnable::run, 1, hand, () -> told++).start();

        assertThat(many.filled).hasSize(1000);
        assertThat(told).isLessThan(100);
    }

    @Test
    void theLastPartThatIsLookedAtIsToldThoughOthersAreUnderWay() {
        filler.lookAt(4, 4);
        waiting.remove().run();

        assertThat(parts.filled).containsExactly(4);
        assertThat(told).isEqualTo(1);
    }

    @Test
    void whenMemoryRunsOutForAPartTheOthersAreNotHeldUp() {
        Parts greedy = new Parts(10) {
            @Override
            public void fill(int part) {
                throw new OutOfMemoryError("pretended");
            }
        };
        Filler other = new Filler(greedy, waiting::add, 1, hand, () -> told++);
        other.start();

        runAll(waiting);

        assertThat(greedy.filled).isEmpty();
        other.lookAt(0, 0);
        assertThat(waiting).isEmpty();
    }

    private static void runAll(Deque<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }

    /** Parts that remember in which order they were computed. */
    private static class Parts implements Fillable {

        private final int count;

        private final List<Integer> filled = new ArrayList<>();
        private final Set<Integer> failing = new TreeSet<>();

        Parts(int count) {
            this.count = count;
        }

        @Override
        public int parts() {
            return count;
        }

        @Override
        public boolean has(int part) {
            return filled.contains(part);
        }

        @Override
        public boolean isSharp(int part) {
            return has(part);
        }

        @Override
        public void fill(int part) {
            if (failing.contains(part)) {
                throw new IllegalStateException("pretended");
            }
            filled.add(part);
        }
    }
}
