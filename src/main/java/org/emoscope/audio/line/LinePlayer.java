package org.emoscope.audio.line;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.emoscope.audio.PlaybackException;
import org.emoscope.audio.PlaybackListener;
import org.emoscope.audio.Player;
import org.emoscope.audio.Signal;
import org.emoscope.task.DaemonThreads;
import org.jspecify.annotations.Nullable;

/**
 * Plays through Java Sound, each playback on a daemon thread of its own.
 *
 * <p>Never waits for the device: it writes only what fits, and a device that stops taking sound is given up with a
 * sentence. Safe for use by many threads.
 */
public final class LinePlayer implements Player {

    private final DaemonThreads threads = new DaemonThreads("playback");
    private final OutputLines lines;
    private final Pause pause;
    private @Nullable Playback current;
    private boolean closed;

    /** A player for this machine's devices. */
    public LinePlayer() {
        this(new JavaSoundLines(), Pause.of(Duration.ofMillis(15)));
    }

    LinePlayer(OutputLines lines, Pause pause) {
        this.lines = lines;
        this.pause = pause;
    }

    @Override
    public List<String> devices() {
        return lines.devices();
    }

    @Override
    public synchronized void play(Signal signal, int from, int to, String device, PlaybackListener listener)
            throws PlaybackException {
        Objects.requireNonNull(listener, "listener");
        Objects.checkFromToIndex(from, to, signal.length());
        if (closed) {
            throw new IllegalStateException("the player is closed");
        }
        stop();
        OutputLine line = lines.open(device, signal.sampleRateHz());
        Playback playback = new Playback(line, signal, from, to, listener, pause);
        current = playback;
        threads.newThread(playback).start();
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
        return current != null && !current.isOver();
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
}
