package org.emoscope.audio;

/** Hears how far playback is; called on the playback thread, a few dozen times a second. */
public interface PlaybackListener {

    /** A listener that does not care. */
    PlaybackListener NONE = new PlaybackListener() {
        @Override
        public void heard(int sample) {}

        @Override
        public void ended() {}

        @Override
        public void failed(PlaybackException failure) {}
    };

    /** The sound card has played up to this sample of the signal, not counting what it only holds in its buffer. */
    void heard(int sample);

    /** Playback is over: it reached its end or was stopped. The last call. */
    void ended();

    /** The device failed on the way. The last call. */
    void failed(PlaybackException failure);
}
