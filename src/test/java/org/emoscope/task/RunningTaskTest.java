package org.emoscope.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunningTaskTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TaskRunner runner = new TaskRunner();

    @AfterEach
    void close() {
        runner.close();
    }

    @Test
    void workThatEndsHandsItsResultOver() throws Exception {
        RunningTask<Integer> task = runner.submit(Pool.DSP, "count", context -> 42);

        assertThat(task.awaitEnd(PATIENCE)).isTrue();
        assertThat(task.state()).isEqualTo(TaskState.DONE);
        assertThat(task.result()).isEqualTo(42);
        assertThat(runner.unfinished()).isEmpty();
    }

    @Test
    void aFailureIsKeptWithItsCauseAndHasNoResult() throws Exception {
        RunningTask<Integer> task = runner.submit(Pool.IO, "read", context -> {
            throw new IOException("no such file");
        });

        assertThat(task.awaitEnd(PATIENCE)).isTrue();
        assertThat(task.state()).isEqualTo(TaskState.FAILED);
        assertThat(task.failure()).get().isInstanceOf(IOException.class);
        assertThatThrownBy(task::result).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anErrorIsCaughtTooAndTheThreadLivesOn() throws Exception {
        RunningTask<Void> task = runner.submit(Pool.TRAIN, "grow", context -> {
            throw new OutOfMemoryError("pretended");
        });
        assertThat(task.awaitEnd(PATIENCE)).isTrue();
        assertThat(task.failure()).get().isInstanceOf(OutOfMemoryError.class);

        RunningTask<String> next = runner.submit(Pool.TRAIN, "again", context -> "alive");
        assertThat(next.awaitEnd(PATIENCE)).isTrue();
        assertThat(next.result()).isEqualTo("alive");
    }

    @Test
    void runningWorkStopsWhenItLooks() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        RunningTask<Void> task = submitEndless(Pool.TRAIN, begun);
        begun.await();

        task.cancel();

        assertThat(task.awaitEnd(PATIENCE)).isTrue();
        assertThat(task.state()).isEqualTo(TaskState.CANCELLED);
        assertThat(task.failure()).isEmpty();
    }

    @Test
    void waitingWorkIsCancelledAtOnceAndNeverBegins() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        List<String> begun = new CopyOnWriteArrayList<>();
        RunningTask<Void> first = runner.submit(Pool.TRAIN, "first", context -> {
            gate.await();
            return null;
        });
        RunningTask<Boolean> second = runner.submit(Pool.TRAIN, "second", context -> begun.add("second"));

        second.cancel();

        assertThat(second.state()).isEqualTo(TaskState.CANCELLED);
        gate.countDown();
        assertThat(first.awaitEnd(PATIENCE)).isTrue();
        RunningTask<Boolean> third = runner.submit(Pool.TRAIN, "third", context -> begun.add("third"));
        assertThat(third.awaitEnd(PATIENCE)).isTrue();
        assertThat(begun).containsExactly("third");
    }

    @Test
    void anExceptionAfterACancellationCountsAsCancelled() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        RunningTask<Void> task = runner.submit(Pool.IO, "read", context -> {
            begun.countDown();
            while (!context.isCancelled()) {
                Thread.onSpinWait();
            }
            throw new IOException("stream closed");
        });
        begun.await();

        task.cancel();

        assertThat(task.awaitEnd(PATIENCE)).isTrue();
        assertThat(task.state()).isEqualTo(TaskState.CANCELLED);
    }

    @Test
    void listenersHearEachStateAndProgress() throws Exception {
        List<String> heard = new CopyOnWriteArrayList<>();
        runner.addListener(task -> heard.add(task.state() + " " + task.progress() + " " + task.message()));

        RunningTask<Void> task = runner.submit(Pool.DSP, "half", context -> {
            context.progress(0.5, "half way");
            return null;
        });

        assertThat(task.awaitEnd(PATIENCE)).isTrue();
        assertThat(heard)
                .containsExactly("WAITING -1.0 ", "RUNNING -1.0 ", "RUNNING 0.5 half way", "DONE 0.5 half way");
    }

    @Test
    void aListenerThatFailsDoesNotFailTheWork() throws Exception {
        runner.addListener(task -> {
            throw new IllegalStateException("pretended");
        });

        RunningTask<Integer> task = runner.submit(Pool.DSP, "count", context -> 1);

        assertThat(task.awaitEnd(PATIENCE)).isTrue();
        assertThat(task.result()).isEqualTo(1);
    }

    @Test
    void closingCancelsAndRefusesMore() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        RunningTask<Void> task = submitEndless(Pool.DSP, begun);
        begun.await();

        runner.close();

        assertThat(task.awaitEnd(PATIENCE)).isTrue();
        assertThat(task.state()).isEqualTo(TaskState.CANCELLED);
        assertThatThrownBy(() -> runner.submit(Pool.DSP, "late", context -> 1))
                .isInstanceOf(RejectedExecutionException.class);
        assertThat(runner.unfinished()).isEmpty();
    }

    @Test
    void quietWorkIsRunUntilTheEndAndDroppedAfterIt() throws Exception {
        CountDownLatch run = new CountDownLatch(1);
        runner.quietly(Pool.DSP).execute(run::countDown);
        assertThat(run.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(runner.unfinished()).isEmpty();

        runner.close();

        assertThatCode(() -> runner.quietly(Pool.DSP).execute(() -> {})).doesNotThrowAnyException();
    }

    private RunningTask<Void> submitEndless(Pool pool, CountDownLatch begun) {
        return runner.submit(pool, "endless", context -> {
            begun.countDown();
            while (true) {
                context.checkCancelled();
                Thread.onSpinWait();
            }
        });
    }
}
