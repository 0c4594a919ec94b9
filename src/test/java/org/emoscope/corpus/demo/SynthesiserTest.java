package org.emoscope.corpus.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.emoscope.audio.Signal;
import org.emoscope.corpus.demo.Prosody.Melody;
import org.emoscope.corpus.demo.Prosody.Mouth;
import org.emoscope.corpus.demo.Prosody.Phonation;
import org.emoscope.corpus.demo.Prosody.Tempo;
import org.junit.jupiter.api.Test;

class SynthesiserTest {

    private static final int RATE = Synthesiser.SAMPLE_RATE_HZ;
    private static final Voice MAN = Voice.ALL.get(4);

    @Test
    void holdsTheF0Asked() {
        double[] samples = vowel(Phoneme.A, 5);
        double expected = MAN.f0Hz() * Math.pow(2, 5 / 12.0);
        assertThat(Spectra.f0Hz(samples, 80, 300, RATE)).isCloseTo(expected, within(2.0));
    }

    @Test
    void makesAVowelLoudestNearItsFirstFormant() {
        assertThat(Spectra.peakHz(vowel(Phoneme.A, 0), 300, 1000, 2, RATE)).isCloseTo(730, within(80.0));
        assertThat(Spectra.peakHz(vowel(Phoneme.E, 0), 300, 1000, 2, RATE)).isCloseTo(490, within(80.0));
    }

    @Test
    void bringsSpeechToTheLevelAsked() {
        Signal quiet = speak(-35, 1, 7);
        Signal loud = speak(-25, 1, 7);
        assertThat(levelDb(loud) - levelDb(quiet)).isCloseTo(10, within(0.2));
    }

    @Test
    void neverClips() {
        Signal signal = speak(-6, 1, 8);
        for (float x : signal.samples()) {
            assertThat(Math.abs(x)).isLessThan(1);
        }
    }

    @Test
    void speaksFasterAtAHigherRate() {
        double ratio = speak(-25, 0.8, 9).durationSeconds() / speak(-25, 1.2, 9).durationSeconds();
        assertThat(ratio).isBetween(1.3, 1.5);
    }

    @Test
    void saysTheSameForTheSameSeedAndAnotherForAnother() {
        assertThat(speak(-25, 1, 10)).isEqualTo(speak(-25, 1, 10)).isNotEqualTo(speak(-25, 1, 11));
    }

    private static double[] vowel(Phoneme vowel, double semitones) {
        List<Segment> segments = List.of(new Segment(vowel, 0, 1, 0, false));
        double[] samples = Synthesiser.render(segments, MAN, plain(semitones, -25, 1), new SplitMix(5));
        return Arrays.copyOfRange(samples, RATE / 4, RATE);
    }

    private static Signal speak(double levelDb, double rate, long seed) {
        SplitMix chance = new SplitMix(seed);
        Sentence sentence = Sentence.invent(new SplitMix(1));
        return Synthesiser.speak(sentence, MAN, plain(0, levelDb, rate), chance);
    }

    private static Prosody plain(double semitones, double levelDb, double rate) {
        return new Prosody(
                new Melody(semitones, 0, 0, 0, 0.5, 0.1, 0),
                new Tempo(rate, 0.1, 0, 1),
                new Phonation(levelDb, 3, 0.6, 0.01, 0, 0),
                new Mouth(1, 1, 0, 0.015, 0.01));
    }

    private static double levelDb(Signal signal) {
        double sum = 0;
        for (float x : signal.samples()) {
            sum += (double) x * x;
        }
        return 10 * Math.log10(sum / signal.length());
    }
}
