package org.emoscope.model.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanesTest {

    private static final int COUNT = 3;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void asManyLanesWorkAsAreWanted(int busy) {
        Set<Integer> seen = ConcurrentHashMap.newKeySet();
        try (Lanes lanes = new Lanes(COUNT)) {
            lanes.run(busy, seen::add);
        }
        assertThat(seen).hasSize(busy).allMatch(lane -> lane < busy);
    }

    /** Whatever ends one lane, the others are waited for: they write into memory that is closed afterwards. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void anErrorInOneLaneIsThrownAfterTheOthersHaveEnded(int failing) {
        CountDownLatch failed = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        try (Lanes lanes = new Lanes(COUNT)) {
            assertThatThrownBy(() -> lanes.run(COUNT, lane -> {
                        if (lane == failing) {
                            failed.countDown();
                            throw new OutOfMemoryError("lane " + lane);
                        }
                        endLate(failed);
                        ended.incrementAndGet();
                    }))
                    .isInstanceOf(OutOfMemoryError.class)
                    .hasMessage("lane " + failing);
            assertThat(ended).hasValue(COUNT - 1);
        }
    }

    private static void endLate(CountDownLatch failed) {
        try {
            failed.await();
            assertThat(new CountDownLatch(1).await(100, TimeUnit.MILLISECONDS)).isFalse();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
