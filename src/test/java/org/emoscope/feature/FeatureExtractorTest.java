package org.emoscope.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.emoscope.audio.Signal;
import org.emoscope.dsp.FrameMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeatureExtractorTest {

    private final FeatureExtractor extractor = new FeatureExtractor();

    private static Signal silence(int samples) {
        return new Signal(new float[samples], 16_000);
    }

    @ParameterizedTest
    @EnumSource
    void anEmptySignalGivesNoFrames(Preset preset) {
        for (FeatureKind kind : FeatureKind.values()) {
            FrameMatrix matrix = extractor.extract(silence(0), kind, preset.parameters());

            assertThat(matrix.frames()).isZero();
            assertThat(matrix.bins()).isEqualTo(preset.parameters().bins(kind));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyShortSignalGivesAsManyFiniteFramesAsThePolicySays(Preset preset) {
        for (int samples : new int[] {1, 2, 159, 160, 161, 399, 400, 401, 2047, 2048, 2049}) {
            float[] x = new float[samples];
            x[samples / 2] = 1;
            for (FeatureKind kind : FeatureKind.values()) {
                FrameMatrix matrix = extractor.extract(new Signal(x, 16_000), kind, preset.parameters());

                assertThat(matrix.frames())
                        .isEqualTo(preset.parameters().framing().frames(samples));
                for (float value : matrix.values()) {
                    assertThat(Float.isFinite(value)).isTrue();
                }
            }
        }
    }

    @Test
    void silenceIsTheLogarithmOfTheFloor() {
        float psf = extractor
                .extract(silence(800), FeatureKind.MEL, Preset.PSF.parameters())
                .at(0, 0);
        float librosa = extractor
                .extract(silence(800), FeatureKind.MEL, Preset.LIBROSA.parameters())
                .at(0, 0);
        float fayek = extractor
                .extract(silence(800), FeatureKind.MEL, Preset.FAYEK.parameters())
                .at(0, 0);
        float htk = extractor
                .extract(silence(800), FeatureKind.MEL, Preset.HTK.parameters())
                .at(0, 0);

        assertThat(psf).isCloseTo((float) Math.log(0x1p-52), within(1e-4f));
        assertThat(librosa).isEqualTo(-100f);
        assertThat(fayek).as("its mean is removed").isEqualTo(0f);
        assertThat(htk).isCloseTo((float) -Math.log(32_768), within(1e-4f));
    }

    @Test
    void theCoefficientsOfHtkAreThoseOfItsFormulas() {
        Signal speech = Golden.sound("speech");
        double[][] expected = HtkReference.mfcc(speech);
        FrameMatrix actual = extractor.extract(speech, FeatureKind.MFCC, Preset.HTK.parameters());

        assertThat(Golden.difference(actual, expected)).isLessThan(1e-6);
    }

    @Test
    void anotherSampleRateIsRefusedWithBothNamed() {
        assertThatThrownBy(() ->
                        extractor.extract(new Signal(new float[100], 44_100), FeatureKind.MEL, Preset.PSF.parameters()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("44100")
                .hasMessageContaining("16000");
    }

    @Test
    void aMatrixThatWouldNotFitIsRefusedBeforeMemoryIsTaken() {
        FeatureParameters dense = Preset.LIBROSA.parameters().with(java.util.Map.of("hop", "1", "n-fft", "65536"));

        assertThatThrownBy(() -> extractor.extract(silence(100_000), FeatureKind.SPECTROGRAM, dense))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too many");
    }

    @Test
    void aSingleRowIsTheRowOfTheWholeWhereNothingNeedsTheClip() {
        Signal speech = Golden.sound("speech");
        FeatureParameters psf = Preset.PSF.parameters();
        FrameMatrix whole = extractor.extract(speech, FeatureKind.MFCC, psf);
        FrameChain chain = new FrameChain(psf);
        double[] row = new double[13];
        chain.row(speech, 100, FeatureKind.MFCC, chain.newWorkspace(), row);

        for (int b = 0; b < 13; b++) {
            assertThat((float) row[b]).isEqualTo(whole.at(100, b));
        }
    }
}
