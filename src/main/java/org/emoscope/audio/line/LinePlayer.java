package org.emoscope.audio.line;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.emoscope.audio.Passage;
import org.emoscope.audio.PlaybackListener;
import org.emoscope.audio.Player;
import org.emoscope.audio.Playing;
import org.emoscope.task.DaemonThreads;
import org.jspecify.annotations.Nullable;

/**
 * Plays through Java Sound, each playback on a daemon thread of its own.
 *
 * <p>Never waits for the device: it writes only what fits, and a device that stops taking sound is given up with a
 * sentence. Keeps no signal after its end. Safe for use by many threads.
 */
public final class LinePlayer implements Player {

    private final DaemonThreads threads = new DaemonThreads("playback");
    private final OutputLines lines;
    private final Timing timing;
    private @Nullable Playback current;
    private CountDownLatch lastClosed = new CountDownLatch(0);
    private boolean closed;

    /** A player for this machine's devices. */
    public LinePlayer() {
        this(new JavaSoundLines(), Timing.ofSystem(Duration.ofMillis(5)));
    }

    LinePlayer(OutputLines lines, Timing timing) {
        this.lines = lines;
        this.timing = timing;
    }

    @Override
    public List<String> devices() {
        return lines.devices();
    }

    @Override
    public synchronized Playing play(Passage passage, String device, PlaybackListener listener) {
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(listener, "listener");
        if (closed) {
            throw new IllegalStateException("the player is closed");
        }
        stop();
        Playback playback = new Playback(passage, listener, timing);
        CountDownLatch turn = lastClosed;
        current = playback;
        lastClosed = playback.closed();
        threads.newThread(() -> {
                    playback.run(turn, lines, device);
                    forget(playback);
                })
                .start();
        return playback;
    }

    @Override
    public synchronized void stop() {
        if (current != null) {
            current.stop();
            current = null;
        }
    }

    @Override
    public synchronized boolean isPlaying() {
        return current != null && current.closed().getCount() > 0;
    }

    @Override
    public synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        stop();
    }

    private synchronized void forget(Playback over) {
        if (current == over) {
            current = null;
        }
    }
}
