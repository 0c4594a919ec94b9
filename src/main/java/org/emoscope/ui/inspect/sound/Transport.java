package org.emoscope.ui.inspect.sound;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.emoscope.audio.Passage;
import org.emoscope.audio.Passage.Ending;
import org.emoscope.audio.Passage.Part;
import org.emoscope.audio.PlaybackException;
import org.emoscope.audio.PlaybackListener;
import org.emoscope.audio.Player;
import org.emoscope.audio.Playing;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Notices;
import org.emoscope.ui.common.Problem;
import org.emoscope.ui.common.Sentences;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Plays what is open and moves the playhead along.
 *
 * <p>The selection is played, or without one everything from the mark on. A new mark, set by a click or a key, is where
 * playing goes on, whether it plays or is paused. What plays once is not changed by a selection; a loop moves to it as soon
 * as the hand rests. Lives on the JavaFX thread and needs no toolkit; {@link #tick} is called with each picture.
 */
final class Transport {

    private static final long REST_NANOS = 150_000_000;

    private final InspectModel model;
    private final SoundChoices choices;
    private final LazyPlayer player;
    private final Executor bridge;
    private final Notices notices;
    private final LongSupplier nanoTime;
    private final ReadOnlyObjectWrapper<PlayState> state = new ReadOnlyObjectWrapper<>(PlayState.STOPPED);
    private @Nullable Run run;
    private @Nullable Halt halt;
    private long loopMovesAt = Long.MAX_VALUE;

    /** Where playing was paused. */
    private record Halt(int at, Part part) {}

    /**
     * @param bridge the way to the JavaFX thread
     * @param nanoTime the time, as {@link System#nanoTime()}
     */
    Transport(
            InspectModel model,
            SoundChoices choices,
            LazyPlayer player,
            Executor bridge,
            Notices notices,
            LongSupplier nanoTime) {
        this.model = model;
        this.choices = choices;
        this.player = player;
        this.bridge = bridge;
        this.notices = notices;
        this.nanoTime = nanoTime;
        model.recordingProperty().addListener((property, before, now) -> stop());
        model.markProperty().addListener((property, before, now) -> marked(now.doubleValue()));
        model.selectionProperty().addListener((property, before, now) -> selected(now));
        choices.loopProperty().addListener((property, before, now) -> moveLoop());
        choices.deviceProperty().addListener((property, before, now) -> changeDevice());
    }

    ReadOnlyObjectProperty<PlayState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Plays, pauses, or goes on where it was paused. */
    void playOrPause() {
        if (run != null) {
            pause(run);
        } else if (halt != null) {
            start(halt.at(), halt.part());
        } else if (model.selectionProperty().get() != null) {
            playSelection();
        } else if (isAudible()) {
            int mark = samples().at(model.markProperty().get());
            Part all = samples().all(ending());
            start(mark < all.to() ? mark : 0, all);
        }
    }

    /** Plays the selection from its beginning, or everything if nothing is selected. */
    void playSelection() {
        if (isAudible()) {
            Part part = samples().part(model.selectedOrAll(), ending());
            start(part.from(), part);
        }
    }

    /** Plays everything from the beginning. */
    void playAll() {
        if (isAudible()) {
            start(0, samples().all(ending()));
        }
    }

    /** Ends what plays or is paused. */
    void stop() {
        run = null;
        halt = null;
        player.stop();
        model.playheadProperty().set(Double.NaN);
        state.set(PlayState.STOPPED);
    }

    /** Puts the playhead where the sound is; called with each picture while something plays. */
    void tick() {
        Run now = run;
        if (now != null) {
            long time = nanoTime.getAsLong();
            if (time >= loopMovesAt) {
                moveLoop();
            }
            double before = model.playheadProperty().get();
            double heard = samples().seconds(now.heardAt(time));
            model.playheadProperty().set(heard);
            Follow follow = choices.followProperty().get();
            model.history().carryAlong(() -> follow.follow(model.axis(), before, heard));
        }
    }

    private void start(int at, Part part) {
        halt = null;
        loopMovesAt = Long.MAX_VALUE;
        Passage passage = new Passage(samples().signal(), new Part(part.from(), part.to(), ending()), at);
        Run fresh = new Run(passage, choices.deviceProperty().get());
        run = fresh;
        double seconds = samples().seconds(at);
        model.playheadProperty().set(seconds);
        if (choices.followProperty().get() != Follow.OFF) {
            model.history().carryAlong(() -> model.axis().reveal(seconds));
        }
        state.set(PlayState.PLAYING);
        fresh.playing = player.get().play(passage, fresh.device, fresh);
    }

    private void pause(Run playing) {
        halt(playing.heardAt(nanoTime.getAsLong()), playing.passage.part());
        player.stop();
    }

    private void halt(int heard, Part part) {
        run = null;
        if (heard >= part.to() && part.ending() == Ending.STOP) {
            stop();
        } else {
            int at = heard < part.to() ? heard : part.from();
            halt = new Halt(at, part);
            model.playheadProperty().set(samples().seconds(at));
            state.set(PlayState.PAUSED);
        }
    }

    private void marked(double seconds) {
        if (Double.isNaN(seconds) || run == null && halt == null) {
            return;
        }
        Part all = samples().all(ending());
        int at = Math.min(samples().at(seconds), all.to() - 1);
        if (run == null) {
            halt(at, all);
        } else {
            run.passage.goOnFrom(at, all);
        }
    }

    private void selected(@Nullable TimeSpan selection) {
        if (run != null) {
            loopMovesAt = nanoTime.getAsLong() + REST_NANOS;
        } else if (selection != null && halt != null) {
            stop();
        }
    }

    private void moveLoop() {
        loopMovesAt = Long.MAX_VALUE;
        if (run != null) {
            Part now = run.passage.part();
            boolean loops = choices.loopProperty().get();
            run.passage.keepTo(
                    loops
                            ? samples().part(model.selectedOrAll(), Ending.LOOP)
                            : new Part(now.from(), now.to(), Ending.STOP));
        }
    }

    private void changeDevice() {
        Run playing = run;
        if (playing != null) {
            pause(playing);
            playOrPause();
        }
    }

    private void ended(Run which) {
        if (which == run) {
            stop();
        }
    }

    private void failed(Run which, PlaybackException failure) {
        if (which != run) {
            return;
        }
        boolean another = !which.device.equals(Player.DEFAULT_DEVICE);
        String remedy = Messages.text(another ? "inspect.play.failed.instead" : "inspect.play.failed.remedy");
        notices.warn(Problem.of(Sentences.of(failure, Messages.text("inspect.play.failed")), remedy, failure));
        int at = which.heardAt(nanoTime.getAsLong());
        halt(at, which.passage.part());
        if (another) {
            choices.deviceProperty().set(Player.DEFAULT_DEVICE);
            playOrPause();
        } else if (at == which.passage.start()) {
            stop();
        }
    }

    private Ending ending() {
        return choices.loopProperty().get() ? Ending.LOOP : Ending.STOP;
    }

    private boolean isAudible() {
        Recording recording = model.recordingProperty().get();
        return recording != null && recording.speech().length() > 0;
    }

    private Samples samples() {
        Recording recording = Objects.requireNonNull(model.recordingProperty().get(), "nothing is open");
        return new Samples(recording.speech());
    }

    /** What plays, and hears of its end on another thread. */
    private final class Run implements PlaybackListener {

        private final Passage passage;
        private final String device;
        private @Nullable Playing playing;

        Run(Passage passage, String device) {
            this.passage = passage;
            this.device = device;
        }

        int heardAt(long time) {
            return playing == null ? passage.start() : playing.heardAt(time);
        }

        @Override
        public void ended() {
            bridge.execute(() -> Transport.this.ended(this));
        }

        @Override
        public void failed(PlaybackException failure) {
            bridge.execute(() -> Transport.this.failed(this, failure));
        }
    }
}
