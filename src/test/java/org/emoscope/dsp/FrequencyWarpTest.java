package org.emoscope.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a warp does to a spectrum and to a filter bank; the warp bends the axis as f² does, ends kept. */
class FrequencyWarpTest {

    private static final int RATE = 16_000;
    private static final int FFT = 512;
    private static final FrequencyWarp DOWN = new FrequencyWarp() {
        @Override
        public double warped(double hz) {
            return hz * hz / 8000;
        }

        @Override
        public double unwarped(double hz) {
            return Math.sqrt(hz * 8000);
        }
    };

    private static MelFilterBank.Design design(MelFilterBank.Edges edges) {
        return new MelFilterBank.Design(MelScale.HTK, edges, MelFilterBank.Norm.PEAK, 20, 0, 8000);
    }

    @Test
    void aSpectrumIsReadWhereEachFrequencyCameFrom() {
        double[] spectrum = new double[FFT / 2 + 1];
        for (int k = 0; k < spectrum.length; k++) {
            spectrum[k] = 5 + 3.0 * k;
        }
        double[] warped = new double[spectrum.length];

        new SpectrumWarp(DOWN, FFT, RATE).apply(spectrum, warped);

        for (int k = 0; k < warped.length; k++) {
            assertThat(warped[k]).isCloseTo(5 + 3 * Math.sqrt(256.0 * k), within(1e-9));
        }
    }

    @Test
    void noGapsOpenWhereTheAxisIsStretched() {
        double[] spectrum = new double[FFT / 2 + 1];
        Arrays.fill(spectrum, 7);
        double[] warped = new double[spectrum.length];

        new SpectrumWarp(DOWN, FFT, RATE).apply(spectrum, warped);

        assertThat(warped).containsOnly(7);
    }

    @Test
    void withoutAWarpASpectrumStaysAsItIs() {
        double[] spectrum = new java.util.Random(3).doubles(FFT / 2 + 1).toArray();
        double[] warped = new double[spectrum.length];

        new SpectrumWarp(FrequencyWarp.NONE, FFT, RATE).apply(spectrum, warped);

        assertThat(warped).containsExactly(spectrum);
    }

    @Test
    void spectraOfAnotherSizeAreRefused() {
        SpectrumWarp warp = new SpectrumWarp(DOWN, FFT, RATE);

        assertThatThrownBy(() -> warp.apply(new double[256], new double[257]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a warp of 257 bins does not fit spectra of 256 and 257");
    }

    @ParameterizedTest
    @EnumSource
    void theCornersOfABankLieWhereTheirFrequenciesCameFrom(MelFilterBank.Edges edges) {
        double[] plain = design(edges).cornersHz();
        double[] warped = new MelFilterBank(design(edges), FFT, RATE, DOWN).cornersHz();

        double width = edges == MelFilterBank.Edges.BIN_FLOOR ? (double) RATE / FFT : 1e-6;
        for (int i = 0; i < plain.length; i++) {
            assertThat(warped[i]).isCloseTo(DOWN.unwarped(plain[i]), within(width));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBankWithoutAWarpHasTheSameWeights(MelFilterBank.Edges edges) {
        MelFilterBank plain = new MelFilterBank(design(edges), FFT, RATE);
        MelFilterBank unmoved = new MelFilterBank(design(edges), FFT, RATE, FrequencyWarp.NONE);

        for (int m = 0; m < 20; m++) {
            assertThat(unmoved.row(m)).containsExactly(plain.row(m));
        }
    }

    /** What the bank of moved corners hears of the sound, the plain bank hears of the warped spectrum. */
    @ParameterizedTest
    @EnumSource
    void aToneAppearsAtTheSameFilterThroughTheBankAndThroughTheSpectrum(MelFilterBank.Edges edges) {
        MelFilterBank plain = new MelFilterBank(design(edges), FFT, RATE);
        MelFilterBank moved = new MelFilterBank(design(edges), FFT, RATE, DOWN);
        double[] tone = new double[FFT / 2 + 1];
        double[] warped = new double[tone.length];
        double[] seen = new double[20];
        double[] heard = new double[20];
        for (int k = 64; k < 250; k += 6) {
            Arrays.fill(tone, 0);
            tone[k] = 1;
            new SpectrumWarp(DOWN, FFT, RATE).apply(tone, warped);
            plain.apply(warped, seen);
            moved.apply(tone, heard);

            assertThat(Math.abs(loudest(heard) - loudest(seen)))
                    .as("filters of bin %d", k)
                    .isLessThanOrEqualTo(1);
        }
    }

    private static int loudest(double[] energies) {
        int best = 0;
        for (int m = 1; m < energies.length; m++) {
            best = energies[m] > energies[best] ? m : best;
        }
        return best;
    }
}
