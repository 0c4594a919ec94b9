package org.emoscope.app;

import java.util.List;
import org.emoscope.audio.PlaybackException;
import org.emoscope.audio.PlaybackListener;
import org.emoscope.audio.Player;
import org.emoscope.audio.Signal;

/** A player without a device: says so whenever it is asked to play. */
final class SilentPlayer implements Player {

    private volatile boolean closed;

    @Override
    public List<String> devices() {
        return List.of();
    }

    @Override
    public void play(Signal signal, int from, int to, String device, PlaybackListener listener)
            throws PlaybackException {
        throw new PlaybackException("There is no device to play sound on. Connect one and play again.");
    }

    @Override
    public void stop() {}

    @Override
    public boolean isPlaying() {
        return false;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
