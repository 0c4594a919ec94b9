package org.emoscope.audio;

import java.util.List;

/**
 * Plays signals, one at a time.
 *
 * <p>Safe for use by many threads. Opening a device may take a moment, so {@link #play} and {@link #devices} are not for
 * the thread that paints; once open, playback goes on by itself and the listener hears of it.
 */
public interface Player extends AutoCloseable {

    /** The name by which the system's own choice of device goes. */
    String DEFAULT_DEVICE = "System default";

    /** The devices that can play now, the default first; empty where there is none. */
    List<String> devices();

    /**
     * Plays a part of a signal; what played before is stopped.
     *
     * @param signal what to play
     * @param from first sample, 0 to {@code to}
     * @param to one past the last sample, at most the signal's length
     * @param device one of {@link #devices()}
     * @param listener hears the position and the end
     * @throws PlaybackException if there is no such device, or it is busy
     * @throws IllegalStateException if the player is closed
     */
    void play(Signal signal, int from, int to, String device, PlaybackListener listener) throws PlaybackException;

    /** Ends what plays; does nothing if nothing does. */
    void stop();

    /** Whether something plays. */
    boolean isPlaying();

    boolean isClosed();

    /** Ends what plays and lets the devices go; a second call does nothing. */
    @Override
    void close();
}
