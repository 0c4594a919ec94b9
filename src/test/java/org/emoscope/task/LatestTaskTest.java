package org.emoscope.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LatestTaskTest {

    private final TaskRunner runner = new TaskRunner();
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final LatestTask<String> task = new LatestTask<>(runner, Pool.DSP, "spectrogram", window::add);
    private final LatestTask<Object> finding = new LatestTask<>(runner, Pool.DSP, "find", window::add);
    private final List<String> applied = new CopyOnWriteArrayList<>();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        runner.close();
    }

    @Test
    void aResultIsHandedOverWhereItWasAskedToBe() throws Exception {
        ask(context -> "one");

        Runnable delivery = nextDelivery();
        assertThat(applied).isEmpty();
        delivery.run();
        assertThat(applied).containsExactly("one");
    }

    @Test
    void aResultThatWaitsForTheWindowIsDroppedWhenSomethingNewerIsAsked() throws Exception {
        ask(context -> "old");
        Runnable stale = nextDelivery();

        ask(context -> "new");
        Runnable fresh = nextDelivery();
        fresh.run();
        stale.run();

        assertThat(applied).containsExactly("new");
    }

    @Test
    void askingAgainCancelsTheOlderSelf() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        ask(context -> {
            begun.countDown();
            while (!context.isCancelled()) {
                Thread.onSpinWait();
            }
            stopped.countDown();
            return "old";
        });
        begun.await();

        ask(context -> "new");

        assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
        nextDelivery().run();
        Runnable other = window.poll(200, TimeUnit.MILLISECONDS);
        if (other != null) {
            other.run();
        }
        assertThat(applied).containsExactly("new");
    }

    @Test
    void aFailureIsHandedOverAndAStaleOneIsNot() throws Exception {
        ask(context -> {
            throw new IllegalStateException("first");
        });
        Runnable stale = nextDelivery();
        ask(context -> {
            throw new IllegalStateException("second");
        });
        nextDelivery().run();
        stale.run();

        assertThat(failures).extracting(Throwable::getMessage).containsExactly("second");
    }

    @Test
    void nothingIsHandedOverAfterACancellation() throws Exception {
        ask(context -> "one");
        Runnable delivery = nextDelivery();

        task.cancel();
        delivery.run();

        assertThat(applied).isEmpty();
    }

    @Test
    void whatWasHandedOverIsNotHeld() throws Exception {
        WeakReference<Object> result = handOverSomething();

        for (int i = 0; i < 50 && result.get() != null; i++) {
            System.gc();
            window.poll(20, TimeUnit.MILLISECONDS);
        }

        assertThat(result.get()).isNull();
    }

    private WeakReference<Object> handOverSomething() throws InterruptedException {
        Object[] something = {new Object()};
        finding.ask(context -> something[0], found -> {}, failures::add);
        nextDelivery().run();
        return new WeakReference<>(something[0]);
    }

    @Test
    void duringThePauseOnlyTheLastAskingBegins() throws Exception {
        LatestTask<String> resting = task.withPause(Duration.ofMillis(150));
        List<String> begun = new CopyOnWriteArrayList<>();
        for (String each : List.of("a", "b", "c")) {
            resting.ask(
                    context -> {
                        begun.add(each);
                        return each;
                    },
                    applied::add,
                    failures::add);
        }

        nextDelivery().run();

        assertThat(begun).containsExactly("c");
        assertThat(applied).containsExactly("c");
    }

    @Test
    void aNegativePauseIsRefused() {
        assertThatThrownBy(() -> task.withPause(Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT-0.001S");
    }

    private void ask(Work<String> work) {
        task.ask(work, applied::add, failures::add);
    }

    private Runnable nextDelivery() throws InterruptedException {
        Runnable next = window.poll(10, TimeUnit.SECONDS);
        assertThat(next).as("a delivery within ten seconds").isNotNull();
        return next;
    }
}
