package org.emoscope.corpus.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlottalSourceTest {

    private static final int RATE = 16_000;

    @ParameterizedTest
    @ValueSource(doubles = {80, 123, 200, 317})
    void pulsesAtTheFrequencyAsked(double f0) {
        double[] pulses = sound(new SourceFrame(f0, 1, 0, 0.6, 0, 0, 0));
        assertThat(Spectra.peakHz(pulses, 40, 1.5 * f0, 0.5, RATE)).isCloseTo(f0, within(1.0));
        double between = Spectra.magnitude(pulses, 1.5 * f0, RATE);
        assertThat(Spectra.magnitude(pulses, 2 * f0, RATE)).isGreaterThan(20 * between);
    }

    @Test
    void tiltsTheSpectrumByTheDecibelsAsked() {
        double[] flat = sound(new SourceFrame(100, 1, 0, 0.6, 0, 0, 0));
        double[] tilted = sound(new SourceFrame(100, 1, 0, 0.6, 15, 0, 0));
        double ratio = Spectra.magnitude(tilted, 3000, RATE) / Spectra.magnitude(flat, 3000, RATE);
        assertThat(20 * Math.log10(ratio)).isCloseTo(-15, within(0.3));
    }

    @Test
    void strengthensTheFundamentalAsTheGlottisOpensLonger() {
        double pressed = firstToSecondHarmonicDb(0.4);
        double lax = firstToSecondHarmonicDb(0.75);
        assertThat(lax).isGreaterThan(pressed + 3);
    }

    @Test
    void jitterMakesPeriodsUnequal() {
        double steady = harmonicity(0);
        double rough = harmonicity(0.04);
        assertThat(rough).isLessThan(steady - 0.05);
    }

    @Test
    void breathesWithoutVoice() {
        double[] breath = sound(new SourceFrame(100, 0, 0.5, 0.6, 0, 0, 0));
        assertThat(Spectra.rootMeanSquare(breath)).isBetween(0.2, 0.5);
    }

    private static double firstToSecondHarmonicDb(double openQuotient) {
        double[] pulses = sound(new SourceFrame(100, 1, 0, openQuotient, 0, 0, 0));
        return 20 * Math.log10(Spectra.magnitude(pulses, 100, RATE) / Spectra.magnitude(pulses, 200, RATE));
    }

    private static double harmonicity(double jitter) {
        double[] pulses = sound(new SourceFrame(100, 1, 0, 0.6, 0, jitter, 0));
        double same = 0;
        double all = 0;
        for (int i = 0; i + 160 < pulses.length; i++) {
            same += pulses[i] * pulses[i + 160];
            all += pulses[i] * pulses[i];
        }
        return same / all;
    }

    private static double[] sound(SourceFrame frame) {
        GlottalSource source = new GlottalSource(RATE, new SplitMix(3));
        source.set(frame);
        double[] samples = new double[2 * RATE];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = source.next();
        }
        return Arrays.copyOfRange(samples, RATE, 2 * RATE);
    }
}
