package org.emoscope.audio.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.emoscope.audio.PlaybackException;
import org.emoscope.audio.PlaybackListener;
import org.jspecify.annotations.Nullable;

/** Remembers what it heard. */
final class RecordingListener implements PlaybackListener {

    private final List<Integer> positions = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile @Nullable PlaybackException failure;

    @Override
    public void heard(int sample) {
        positions.add(sample);
    }

    @Override
    public void ended() {
        end.countDown();
    }

    @Override
    public void failed(PlaybackException newFailure) {
        failure = newFailure;
        end.countDown();
    }

    List<Integer> positions() {
        return positions;
    }

    @Nullable
    PlaybackException failure() {
        return failure;
    }

    void awaitEnd() throws InterruptedException {
        assertThat(end.await(10, TimeUnit.SECONDS)).as("playback ended").isTrue();
    }
}
