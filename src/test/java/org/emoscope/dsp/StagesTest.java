package org.emoscope.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import org.emoscope.audio.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each stage alone, where the reference files do not reach. */
class StagesTest {

    @ParameterizedTest
    @CsvSource({
        // policy, samples, frames of 400 every 160
        "CEIL_ABS, 0, 0",
        "CEIL_ABS, 1, 3",
        "CEIL_ABS, 399, 1",
        "CEIL_ABS, 400, 0",
        "CEIL_ABS, 401, 1",
        "CEIL_ABS, 560, 1",
        "CEIL_ABS, 561, 2",
        "CEIL_ABS, 16000, 98",
        "PSF, 0, 0",
        "PSF, 1, 1",
        "PSF, 400, 1",
        "PSF, 401, 2",
        "PSF, 560, 2",
        "PSF, 561, 3",
        "PSF, 16000, 99",
        "CENTRED, 0, 0",
        "CENTRED, 1, 1",
        "CENTRED, 159, 1",
        "CENTRED, 160, 2",
        "CENTRED, 16000, 101",
        "WHOLE, 0, 0",
        "WHOLE, 399, 0",
        "WHOLE, 400, 1",
        "WHOLE, 559, 1",
        "WHOLE, 560, 2",
        "WHOLE, 16000, 98",
        "WHOLE_FFT, 399, 0",
        "WHOLE_FFT, 400, 1"
    })
    void aPolicyCountsFramesAsItsFormulaSays(FramePolicy policy, int samples, int frames) {
        assertThat(new Framing(policy, 400, 160).frames(samples)).isEqualTo(frames);
    }

    @ParameterizedTest
    @EnumSource
    void aFrameCutFromASignalIsTheFrameOfTheFilteredSignal(FramePolicy policy) {
        Random random = new Random(9);
        PreEmphasis emphasis = new PreEmphasis(0.97);
        for (int length : new int[] {1, 5, 39, 40, 41, 100, 333}) {
            float[] samples = new float[length];
            double[] doubles = new double[length];
            for (int i = 0; i < length; i++) {
                samples[i] = random.nextFloat() - 0.5f;
                doubles[i] = samples[i];
            }
            Framing framing = new Framing(policy, 40, 16);
            double[][] expected = framing.apply(emphasis.apply(doubles));
            double[] frame = new double[40];
            for (int f = 0; f < expected.length; f++) {
                Arrays.fill(frame, Double.NaN);
                framing.copy(new Signal(samples, 16_000), f, emphasis, PreEmphasis.Scope.SIGNAL, frame);
                assertThat(frame).containsExactly(expected[f]);
            }
        }
    }

    @Test
    void preEmphasisOfPiecesIsThePreEmphasisOfTheWhole() {
        double[] x = new Random(1).doubles(100, -1, 1).toArray();
        PreEmphasis emphasis = new PreEmphasis(0.9);
        double[] pieces = x.clone();
        emphasis.applyInPlace(pieces, 0, 37, 0);
        emphasis.applyInPlace(pieces, 37, 38, x[36]);
        emphasis.applyInPlace(pieces, 38, 100, x[37]);

        assertThat(pieces).containsExactly(emphasis.apply(x));
    }

    @Test
    void htkFiltersAFrameByItself() {
        Framing framing = new Framing(FramePolicy.WHOLE, 3, 1);
        double[] frame = new double[3];
        framing.copy(
                new Signal(new float[] {9, 1, 2, 4}, 16_000), 1, new PreEmphasis(0.5), PreEmphasis.Scope.FRAME, frame);

        assertThat(frame).containsExactly(0.5, 1.5, 3);
    }

    @ParameterizedTest
    @EnumSource
    void aWindowIsSymmetricOrTheStartOfASymmetricOne(Window window) {
        double[] w = window.coefficients(64);
        boolean periodic = window.name().endsWith("PERIODIC");
        for (int i = periodic ? 1 : 0; i < 64; i++) {
            assertThat(w[periodic ? 64 - i : 63 - i]).isCloseTo(w[i], within(1e-12));
        }
        assertThat(window.coefficients(1)).containsExactly(1);
    }

