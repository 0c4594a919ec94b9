package org.emoscope.corpus.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResonatorTest {

    private static final int RATE = 16_000;

    @ParameterizedTest
    @CsvSource({"300, 60", "730, 65", "2200, 90", "4500, 280"})
    void resonatesWhereAsked(double hz, double bandwidth) {
        double[] response = impulseResponse(hz, bandwidth);

        double peak = Spectra.peakHz(response, 50, 7900, 5, RATE);
        assertThat(peak).isCloseTo(hz, within(15.0));
        double atPeak = Spectra.magnitude(response, hz, RATE);
        double atEdge = Spectra.magnitude(response, hz + bandwidth / 2, RATE);
        assertThat(20 * Math.log10(atEdge / atPeak)).isCloseTo(-3, within(0.5));
    }

    @Test
    void passesAConstantUnchanged() {
        Resonator resonator = new Resonator(RATE);
        resonator.tune(500, 100);
        double y = 0;
        for (int i = 0; i < 4000; i++) {
            y = resonator.filter(1);
        }
        assertThat(y).isCloseTo(1, within(1e-9));
    }

    @Test
    void isUndoneByItsAntiResonator() {
        Resonator pole = new Resonator(RATE);
        Resonator zero = new Resonator(RATE);
        pole.tune(270, 100);
        zero.tune(270, 100);
        SplitMix random = new SplitMix(1);
        for (int i = 0; i < 500; i++) {
            double x = random.noise();
            assertThat(zero.antiFilter(pole.filter(x))).isCloseTo(x, within(1e-6));
        }
    }

    @Test
    void knowsHowStrongNoiseComesOut() {
        Resonator resonator = new Resonator(RATE);
        resonator.tune(3000, 800);
        SplitMix random = new SplitMix(2);
        double[] out = new double[200_000];
        for (int i = 0; i < out.length; i++) {
            out[i] = resonator.filter(random.noise());
        }
        assertThat(Spectra.rootMeanSquare(out) / resonator.noiseGain()).isCloseTo(1, within(0.02));
    }

    @Test
    void refusesAFrequencyBeyondHalfTheSampleRate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Resonator(RATE).tune(8000, 100))
                .withMessageContaining("8000");
    }

    private static double[] impulseResponse(double hz, double bandwidth) {
        Resonator resonator = new Resonator(RATE);
        resonator.tune(hz, bandwidth);
        double[] response = new double[4096];
        for (int i = 0; i < response.length; i++) {
            response[i] = resonator.filter(i == 0 ? 1 : 0);
        }
        return response;
    }
}
