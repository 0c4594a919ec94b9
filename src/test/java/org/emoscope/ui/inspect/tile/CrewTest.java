package org.emoscope.ui.inspect.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrewTest {

    private final Deque<Runnable> pool = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private long time;
    private final Hand hand = new Hand(() -> time, work -> {});
    private final Deque<Runnable> paused = new ArrayDeque<>();
    private final Crew crew = new Crew(pool::add, 2, hand, paused::add);

    @Test
    void oneWorksAloneAndWithPausesWhileTheHandMoves() {
        hand.moved();
        ask("a", "b", "c");
        assertThat(pool).hasSize(1);

        pool.remove().run();
        assertThat(done).containsExactly("a");
        assertThat(pool).isEmpty();

        paused.remove().run();
        assertThat(pool).hasSize(1);
    }

    @Test
    void allWorkAgainWhenTheHandHasRested() {
        hand.moved();
        ask("a", "b", "c");
        time += Hand.REST_MILLIS * 1_000_000;

        pool.remove().run();

        assertThat(pool).hasSize(2);
    }

    @Test
    void whatIsAskedFirstIsDoneFirst() {
        ask("a", "b", "c", "d");
        assertThat(pool).hasSize(2);

        while (!pool.isEmpty()) {
            pool.remove().run();
        }

        assertThat(done).containsExactly("a", "b", "c", "d");
    }

    @Test
    void whatFailsMakesRoomForTheNext() {
        hand.moved();
        crew.execute(() -> {
            throw new IllegalStateException("pretended");
        });
        ask("a");

        assertThatThrownBy(pool.remove()::run).hasMessage("pretended");
        paused.remove().run();

        assertThat(pool).hasSize(1);
    }

    private void ask(String... names) {
        for (String name : names) {
            crew.execute(() -> done.add(name));
        }
    }
}
