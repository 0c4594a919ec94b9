package org.emoscope.audio.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.emoscope.audio.PlaybackException;
import org.emoscope.audio.PlaybackListener;
import org.emoscope.audio.Player;
import org.emoscope.audio.Signal;
import org.emoscope.audio.Tones;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class LinePlayerTest {

    private static final Signal TONE = Tones.sine(440, 16_000, 1);

    private final FakeLines lines = new FakeLines();
    private final RecordingListener listener = new RecordingListener();
    private final LinePlayer player = new LinePlayer(lines, new NoPause());

    @Test
    void aPartIsPlayedSampleBySampleAndItsEndIsReported() throws Exception {
        player.play(TONE, 1000, 5000, Player.DEFAULT_DEVICE, listener);
        listener.awaitEnd();
        assertThat(listener.failure()).isNull();
        FakeLines.Line line = lines.opened().get(0);
        assertThat(line.samples()).hasSize(4000);
        for (int i = 0; i < 4000; i++) {
            assertThat(line.samples().get(i)).isEqualTo((short) Math.round(TONE.sample(1000 + i) * 32768f));
        }
        assertThat(listener.positions()).isSorted().endsWith(5000).allMatch(p -> p > 1000 && p <= 5000);
        assertThat(line.isClosed()).isTrue();
        assertThat(player.isPlaying()).isFalse();
    }

    @Test
    void thePositionIsWhatWasHeardNotWhatWasWritten() throws Exception {
        lines.heardLags(300);
        player.play(TONE, 0, 5000, Player.DEFAULT_DEVICE, listener);
        listener.awaitEnd();
        assertThat(listener.positions()).isNotEmpty().endsWith(5000);
        assertThat(lines.opened().get(0).writtenWhenFirstHeard())
                .isGreaterThan(listener.positions().get(0));
    }

    @Test
    void stoppingEndsPlaybackAndClosesTheLine() throws Exception {
        lines.neverHear();
        LinePlayer patient = new LinePlayer(lines, new EndlessPause());
        patient.play(TONE, 0, TONE.length(), Player.DEFAULT_DEVICE, listener);
        assertThat(patient.isPlaying()).isTrue();
        patient.stop();
        listener.awaitEnd();
        assertThat(listener.failure()).isNull();
        assertThat(lines.opened().get(0).isClosed()).isTrue();
        assertThat(patient.isPlaying()).isFalse();
    }

    @Test
    void aNewPlaybackEndsTheOldOne() throws Exception {
        lines.neverHear();
        LinePlayer patient = new LinePlayer(lines, new EndlessPause());
        patient.play(TONE, 0, TONE.length(), Player.DEFAULT_DEVICE, listener);
        RecordingListener second = new RecordingListener();
        patient.play(TONE, 0, TONE.length(), Player.DEFAULT_DEVICE, second);
        listener.awaitEnd();
        assertThat(patient.isPlaying()).isTrue();
        patient.close();
        second.awaitEnd();
    }

    @Test
    void aDeviceThatTakesNoMoreSoundIsGivenUpWithASentence() throws Exception {
        lines.neverHear();
        player.play(TONE, 0, TONE.length(), Player.DEFAULT_DEVICE, listener);
        listener.awaitEnd();
        assertThat(listener.failure()).hasMessageContaining("takes no more sound");
        assertThat(lines.opened().get(0).isClosed()).isTrue();
    }

    @Test
    void aDeviceThatHasRoomAndTakesNothingIsGivenUpToo() throws Exception {
        lines.takeNothing();
        player.play(TONE, 0, TONE.length(), Player.DEFAULT_DEVICE, listener);
        listener.awaitEnd();
        assertThat(listener.failure()).hasMessageContaining("takes no more sound");
        assertThat(lines.opened().get(0).isClosed()).isTrue();
    }

    @Test
    void aDeviceThatNeverReportsItsLastSamplesStillEnds() throws Exception {
        lines.forgetLast(50);
        player.play(TONE, 0, 5000, Player.DEFAULT_DEVICE, listener);
        listener.awaitEnd();
        assertThat(listener.failure()).isNull();
        assertThat(listener.positions()).endsWith(4950);
    }

    @Test
    void aClosedPlayerPlaysNoMore() {
        player.close();
        player.close();
        assertThat(player.isClosed()).isTrue();
        assertThatThrownBy(() -> player.play(TONE, 0, 10, Player.DEFAULT_DEVICE, PlaybackListener.NONE))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPartOutsideTheSignalIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> player.play(TONE, 0, 16_001, Player.DEFAULT_DEVICE, PlaybackListener.NONE))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void withoutADeviceTheSentenceSaysWhatToDo() {
        try (LinePlayer real = new LinePlayer()) {
            assumeTrue(real.devices().isEmpty(), "this machine has a sound card");
            assertThatThrownBy(() -> real.play(TONE, 0, 10, Player.DEFAULT_DEVICE, PlaybackListener.NONE))
                    .isInstanceOf(PlaybackException.class)
                    .hasMessage("This machine has no device that plays sound: connect loudspeakers or headphones,"
                            + " then try again.");
            assertThat(real.isPlaying()).isFalse();
        }
    }

    /** Lets no time pass, but counts as much of it. */
    private static final class NoPause implements Pause {

        @Override
        public void await() {
            Thread.onSpinWait();
        }

        @Override
        public Duration length() {
            return Duration.ofMillis(15);
        }
    }

    /** Never counts as waiting, so that patience does not end. */
    private static final class EndlessPause implements Pause {

        @Override
        public void await() {
            Thread.yield();
        }

        @Override
        public Duration length() {
            return Duration.ZERO;
        }
    }
}
