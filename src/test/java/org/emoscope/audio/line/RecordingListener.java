package org.emoscope.audio.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.emoscope.audio.PlaybackException;
import org.emoscope.audio.PlaybackListener;
import org.jspecify.annotations.Nullable;

/** Remembers what it heard of the end. */
final class RecordingListener implements PlaybackListener {

    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger calls = new AtomicInteger();
    private volatile @Nullable PlaybackException failure;

    @Override
    public void ended() {
        calls.incrementAndGet();
        end.countDown();
    }

    @Override
    public void failed(PlaybackException newFailure) {
        failure = newFailure;
        calls.incrementAndGet();
        end.countDown();
    }

    @Nullable
    PlaybackException failure() {
        return failure;
    }

    int calls() {
        return calls.get();
    }

    void awaitEnd() throws InterruptedException {
        assertThat(end.await(10, TimeUnit.SECONDS)).as("playback ended").isTrue();
    }
}
