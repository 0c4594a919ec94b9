package org.emoscope.ui.inspect.sound;

import java.util.ArrayList;
import java.util.List;
import org.emoscope.audio.Passage;
import org.emoscope.audio.PlaybackException;
import org.emoscope.audio.PlaybackListener;
import org.emoscope.audio.Player;
import org.emoscope.audio.Playing;
import org.jspecify.annotations.Nullable;

/** A player that hears what a test says. */
final class FakePlayer implements Player {

    private final List<Passage> played = new ArrayList<>();
    private final List<String> devices = new ArrayList<>();
    private @Nullable PlaybackListener listener;
    private boolean closed;
    private int heard;

    /** Samples are heard up to here. */
    void hear(int sample) {
        heard = sample;
    }

    /** What plays comes to its end. */
    void end() {
        PlaybackListener now = listener;
        listener = null;
        now.ended();
    }

    /** The device is gone. */
    void fail(String sentence) {
        PlaybackListener now = listener;
        listener = null;
        now.failed(new PlaybackException(sentence));
    }

    /** What was played last. */
    Passage last() {
        return played.get(played.size() - 1);
    }

    int plays() {
        return played.size();
    }

    String lastDevice() {
        return devices.get(devices.size() - 1);
    }

    @Override
    public List<String> devices() {
        return List.of(DEFAULT_DEVICE, "Headphones");
    }

    @Override
    public Playing play(Passage passage, String device, PlaybackListener hears) {
        played.add(passage);
        devices.add(device);
        listener = hears;
        heard = passage.start();
        return nanoTime -> heard;
    }

    @Override
    public void stop() {
        if (listener != null) {
            end();
        }
    }

    @Override
    public boolean isPlaying() {
        return listener != null;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        stop();
        closed = true;
    }
}