    @Test
    void thePeriodicWindowsOverlapToAConstant() {
        double[] hann = Window.HANN_PERIODIC.coefficients(64);
        for (int i = 0; i < 32; i++) {
            assertThat(hann[i] + hann[i + 32]).isCloseTo(1, within(1e-12));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theMelScaleIsUndoneByItsInverse(MelScale scale) {
        for (double hz : new double[] {0, 1, 440, 999.999, 1000, 1000.001, 8000, 22_050}) {
            assertThat(scale.toHz(scale.fromHz(hz))).isCloseTo(hz, within(1e-8));
        }
        assertThat(MelScale.HTK.fromHz(1000)).isCloseTo(999.99, within(0.01));
        assertThat(MelScale.SLANEY.fromHz(6400)).isCloseTo(42, within(1e-9));
    }

    @Test
    void aLogarithmOfSilenceIsItsFloor() {
        double[] frame = {0, 1};
        LogCompression.of(LogCompression.Scale.DB20, LogCompression.EPSILON).applyInPlace(frame);

        assertThat(frame[0]).isCloseTo(-313.07, within(0.01));
        assertThat(frame[1]).isZero();
    }

    @Test
    void topDbLooksAtTheWholeClip() {
        double[] clip = {0, -50, -120, 10};
        new LogCompression(
                        LogCompression.Scale.DB10, 1e-10, LogCompression.Reference.CLIP_MAXIMUM, OptionalDouble.of(80))
                .finishClip(clip);

        assertThat(clip).containsExactly(-10, -60, -80, 0);
    }

    @Test
    void theCosineTransformOfAllCoefficientsKeepsTheLength() {
        Dct dct = new Dct(26, Dct.Scaling.ORTHONORMAL, 0, 26);
        double[] x = new Random(2).doubles(26, -1, 1).toArray();
        double[] c = new double[26];
        dct.apply(x, c);

        assertThat(Arrays.stream(c).map(v -> v * v).sum())
                .isCloseTo(Arrays.stream(x).map(v -> v * v).sum(), within(1e-12));
    }

    @Test
    void theSlopeOfALineIsItsSteepnessAndOneFrameHasNone() {
        FrameMatrix line = new FrameMatrix(7, 1, new float[] {0, 3, 6, 9, 12, 15, 18});

        assertThat(new Delta(2).apply(line).at(3, 0)).isEqualTo(3f);
        assertThat(new Delta(2).apply(new FrameMatrix(1, 2, new float[] {4, 5})).values())
                .containsOnly(0);
        assertThat(new Delta(2).apply(new FrameMatrix(0, 2, new float[0])).frames())
                .isZero();
    }

    @Test
    void theHtkBankSharesEachBinBetweenTwoNeighbours() {
        MelFilterBank bank = new MelFilterBank(
                new MelFilterBank.Design(MelScale.HTK, MelFilterBank.Edges.MEL, MelFilterBank.Norm.PEAK, 26, 0, 8000),
                512,
                16_000);
        double[] corners = bankCornersMel();
        double[] sums = new double[257];
        for (int m = 0; m < 26; m++) {
            double[] row = bank.row(m);
            for (int k = 0; k < 257; k++) {
                sums[k] += row[k];
            }
        }
        for (int k = 1; k < 256; k++) {
            double mel = MelScale.HTK.fromHz(k * 31.25);
            if (mel >= corners[1] && mel <= corners[26]) {
                assertThat(sums[k]).isCloseTo(1, within(1e-9));
            }
        }
        assertThat(sums[0]).isZero();
        assertThat(sums[256]).isZero();
    }

    private static double[] bankCornersMel() {
        double[] corners = new double[28];
        for (int i = 0; i < 28; i++) {
            corners[i] = MelScale.HTK.fromHz(8000) * i / 27;
        }
        return corners;
    }

    @Test
    void wrongArgumentsAreNamed() {
        assertThatThrownBy(() -> new PreEmphasis(1.5)).hasMessageContaining("1.5");
        assertThatThrownBy(() -> new Framing(FramePolicy.PSF, 0, 160)).hasMessageContaining("0 and 160");
        assertThatThrownBy(() -> new Dct(12, Dct.Scaling.HTK, 1, 12)).hasMessageContaining("12 values");
        assertThatThrownBy(() -> new Lifter(22, 2)).hasMessageContaining("2");
        assertThatThrownBy(() -> Window.HANN.coefficients(0)).hasMessageContaining("0");
        assertThatThrownBy(() -> new Delta(0)).hasMessageContaining("0");
    }
}
