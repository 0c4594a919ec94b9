package org.emoscope.ui;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.emoscope.audio.PlaybackListener;
import org.emoscope.audio.Player;
import org.emoscope.audio.Signal;
import org.jspecify.annotations.Nullable;

/** Plays nothing in the time that it takes to play something, and says so thirty times a second. */
final class SilentPlayer implements Player {

    private static final int TIMES_A_SECOND = 30;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private @Nullable ScheduledFuture<?> playing;
    private PlaybackListener hearing = PlaybackListener.NONE;

    @Override
    public List<String> devices() {
        return List.of(DEFAULT_DEVICE);
    }

    @Override
    public synchronized void play(Signal signal, int from, int to, String device, PlaybackListener listener) {
        stop();
        hearing = listener;
        AtomicInteger heard = new AtomicInteger(from);
        int step = signal.sampleRateHz() / TIMES_A_SECOND;
        playing = clock.scheduleAtFixedRate(
                () -> listener.heard(Math.min(to, heard.addAndGet(step))),
                0,
                1000 / TIMES_A_SECOND,
                TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        if (playing != null) {
            playing.cancel(false);
            playing = null;
            hearing.ended();
        }
    }

    @Override
    public synchronized boolean isPlaying() {
        return playing != null;
    }

    @Override
    public boolean isClosed() {
        return clock.isShutdown();
    }

    @Override
    public void close() {
        stop();
        clock.shutdown();
    }
}
