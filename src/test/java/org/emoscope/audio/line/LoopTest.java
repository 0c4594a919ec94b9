package org.emoscope.audio.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.emoscope.audio.Passage;
import org.emoscope.audio.Passage.Ending;
import org.emoscope.audio.Passage.Part;
import org.emoscope.audio.Player;
import org.emoscope.audio.Playing;
import org.emoscope.audio.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Seams are counted sample by sample: each sample of the signal tells its place. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class LoopTest {

    private static final Signal RAMP = ramp(20_000);

    private final FakeTime time = new FakeTime();
    private final FakeLines lines = new FakeLines(time);
    private final RecordingListener listener = new RecordingListener();
    private final LinePlayer player = new LinePlayer(lines, time);

    @Test
    void aLoopHasNoGapAndNoSampleTwiceAtItsSeam() throws Exception {
        time.at(1000, player::stop);
        play(new Passage(RAMP, new Part(3001, 6134, Ending.LOOP), 4000));
        listener.awaitEnd();
        List<Integer> written = written();
        assertThat(written).hasSizeGreaterThan(16_000);
        for (int i = 0; i < written.size(); i++) {
            assertThat(written.get(i)).isEqualTo(3001 + (999 + i) % 3133);
        }
    }

    @Test
    void aLoopOfOneSampleLoops() throws Exception {
        time.at(100, player::stop);
        play(new Passage(RAMP, new Part(77, 78, Ending.LOOP), 77));
        listener.awaitEnd();
        assertThat(written()).hasSizeGreaterThan(1600).containsOnly(77);
    }

    @Test
    void aLoopThatIsMovedGoesOnWhereItIsOrAtItsNewBeginning() throws Exception {
        Passage passage = new Passage(RAMP, new Part(0, 4000, Ending.LOOP), 0);
        time.at(100, () -> passage.keepTo(new Part(0, 8000, Ending.LOOP)));
        time.at(600, () -> passage.keepTo(new Part(12_000, 13_000, Ending.LOOP)));
        time.at(900, player::stop);
        play(passage);
        listener.awaitEnd();
        List<int[]> stretches = stretches(written());
        assertThat(stretches.get(0)).containsExactly(0, 8000);
        assertThat(stretches.get(1)[0]).isZero();
        assertThat(stretches.get(1)[1]).isLessThan(8000);
        assertThat(stretches.get(2)).containsExactly(12_000, 13_000);
    }

    @Test
    void aLoopThatIsSwitchedOffEndsWithItsPart() throws Exception {
        Passage passage = new Passage(RAMP, new Part(1000, 5000, Ending.LOOP), 1000);
        time.at(300, () -> passage.keepTo(new Part(1000, 5000, Ending.STOP)));
        play(passage);
        listener.awaitEnd();
        assertThat(stretches(written())).last().satisfies(last -> assertThat(last)
                .containsExactly(1000, 5000));
        assertThat(written().size() % 4000).isZero();
    }

    @Test
    void aJumpIsHeardOnceAndGoesOnFromThere() throws Exception {
        Passage passage = new Passage(RAMP, new Part(0, 2000, Ending.STOP), 0);
        time.at(50, () -> passage.goOnFrom(15_000, new Part(0, 20_000, Ending.STOP)));
        play(passage);
        listener.awaitEnd();
        List<int[]> stretches = stretches(written());
        assertThat(stretches).hasSize(2);
        assertThat(stretches.get(0)[0]).isZero();
        assertThat(stretches.get(1)).containsExactly(15_000, 20_000);
    }

    @Test
    void theSampleThatIsHeardFollowsTheEarAcrossSeams() throws Exception {
        lines.nature(FakeLine.Nature.BOASTFUL);
        List<Integer> errors = new ArrayList<>();
        CompletableFuture<Playing> playing = new CompletableFuture<>();
        time.always(() -> {
            FakeLine line = lines.opened().get(0);
            if (line.atTheEar() > 8000) {
                int ear = 3000 + (int) (line.atTheEar() % 4000);
                int away = Math.abs(playing.join().heardAt(time.nanoTime()) - ear);
                errors.add(Math.min(away, 4000 - away));
            }
        });
        time.at(3000, player::stop);
        playing.complete(play(new Passage(RAMP, new Part(3000, 7000, Ending.LOOP), 3000)));
        listener.awaitEnd();
        assertThat(errors).hasSizeGreaterThan(400);
        assertThat(errors).allMatch(error -> error <= 80);
    }

    private Playing play(Passage passage) {
        return player.play(passage, Player.DEFAULT_DEVICE, listener);
    }

    /** The places in the signal of what was written. */
    private List<Integer> written() {
        return lines.opened().get(0).samples().stream().map(Short::intValue).toList();
    }

    /** First sample and one past the last of each stretch without a seam. */
    private static List<int[]> stretches(List<Integer> places) {
        List<int[]> stretches = new ArrayList<>();
        for (int place : places) {
            int[] last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last != null && last[1] == place) {
                last[1]++;
            } else {
                stretches.add(new int[] {place, place + 1});
            }
        }
        return stretches;
    }

    private static Signal ramp(int length) {
        float[] samples = new float[length];
        for (int i = 0; i < length; i++) {
            samples[i] = i / 32768f;
        }
        return new Signal(samples, 16_000);
    }
}
