package org.emoscope.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.Energy;
import org.emoscope.dsp.Yin;
import org.junit.jupiter.api.Test;

class TrackTest {

    private static final int RATE = 16_000;
    private static final TrackGrid GRID = TrackGrid.defaults();
    private static final List<Track> TRACKS =
            List.of(new PitchTrack(0.01, Yin.Options.defaults()), new EnergyTrack(GRID), new ZeroCrossingTrack(GRID));

    private static Signal tone(double seconds, double hz, double amplitude) {
        float[] samples = new float[(int) (seconds * RATE)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (amplitude * Math.sin(2 * Math.PI * hz * i / RATE + 0.1));
        }
        return new Signal(samples, RATE);
    }

    private static float[][] measure(Track track, Signal signal, int first, int count) {
        float[][] values = new float[track.columns()][count];
        track.compute(signal, first, count, values);
        return values;
    }

    @Property(tries = 30, seed = "22")
    void aPieceHasTheSameNumbersAsTheWhole(
            @ForAll @IntRange(max = 260) int first, @ForAll @IntRange(min = 1, max = 60) int count) {
        Signal speech = Golden.sound("speech");
        for (Track track : TRACKS) {
            int frames = track.frames(speech);
            int from = Math.min(first, frames - 1);
            int to = Math.min(frames, from + count);
            float[][] whole = measure(track, speech, 0, frames);
            float[][] piece = measure(track, speech, from, to - from);
            for (int c = 0; c < track.columns(); c++) {
                assertThat(piece[c]).containsExactly(Arrays.copyOfRange(whole[c], from, to));
            }
        }
    }

    @Test
    void manyThreadsMeasureTheSame() {
        Signal speech = Golden.sound("speech");
        for (Track track : TRACKS) {
            float[][] expected = measure(track, speech, 0, track.frames(speech));

            assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> measure(track, speech, 0, track.frames(speech))))
                    .allSatisfy(values ->
                            assertThat(Arrays.deepEquals(values, expected)).isTrue());
        }
    }

    @Test
    void framesLieOnTheirTimes() {
        float[] samples = new float[RATE];
        Arrays.fill(samples, 8000, 8400, 0.5f);
        float[][] levels = measure(TRACKS.get(1), new Signal(samples, RATE), 0, 100);
        int loudest = IntStream.range(0, 100)
                .reduce((a, b) -> levels[0][b] > levels[0][a] ? b : a)
                .orElseThrow();

        assertThat(TRACKS.get(1).seconds(loudest, RATE)).isCloseTo(0.5125, within(0.005));
        assertThat(TRACKS.get(1).frames(new Signal(samples, RATE))).isEqualTo(100);
        assertThat(TRACKS.get(1).frames(new Signal(new float[161], RATE))).isEqualTo(2);
        assertThat(TRACKS.get(1).frames(new Signal(new float[0], RATE))).isZero();
    }

    @Test
    void aToneOfOneKilohertzHasItsLevelAndItsCrossingsUpToTheEdges() {
        Signal tone = tone(0.5, 1000, Math.pow(10, -6.0 / 20));

        for (float db : measure(TRACKS.get(1), tone, 0, 50)[0]) {
            assertThat(db).isCloseTo(-9.01f, within(0.02f));
        }
        for (float rate : measure(TRACKS.get(2), tone, 0, 50)[0]) {
            assertThat(rate).isCloseTo(2000f, within(85f));
        }
    }

    @Test
    void pitchIsNotANumberWhereThereIsNone() {
        float[] half = tone(1, 200, 0.3).samples();
        Arrays.fill(half, 0, RATE / 2, 0);
        float[][] values = measure(TRACKS.get(0), new Signal(half, RATE), 0, 100);

        assertThat(values[PitchTrack.HZ][20]).isNaN();
        assertThat(values[PitchTrack.CLARITY][20]).isZero();
        assertThat(values[PitchTrack.HZ][75]).isCloseTo(200, within(0.1f));
        assertThat(values[PitchTrack.CLARITY][75]).isGreaterThan(0.99f);
    }

    @Test
    void framesBeyondTheEndAreSilent() {
        Signal tone = tone(0.5, 200, 0.3);

        assertThat(measure(TRACKS.get(0), tone, 90, 2)[PitchTrack.HZ]).containsOnly(Float.NaN);
        assertThat(measure(TRACKS.get(1), tone, 90, 2)[0]).containsOnly((float) Energy.SILENCE_DB);
        assertThat(measure(TRACKS.get(2), tone, 90, 2)[0]).containsOnly(0f);
    }

    @Test
    void realSpeechIsVoicedInPartsAndWithinAVoicesRange() {
        Signal speech = Golden.sound("speech");
        float[] hz = measure(TRACKS.get(0), speech, 0, TRACKS.get(0).frames(speech))[PitchTrack.HZ];
        long voiced =
                IntStream.range(0, hz.length).filter(k -> !Float.isNaN(hz[k])).count();

        assertThat(voiced).isBetween(hz.length / 5L, hz.length * 4L / 5);
        for (float value : hz) {
            assertThat(Float.isNaN(value) || value >= 59 && value <= 520).isTrue();
        }
    }

    @Test
    void gridsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new TrackGrid(0, 0.025)).hasMessageContaining("hop");
        assertThatThrownBy(() -> new TrackGrid(0.01, 2)).hasMessageContaining("window");
    }
}
