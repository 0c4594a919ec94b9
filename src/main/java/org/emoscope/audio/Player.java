package org.emoscope.audio;

import java.util.List;

/**
 * Plays signals, one at a time.
 *
 * <p>Safe for use by many threads. Only {@link #devices} may take a moment; everything else returns at once, and devices
 * are opened and closed elsewhere.
 */
public interface Player extends AutoCloseable {

    /** The name by which the system's own choice of device goes. */
    String DEFAULT_DEVICE = "System default";

    /** The devices that can play now, the default first; empty where there is none. Not for the thread that paints. */
    List<String> devices();

    /**
     * Plays a passage; what played before is stopped, and has let its device go before this one is opened.
     *
     * @param passage what to play
     * @param device one of {@link #devices()}
     * @param listener hears of the end, also that the device cannot be opened
     * @throws IllegalStateException if the player is closed
     */
    Playing play(Passage passage, String device, PlaybackListener listener);

    /** Ends what plays, or is about to; does nothing if nothing does. */
    void stop();

    /** Whether something plays, or is about to. */
    boolean isPlaying();

    boolean isClosed();

    /** Ends what plays and lets the devices go; a second call does nothing. */
    @Override
    void close();
}
