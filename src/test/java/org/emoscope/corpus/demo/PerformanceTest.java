package org.emoscope.corpus.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PerformanceTest {

    private static final Mood ANGRY = new Mood(-0.7, 0.7);
    private static final Mood JOY = new Mood(0.7, 0.7);
    private static final Mood SAD = new Mood(-0.7, -0.7);
    private static final Mood PLEASURE = new Mood(0.7, -0.7);

    @Test
    void arousalRaisesPitchRangePaceAndLoudnessAndBrightensTheVoice() {
        assertThat(mean(ANGRY, p -> p.melody().level()))
                .isGreaterThan(mean(SAD, p -> p.melody().level()) + 2);
        assertThat(mean(JOY, p -> p.melody().range()))
                .isGreaterThan(mean(PLEASURE, p -> p.melody().range()) + 2);
        assertThat(mean(ANGRY, p -> p.tempo().rate()))
                .isGreaterThan(mean(SAD, p -> p.tempo().rate()) + 0.1);
        assertThat(mean(JOY, p -> p.phonation().levelDb()))
                .isGreaterThan(mean(SAD, p -> p.phonation().levelDb()) + 2);
        assertThat(mean(ANGRY, p -> p.phonation().tiltDb()))
                .isLessThan(mean(SAD, p -> p.phonation().tiltDb()) - 4);
    }

    @Test
    void valenceSmilesRisesAndSmooths() {
        for (Mood[] pair : new Mood[][] {{JOY, ANGRY}, {PLEASURE, SAD}}) {
            assertThat(mean(pair[0], p -> p.mouth().lips()))
                    .isGreaterThan(mean(pair[1], p -> p.mouth().lips()) + 0.05);
            assertThat(mean(pair[0], p -> p.melody().finalMove()))
                    .isGreaterThan(mean(pair[1], p -> p.melody().finalMove()) + 2);
            assertThat(mean(pair[0], p -> p.phonation().jitter()))
                    .isLessThan(0.6 * mean(pair[1], p -> p.phonation().jitter()));
        }
    }

    @Test
    void levelsOverlapSoThatLoudnessAloneDoesNotTell() {
        double gap = mean(ANGRY, p -> p.phonation().levelDb())
                - mean(SAD, p -> p.phonation().levelDb());
        double deviation = Math.sqrt(mean(SAD, p -> Math.pow(p.phonation().levelDb(), 2))
                - Math.pow(mean(SAD, p -> p.phonation().levelDb()), 2));
        assertThat(gap).isLessThan(2 * deviation);
    }

    private static double mean(Mood mood, ToDoubleFunction<Prosody> of) {
        return IntStream.range(0, 400)
                .mapToDouble(i ->
                        of.applyAsDouble(Performance.of(mood, Voice.ALL.get(i % Voice.ALL.size()), new SplitMix(i))))
                .average()
                .orElseThrow();
    }
}
