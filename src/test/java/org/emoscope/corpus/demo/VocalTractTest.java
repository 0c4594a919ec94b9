package org.emoscope.corpus.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocalTractTest {

    private static final int RATE = 16_000;

    @ParameterizedTest
    @EnumSource(names = {"A", "E", "I"})
    void peaksAtTheFormantsOfAVowel(Phoneme vowel) {
        double[] response = response(new TractFrame(vowel.formants(), 0, Frication.NONE), 1);
        for (int i = 0; i < 3; i++) {
            double hz = vowel.formants().hz(i);
            double peak = Spectra.peakHz(response, hz - 150, hz + 150, 5, RATE);
            assertThat(peak).as("formant %d of %s", i + 1, vowel).isCloseTo(hz, within(30.0));
        }
    }

    @Test
    void openingTheNoseTakesAwayAround450Hz() {
        double[] mouth = response(new TractFrame(Phoneme.M.formants(), 0, Frication.NONE), 1);
        double[] nose = response(new TractFrame(Phoneme.M.formants(), 1, Frication.NONE), 1);
        double change = Spectra.magnitude(nose, 450, RATE) / Spectra.magnitude(mouth, 450, RATE);
        assertThat(20 * Math.log10(change)).isLessThan(-8);
    }

    @Test
    void hissesInTheBandOfTheSound() {
        VocalTract tract = new VocalTract(RATE, 1, new SplitMix(4));
        tract.set(new TractFrame(Phoneme.S.formants(), 0, Phoneme.S.frication()));
        double[] noise = new double[RATE];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = tract.filter(0);
        }
        assertThat(band(noise, 4500, 6000)).isGreaterThan(10 * band(noise, 200, 1500));
    }

    private static double band(double[] samples, int fromHz, int toHz) {
        double sum = 0;
        int count = 0;
        for (int hz = fromHz; hz <= toHz; hz += 10) {
            sum += Math.pow(Spectra.magnitude(samples, hz, RATE), 2);
            count++;
        }
        return sum / count;
    }

    private static double[] response(TractFrame frame, double tractScale) {
        VocalTract tract = new VocalTract(RATE, tractScale, new SplitMix(4));
        tract.set(frame);
        double[] response = new double[4096];
        for (int i = 0; i < response.length; i++) {
            response[i] = tract.filter(i == 0 ? 1 : 0);
        }
        return response;
    }
}
