package org.emoscope.ui.inspect;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.emoscope.audio.PlaybackException;
import org.emoscope.audio.PlaybackListener;
import org.emoscope.audio.Player;
import org.emoscope.audio.Signal;
import org.emoscope.task.Pool;
import org.emoscope.task.TaskState;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Problem;
import org.emoscope.ui.common.Sentences;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Plays what is selected and moves the playhead along. On the JavaFX thread; devices are opened away from it. */
final class Playback {

    private final WorkbenchServices services;
    private final InspectModel model;
    private final Supplier<Player> makePlayer;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final AtomicLong newest = new AtomicLong();
    private volatile @Nullable Player player;

    /** @param makePlayer opens the sound system, away from the JavaFX thread and when it is first needed */
    Playback(WorkbenchServices services, InspectModel model, Supplier<Player> makePlayer) {
        this.services = services;
        this.model = model;
        this.makePlayer = makePlayer;
    }

    ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** Plays a part of what is open; what played before stops. */
    void play(TimeSpan part) {
        Recording recording = model.recordingProperty().get();
        if (recording == null) {
            return;
        }
        Signal speech = recording.speech();
        int from = toSample(part.from(), speech);
        int to = toSample(part.to(), speech);
        if (to <= from) {
            return;
        }
        long mine = newest.incrementAndGet();
        playing.set(true);
        services.tasks()
                .submit(
                        Pool.IO,
                        Messages.text("inspect.task.play"),
                        context -> {
                            begin(mine, speech, from, to);
                            return null;
                        },
                        task -> {
                            if (task.state() == TaskState.FAILED) {
                                services.bridge()
                                        .execute(() ->
                                                failed(mine, task.failure().orElseThrow()));
                            }
                        });
    }

    /** Ends what plays. */
    void stop() {
        long mine = newest.incrementAndGet();
        ended();
        services.tasks().quietly(Pool.IO).execute(() -> end(mine));
    }

    /** Lets the device go. */
    void close() {
        newest.incrementAndGet();
        services.tasks().quietly(Pool.IO).execute(this::letGo);
    }

    /** On a worker, one at a time: what was stopped or replaced before it began is not played. */
    private synchronized void begin(long mine, Signal speech, int from, int to) throws PlaybackException {
        if (mine != newest.get()) {
            return;
        }
        Player now = player == null ? makePlayer.get() : player;
        player = now;
        now.play(speech, from, to, Player.DEFAULT_DEVICE, new Listener(mine, speech));
    }

    /** On a worker: what was begun after the stop goes on, and has ended the one before by itself. */
    private synchronized void end(long mine) {
        if (mine == newest.get() && player != null) {
            player.stop();
        }
    }

    private synchronized void letGo() {
        if (player != null) {
            player.close();
        }
    }

    private void ended() {
        playing.set(false);
        model.playheadProperty().set(Double.NaN);
    }

    private void failed(long which, Throwable failure) {
        if (which != newest.get()) {
            return;
        }
        ended();
        String happened = Sentences.of(failure, Messages.text("inspect.play.failed"));
        services.notices().warn(Problem.of(happened, Messages.text("inspect.play.failed.remedy"), failure));
    }

    private static int toSample(double seconds, Signal signal) {
        return (int) Math.max(0, Math.min(signal.length(), Math.round(seconds * signal.sampleRateHz())));
    }

    /** Brings what the playback thread says to the JavaFX thread, unless something else plays by then. */
    private final class Listener implements PlaybackListener {

        private final long which;
        private final Signal signal;
        private volatile int heardSample;
        private final Runnable show;

        Listener(long which, Signal signal) {
            this.which = which;
            this.signal = signal;
            this.show = services.bridge().gathered(this::moveHead);
        }

        @Override
        public void heard(int sample) {
            heardSample = sample;
            show.run();
        }

        @Override
        public void ended() {
            services.bridge().execute(() -> {
                if (which == newest.get()) {
                    Playback.this.ended();
                }
            });
        }

        @Override
        public void failed(PlaybackException failure) {
            services.bridge().execute(() -> Playback.this.failed(which, failure));
        }

        private void moveHead() {
            if (which == newest.get() && playing.get()) {
                double seconds = (double) heardSample / signal.sampleRateHz();
                model.playheadProperty().set(seconds);
                model.axis().reveal(seconds);
            }
        }
    }
}
