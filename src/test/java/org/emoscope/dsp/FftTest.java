package org.emoscope.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FftTest {

    @Property(tries = 40, seed = "1965")
    void theEnergyOfTheSpectrumIsTheEnergyOfTheSignal(
            @ForAll @IntRange(min = 3, max = 13) int log2, @ForAll long seed) {
        Fft fft = new Fft(1 << log2);
        double[] x = noise(fft.size(), seed);
        double[] re = new double[fft.bins()];
        double[] im = new double[fft.bins()];
        fft.forward(x, re, im);

        double time = 0;
        for (double value : x) {
            time += value * value;
        }
        double frequency = 0;
        for (int k = 0; k < fft.bins(); k++) {
            double once = re[k] * re[k] + im[k] * im[k];
            frequency += k == 0 || k == fft.bins() - 1 ? once : 2 * once;
        }
        assertThat(frequency / fft.size()).isCloseTo(time, within(1e-10 * time));
    }

    @Property(tries = 40, seed = "1965")
    void theInverseGivesTheSignalBack(@ForAll @IntRange(min = 3, max = 13) int log2, @ForAll long seed) {
        Fft fft = new Fft(1 << log2);
        double[] x = noise(fft.size(), seed);
        double[] re = new double[fft.bins()];
        double[] im = new double[fft.bins()];
        double[] back = new double[fft.size()];
        fft.forward(x, re, im);
        fft.inverse(re, im, back);

        assertThat(back).usingComparatorWithPrecision(1e-12).containsExactly(x);
    }

    @Property(tries = 20, seed = "1965")
    void theTransformIsTheSumThatDefinesIt(@ForAll @IntRange(min = 3, max = 9) int log2, @ForAll long seed) {
        Fft fft = new Fft(1 << log2);
        double[] x = noise(fft.size(), seed);
        double[] re = new double[fft.bins()];
        double[] im = new double[fft.bins()];
        fft.forward(x, re, im);

        for (int k = 0; k < fft.bins(); k++) {
            double sumRe = 0;
            double sumIm = 0;
            for (int n = 0; n < x.length; n++) {
                double angle = -2 * Math.PI * ((long) k * n % x.length) / x.length;
                sumRe += x[n] * Math.cos(angle);
                sumIm += x[n] * Math.sin(angle);
            }
            assertThat(re[k]).isCloseTo(sumRe, within(1e-11 * x.length));
            assertThat(im[k]).isCloseTo(sumIm, within(1e-11 * x.length));
        }
    }

    @Test
    void aCosineOnABinIsALineAtThatBin() {
        Fft fft = new Fft(64);
        double[] x = new double[64];
        for (int n = 0; n < 64; n++) {
            x[n] = Math.cos(2 * Math.PI * 5 * n / 64);
        }
        double[] re = new double[33];
        double[] im = new double[33];
        fft.forward(x, re, im);

        for (int k = 0; k <= 32; k++) {
            assertThat(re[k]).isCloseTo(k == 5 ? 32 : 0, within(1e-12));
            assertThat(im[k]).isCloseTo(0, within(1e-12));
        }
    }

    @Test
    void theSignalIsOnlyRead() {
        double[] x = noise(32, 3);
        double[] before = x.clone();
        new Fft(32).forward(x, new double[17], new double[17]);

        assertThat(x).containsExactly(before);
    }

    @Test
    void otherSizesAreRefused() {
        for (int size : new int[] {-8, 0, 1, 4, 12, 511, 1 << 21}) {
            assertThatThrownBy(() -> new Fft(size))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(String.valueOf(size));
        }
        assertThatThrownBy(() -> new Fft(16).forward(new double[15], new double[9], new double[9]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double[] noise(int length, long seed) {
        return new Random(seed).doubles(length, -1, 1).toArray();
    }
}
