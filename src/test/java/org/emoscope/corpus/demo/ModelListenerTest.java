package org.emoscope.corpus.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.emoscope.corpus.label.Quadrant;
import org.junit.jupiter.api.Test;

/**
 * What could be made of the demo corpus by a listener who hears each cue of its prosody no finer than people do.
 *
 * <p>Every cue is blurred by a normal error as large as its just noticeable difference, all at once. The listener knows how
 * the other seven voices sound in each mood, and this voice's mean. That bounds what can be heard; it is no listening test.
 */
class ModelListenerTest {

    private static final int HEARINGS = 20;

    /**
     * Just noticeable differences, in the order of {@link #cues}: loudness 1 dB (Zwicker and Fastl 1999); pitch movements in
     * speech 3 semitones ('t Hart 1981), their level half of that; pace 5 % (Quené 2007); formants 5 %, three times what
     * Kewley-Port and Watson (1994) found for single vowels; the others estimated on the coarse side.
     */
    private static final double[] JUST_NOTICEABLE = {1, 1.5, 3, 3, 0.05, 0.05, 3, 0.4, 0.4, 0.05, 0.05};

    private static final List<DemoUtterance> PLAN = DemoUtterance.plan(DemoCorpus.SEED);

    @Test
    void theQuadrantsOfAnUnknownVoiceCanBeTold() {
        SplitMix error = new SplitMix(1);
        Map<Quadrant, Integer> told = new EnumMap<>(Quadrant.class);
        for (int hearing = 0; hearing < HEARINGS; hearing++) {
            List<double[]> heard = hear(error);
            for (int i = 0; i < PLAN.size(); i++) {
                if (call(i, heard) == PLAN.get(i).quadrant()) {
                    told.merge(PLAN.get(i).quadrant(), 1, Integer::sum);
                }
            }
        }
        double utterances = (double) HEARINGS * PLAN.size() / Quadrant.values().length;
        assertThat(told).hasSize(4).allSatisfy((quadrant, count) -> assertThat(count / utterances)
                .isGreaterThan(0.75));
    }

    /** The cues of all utterances in just noticeable differences from their voice's mean, each with an error of hearing. */
    private static List<double[]> hear(SplitMix error) {
        List<double[]> heard = PLAN.stream().map(each -> blurred(each, error)).toList();
        for (Voice voice : Voice.ALL) {
            List<double[]> own = IntStream.range(0, PLAN.size())
                    .filter(i -> PLAN.get(i).voice().equals(voice))
                    .mapToObj(heard::get)
                    .toList();
            for (int c = 0; c < JUST_NOTICEABLE.length; c++) {
                double mean = mean(own, c);
                int cue = c;
                own.forEach(cues -> cues[cue] -= mean);
            }
        }
        return heard;
    }

    private static double[] blurred(DemoUtterance utterance, SplitMix error) {
        double[] cues = cues(Performance.of(utterance.mood(), utterance.voice(), new SplitMix(utterance.seed())));
        Arrays.setAll(cues, c -> cues[c] / JUST_NOTICEABLE[c] + error.normal());
        return cues;
    }

    private static double[] cues(Prosody prosody) {
        return new double[] {
            prosody.phonation().levelDb(),
            prosody.melody().level(),
            prosody.melody().range(),
            prosody.melody().finalMove(),
            Math.log(prosody.tempo().rate()),
            prosody.tempo().pauseSeconds() * prosody.tempo().pauseShare(),
            prosody.phonation().tiltDb(),
            Math.log(prosody.phonation().aspiration()),
            Math.log(prosody.phonation().jitter()),
            prosody.mouth().lips(),
            prosody.mouth().jaw()
        };
    }

    /** The quadrant that is likeliest for an utterance, by normal cues that know nothing of each other. */
    private static Quadrant call(int which, List<double[]> heard) {
        Quadrant best = Quadrant.SAD;
        double most = Double.NEGATIVE_INFINITY;
        for (Quadrant quadrant : Quadrant.values()) {
            List<double[]> known = IntStream.range(0, PLAN.size())
                    .filter(i -> PLAN.get(i).quadrant() == quadrant
                            && !PLAN.get(i).voice().equals(PLAN.get(which).voice()))
                    .mapToObj(heard::get)
                    .toList();
            double likelihood = logLikelihood(heard.get(which), known);
            if (likelihood > most) {
                most = likelihood;
                best = quadrant;
            }
        }
        return best;
    }

    private static double logLikelihood(double[] cues, List<double[]> known) {
        double sum = 0;
        for (int c = 0; c < cues.length; c++) {
            int cue = c;
            double mean = mean(known, c);
            double variance = known.stream()
                    .mapToDouble(each -> (each[cue] - mean) * (each[cue] - mean))
                    .average()
                    .orElseThrow();
            sum -= (cues[c] - mean) * (cues[c] - mean) / variance + Math.log(variance);
        }
        return sum / 2;
    }

    private static double mean(List<double[]> all, int cue) {
        return all.stream().mapToDouble(each -> each[cue]).average().orElseThrow();
    }
}
