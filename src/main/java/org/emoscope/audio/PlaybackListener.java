package org.emoscope.audio;

/** Hears of the end of a playback, on the playback's thread. One of its methods is called, once. */
public interface PlaybackListener {

    /** Playback is over: it reached its end or was stopped. The device has been let go. */
    void ended();

    /** The device could not be opened, or failed on the way; it has been let go. */
    void failed(PlaybackException failure);
}
