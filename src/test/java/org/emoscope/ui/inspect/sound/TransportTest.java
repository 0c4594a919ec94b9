package org.emoscope.ui.inspect.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.emoscope.audio.Passage.Ending;
import org.emoscope.audio.Passage.Part;
import org.emoscope.audio.Passage.Stretch;
import org.emoscope.audio.Player;
import org.emoscope.audio.Signal;
import org.emoscope.ui.common.Notices;
import org.emoscope.ui.common.Problem;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.Source;
import org.emoscope.ui.inspect.state.TimeSpan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransportTest {

    private static final int RATE = 16_000;

    private final InspectModel model = new InspectModel();
    private final SoundChoices choices = new SoundChoices();
    private final FakePlayer player = new FakePlayer();
    private final List<Problem> warned = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();
    private final Transport transport =
            new Transport(model, choices, new LazyPlayer(() -> player), Runnable::run, new Warnings(), nanos::get);

    @BeforeEach
    void open() {
        Source source = new Source(Path.of("speech.wav"), Source.Kind.RECORDED);
        model.open(new Recording(source, new Signal(new float[4 * RATE], RATE)));
    }

    @Test
    void everythingIsPlayedWhenNothingIsSelected() {
        transport.playOrPause();

        assertThat(player.last().part()).isEqualTo(new Part(0, 4 * RATE, Ending.STOP));
        assertThat(state()).isEqualTo(PlayState.PLAYING);
    }

    @Test
    void theSelectionIsPlayedAndNothingElse() {
        model.selectionProperty().set(new TimeSpan(1, 2));
        transport.playOrPause();

        assertThat(player.last().part()).isEqualTo(new Part(RATE, 2 * RATE, Ending.STOP));
        assertThat(player.last().start()).isEqualTo(RATE);
    }

    @Test
    void playingBeginsWhereOneClicked() {
        model.press(1.5);
        model.cursorProperty().set(3);
        transport.playOrPause();

        assertThat(player.last().start()).isEqualTo(24_000);
        assertThat(player.last().part()).isEqualTo(new Part(0, 4 * RATE, Ending.STOP));
    }

    @Test
    void atTheEndPlayingBeginsAnew() {
        model.moveTo(4);
        transport.playOrPause();

        assertThat(player.last().start()).isZero();
    }

    @Test
    void aPauseGoesOnAtTheSampleWhereItPaused() {
        model.selectionProperty().set(new TimeSpan(1, 2));
        transport.playOrPause();
        player.hear(20_001);
        transport.playOrPause();

        assertThat(state()).isEqualTo(PlayState.PAUSED);
        assertThat(player.isPlaying()).isFalse();
        assertThat(model.playheadProperty().get()).isEqualTo(20_001.0 / RATE);

        transport.playOrPause();
        assertThat(player.last().start()).isEqualTo(20_001);
        assertThat(player.last().part()).isEqualTo(new Part(RATE, 2 * RATE, Ending.STOP));
    }

    @Test
    void afterStoppingItBeginsAnewAndNoPlayheadIsSeen() {
        transport.playOrPause();
        player.hear(20_000);
        transport.tick();
        transport.stop();

        assertThat(state()).isEqualTo(PlayState.STOPPED);
        assertThat(model.playheadProperty().get()).isNaN();
        transport.playOrPause();
        assertThat(player.last().start()).isZero();
    }

    @Test
    void thePlayheadGoesAlongUntilTheEnd() {
        transport.playOrPause();
        player.hear(8000);
        transport.tick();
        assertThat(model.playheadProperty().get()).isEqualTo(0.5);

        player.end();
        assertThat(model.playheadProperty().get()).isNaN();
        assertThat(state()).isEqualTo(PlayState.STOPPED);
    }

    @Test
    void aClickWhilePlayingGoesOnFromThereEvenAtTheSamePlaceAgain() {
        model.selectionProperty().set(new TimeSpan(0, 1));
        transport.playOrPause();

        model.press(2);
        assertThat(player.last().next(0)).isEqualTo(new Stretch(2 * RATE, 4 * RATE));
        model.press(2);
        assertThat(player.last().next(50_000).from()).isEqualTo(2 * RATE);
        assertThat(player.plays()).isEqualTo(1);
    }

    @Test
    void aClickWhilePausedMovesThePlayhead() {
        transport.playOrPause();
        transport.playOrPause();
        model.press(3);

        assertThat(model.playheadProperty().get()).isEqualTo(3);
        transport.playOrPause();
        assertThat(player.last().start()).isEqualTo(3 * RATE);
    }

    @Test
    void aSelectionMadeWhilePausedIsWhatPlaysNext() {
        transport.playOrPause();
        transport.playOrPause();
        model.selectionProperty().set(new TimeSpan(2, 3));
        transport.playOrPause();

        assertThat(player.last().part()).isEqualTo(new Part(2 * RATE, 3 * RATE, Ending.STOP));
    }

    @Test
    void aLoopMovesWithTheSelectionOnceTheHandRests() {
        choices.loopProperty().set(true);
        transport.playOrPause();
        assertThat(player.last().part()).isEqualTo(new Part(0, 4 * RATE, Ending.LOOP));

        model.selectionProperty().set(new TimeSpan(1, 2));
        passMillis(100);
        model.selectionProperty().set(new TimeSpan(1, 3));
        passMillis(100);
        assertThat(player.last().part().from()).isZero();

        passMillis(100);
        assertThat(player.last().part()).isEqualTo(new Part(RATE, 3 * RATE, Ending.LOOP));
        assertThat(player.plays()).isEqualTo(1);
    }

    @Test
    void whatPlaysOnceIsNotChangedByASelection() {
        transport.playOrPause();
        model.selectionProperty().set(new TimeSpan(1, 2));
        passMillis(1000);

        assertThat(player.last().part()).isEqualTo(new Part(0, 4 * RATE, Ending.STOP));
    }

    @Test
    void aLoopIsSwitchedOnAndOffWhileItPlays() {
        model.selectionProperty().set(new TimeSpan(1, 2));
        transport.playAll();
        choices.loopProperty().set(true);
        assertThat(player.last().part()).isEqualTo(new Part(RATE, 2 * RATE, Ending.LOOP));

        choices.loopProperty().set(false);
        assertThat(player.last().part()).isEqualTo(new Part(RATE, 2 * RATE, Ending.STOP));
    }

    @Test
    void whenTheChosenDeviceIsGoneItIsSaidAndTheDefaultGoesOn() {
        choices.deviceProperty().set("Headphones");
        transport.playOrPause();
        player.hear(12_345);
        player.fail("The device 'Headphones' is gone: choose another one.");

        assertThat(warned).hasSize(1);
        assertThat(warned.get(0).happened()).contains("Headphones");
        assertThat(warned.get(0).remedy()).contains("default device plays instead");
        assertThat(player.lastDevice()).isEqualTo(Player.DEFAULT_DEVICE);
        assertThat(player.last().start()).isEqualTo(12_345);
        assertThat(choices.deviceProperty().get()).isEqualTo(Player.DEFAULT_DEVICE);
        assertThat(state()).isEqualTo(PlayState.PLAYING);
    }

    @Test
    void whenTheDefaultDeviceFailsItIsSaidOnceAndThePlaceIsKept() {
        transport.playOrPause();
        player.hear(12_345);
        player.fail("The sound device takes no more sound.");

        assertThat(warned).hasSize(1);
        assertThat(player.plays()).isEqualTo(1);
        assertThat(state()).isEqualTo(PlayState.PAUSED);
        transport.playOrPause();
        assertThat(player.last().start()).isEqualTo(12_345);
    }

    @Test
    void withoutAnyDeviceItIsSaidAndNothingIsPaused() {
        transport.playOrPause();
        player.fail("This machine has no device that plays sound.");

        assertThat(warned).hasSize(1);
        assertThat(state()).isEqualTo(PlayState.STOPPED);
        assertThat(model.playheadProperty().get()).isNaN();
    }

    @Test
    void anotherDeviceTakesOverWhereTheSoundWas() {
        transport.playOrPause();
        player.hear(9000);
        choices.deviceProperty().set("Headphones");

        assertThat(player.lastDevice()).isEqualTo("Headphones");
        assertThat(player.last().start()).isEqualTo(9000);
    }

    @Test
    void anotherRecordingEndsWhatPlays() {
        transport.playOrPause();
        Source source = new Source(Path.of("other.wav"), Source.Kind.RECORDED);
        model.open(new Recording(source, new Signal(new float[100], RATE)));

        assertThat(player.isPlaying()).isFalse();
        assertThat(state()).isEqualTo(PlayState.STOPPED);
    }

    @Test
    void theViewTurnsAPageButNotWhenOneHasGoneElsewhere() {
        model.axis().show(new TimeSpan(0, 1));
        transport.playOrPause();
        hear(0.9);
        assertThat(model.axis().visible().from()).isZero();
        hear(1.1);
        assertThat(model.axis().visible().from()).isEqualTo(1.1);

        model.axis().show(new TimeSpan(3, 4));
        hear(1.2);
        hear(1.3);
        assertThat(model.axis().visible().from()).isEqualTo(3);
    }

    @Test
    void aTurnedPageIsNothingToUndo() {
        model.axis().show(new TimeSpan(0, 1));
        transport.playOrPause();
        hear(0.9);
        hear(1.1);
        model.history().undo();

        assertThat(model.axis().visible()).isEqualTo(new TimeSpan(0, 4));
        assertThat(model.history().undoableProperty().get()).isFalse();
    }

    @Test
    void theViewKeepsThePlayheadInTheMiddleOrStays() {
        model.axis().show(new TimeSpan(0, 1));
        choices.followProperty().set(Follow.CENTRE);
        transport.playOrPause();
        hear(2);
        assertThat(model.axis().visible()).isEqualTo(new TimeSpan(1.5, 2.5));

        choices.followProperty().set(Follow.OFF);
        hear(3);
        assertThat(model.axis().visible()).isEqualTo(new TimeSpan(1.5, 2.5));
    }

    private PlayState state() {
        return transport.stateProperty().get();
    }

    private void hear(double seconds) {
        player.hear((int) Math.round(seconds * RATE));
        transport.tick();
    }

    private void passMillis(int millis) {
        nanos.addAndGet(millis * 1_000_000L);
        transport.tick();
    }

    /** Remembers what a person is warned of. */
    private final class Warnings implements Notices {

        @Override
        public void tell(String sentence) {}

        @Override
        public void warn(Problem problem) {
            warned.add(problem);
        }

        @Override
        public void stop(Problem problem) {}
    }
}
