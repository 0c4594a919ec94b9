package org.emoscope.ui;

import java.util.List;
import org.emoscope.audio.Passage;
import org.emoscope.audio.PlaybackListener;
import org.emoscope.audio.Player;
import org.emoscope.audio.Playing;
import org.jspecify.annotations.Nullable;

/** Plays nothing in the time that it takes to play something; it comes to its end only when it is stopped. */
final class SilentPlayer implements Player {

    private @Nullable PlaybackListener hearing;
    private boolean closed;

    @Override
    public List<String> devices() {
        return List.of(DEFAULT_DEVICE);
    }

    @Override
    public synchronized Playing play(Passage passage, String device, PlaybackListener listener) {
        stop();
        hearing = listener;
        long start = System.nanoTime();
        return now -> {
            Passage.Part part = passage.part();
            long heard = (now - start) * passage.signal().sampleRateHz() / 1_000_000_000L;
            return (int) Math.min(part.to(), passage.start() + heard);
        };
    }

    @Override
    public synchronized void stop() {
        if (hearing != null) {
            hearing.ended();
            hearing = null;
        }
    }

    @Override
    public synchronized boolean isPlaying() {
        return hearing != null;
    }

    @Override
    public synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        stop();
        closed = true;
    }
}
