package org.emoscope.audio.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.ref.WeakReference;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.emoscope.audio.Passage;
import org.emoscope.audio.Passage.Ending;
import org.emoscope.audio.Passage.Part;
import org.emoscope.audio.Player;
import org.emoscope.audio.Playing;
import org.emoscope.audio.Signal;
import org.emoscope.audio.Tones;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How devices are opened, played on, let go and given up. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class LinePlayerTest {

    private static final Signal TONE = Tones.sine(440, 16_000, 1);

    private final FakeTime time = new FakeTime();
    private final FakeLines lines = new FakeLines(time);
    private final RecordingListener listener = new RecordingListener();
    private final LinePlayer player = new LinePlayer(lines, time);

    @Test
    void aPartIsPlayedSampleBySampleAndItsEndIsReported() throws Exception {
        Playing playing = play(1000, 5000, listener);
        listener.awaitEnd();
        assertThat(listener.failure()).isNull();
        FakeLine line = lines.opened().get(0);
        assertThat(line.samples()).hasSize(4000);
        for (int i = 0; i < 4000; i++) {
            assertThat(line.samples().get(i)).isEqualTo((short) Math.round(TONE.sample(1000 + i) * 32768f));
        }
        assertThat(playing.heardAt(time.nanoTime())).isEqualTo(5000);
        assertThat(line.isClosed()).isTrue();
        assertThat(player.isPlaying()).isFalse();
    }

    @Test
    void stoppingEndsPlaybackAndClosesTheLine() throws Exception {
        time.at(300, player::stop);
        play(0, TONE.length(), listener);
        listener.awaitEnd();
        assertThat(listener.failure()).isNull();
        assertThat(lines.opened().get(0).isClosed()).isTrue();
        assertThat(lines.opened().get(0).samples()).hasSizeBetween(4800, 4800 + FakeLine.BUFFER_SAMPLES);
        assertThat(player.isPlaying()).isFalse();
    }

    @Test
    void aDeviceIsOpenedOnlyAfterTheOneBeforeWasClosed() throws Exception {
        CountDownLatch secondAsked = new CountDownLatch(1);
        CountDownLatch opening = new CountDownLatch(1);
        lines.whileOpening(() -> {
            opening.countDown();
            await(secondAsked);
        });
        play(0, TONE.length(), listener);
        await(opening);
        RecordingListener second = new RecordingListener();
        play(0, 5000, second);
        secondAsked.countDown();
        listener.awaitEnd();
        second.awaitEnd();
        assertThat(lines.events()).containsExactly("line 1 opened", "line 1 closed", "line 2 opened", "line 2 closed");
        assertThat(lines.opened().get(1).samples()).hasSize(5000);
    }

    @Test
    void whatIsStoppedWhileItsDeviceOpensIsNotHeard() throws Exception {
        lines.whileOpening(player::stop);
        play(0, TONE.length(), listener);
        listener.awaitEnd();
        assertThat(listener.failure()).isNull();
        assertThat(lines.opened().get(0).samples()).isEmpty();
        assertThat(lines.opened().get(0).isClosed()).isTrue();
    }

    @Test
    void whatIsReplacedWhileItWaitsItsTurnOpensNoDevice() throws Exception {
        CountDownLatch thirdAsked = new CountDownLatch(1);
        CountDownLatch opening = new CountDownLatch(1);
        lines.whileOpening(() -> {
            opening.countDown();
            await(thirdAsked);
        });
        play(0, TONE.length(), listener);
        await(opening);
        RecordingListener second = new RecordingListener();
        RecordingListener third = new RecordingListener();
        play(0, TONE.length(), second);
        play(0, 5000, third);
        thirdAsked.countDown();
        third.awaitEnd();
        assertThat(second.calls()).isEqualTo(1);
        assertThat(lines.opened()).hasSize(2);
    }

    @Test
    void aDeviceThatIsLostOnTheWayIsGivenUpWithASentenceAndThePlaceIsKnown() throws Exception {
        time.at(400, () -> lines.opened().get(0).lose());
        Playing playing = play(0, TONE.length(), listener);
        listener.awaitEnd();
        assertThat(listener.failure()).hasMessageContaining("takes no more sound");
        assertThat(lines.opened().get(0).isClosed()).isTrue();
        assertThat(playing.heardAt(time.nanoTime())).isBetween(6400, 6400 + 1600);
    }

    @Test
    void aDeviceThatHearsNothingOrTakesNothingIsGivenUpToo() throws Exception {
        lines.nature(FakeLine.Nature.DEAF);
        play(0, TONE.length(), listener);
        listener.awaitEnd();
        assertThat(listener.failure()).hasMessageContaining("takes no more sound");

        RecordingListener second = new RecordingListener();
        lines.nature(FakeLine.Nature.FULL);
        play(0, TONE.length(), second);
        second.awaitEnd();
        assertThat(second.failure()).hasMessageContaining("takes no more sound");
    }

    @Test
    void whenMemoryRunsOutTheEndIsToldAndTheNextSoundIsPlayed() throws Exception {
        lines.whileOpening(() -> {
            throw new OutOfMemoryError("a test");
        });
        play(0, TONE.length(), listener);
        listener.awaitEnd();
        assertThat(listener.failure()).hasMessageContaining("try again");

        lines.whileOpening(() -> {});
        RecordingListener second = new RecordingListener();
        play(0, 5000, second);
        second.awaitEnd();
        assertThat(second.failure()).isNull();
    }

    @Test
    void aDeviceThatNeverReportsItsLastSamplesStillEnds() throws Exception {
        lines.nature(FakeLine.Nature.FORGETFUL);
        play(0, 5000, listener);
        listener.awaitEnd();
        assertThat(listener.failure()).isNull();
    }

    @Test
    void aShortSoundIsNotCutOffByADeviceThatCountsItsBufferAsHeard() throws Exception {
        lines.nature(FakeLine.Nature.BOASTFUL);
        play(0, 800, listener);
        listener.awaitEnd();
        assertThat(time.nanoTime()).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(80));
    }

    @Test
    void theSignalIsLetGoAfterTheEnd() throws Exception {
        WeakReference<Signal> signal = playSomethingNew();
        listener.awaitEnd();
        for (int i = 0; i < 200 && signal.get() != null; i++) {
            System.gc();
            Thread.onSpinWait();
        }
        assertThat(signal.get()).isNull();
        assertThat(player.isPlaying()).isFalse();
    }

    private WeakReference<Signal> playSomethingNew() {
        Signal fresh = Tones.sine(300, 16_000, 1);
        player.play(new Passage(fresh, new Part(0, 2000, Ending.STOP), 0), Player.DEFAULT_DEVICE, listener);
        return new WeakReference<>(fresh);
    }

    @Test
    void aClosedPlayerPlaysNoMore() {
        player.close();
        player.close();
        assertThat(player.isClosed()).isTrue();
        assertThatThrownBy(() -> play(0, 10, listener)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutADeviceTheSentenceSaysWhatToDo() throws Exception {
        try (LinePlayer real = new LinePlayer()) {
            assumeTrue(real.devices().isEmpty(), "this machine has a sound card");
            real.play(new Passage(TONE, new Part(0, 10, Ending.STOP), 0), Player.DEFAULT_DEVICE, listener);
            listener.awaitEnd();
            assertThat(listener.failure())
                    .hasMessage("This machine has no device that plays sound: connect loudspeakers or headphones,"
                            + " then try again.");
            assertThat(real.isPlaying()).isFalse();
        }
    }

    private Playing play(int from, int to, RecordingListener hears) {
        return player.play(new Passage(TONE, new Part(from, to, Ending.STOP), from), Player.DEFAULT_DEVICE, hears);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
