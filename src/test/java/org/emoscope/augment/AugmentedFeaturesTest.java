package org.emoscope.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.dsp.FrequencyWarp;
import org.emoscope.feature.FeatureExtractor;
import org.emoscope.feature.FeatureKey;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.NetworkImage;
import org.emoscope.feature.Preset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AugmentedFeaturesTest {

    private static final FeatureExtractor EXTRACTOR = new FeatureExtractor();
    private static final FeatureParameters FAYEK = Preset.FAYEK.parameters();
    private static final Signal SPEECH = Sounds.speechLike(16_000, 1);
    private static final List<Augmentation> EACH =
            List.of(new Vtlp(0.93, 4800), new Noise(10, 1), new Gain(-6), new Resampled(12_000));

    private final AugmentedFeatures features = new AugmentedFeatures(EXTRACTOR);

    @ParameterizedTest
    @EnumSource
    void withoutAnAugmentationTheNumbersAndTheKeyAreThePlainOnes(FeatureKind kind) {
        assertThat(features.matrix(SPEECH, kind, FAYEK, Optional.empty()))
                .isEqualTo(EXTRACTOR.extract(SPEECH, kind, FAYEK));
        assertThat(AugmentedFeatures.key("hash", kind, FAYEK, Optional.empty()))
                .isEqualTo(new FeatureKey("hash", kind, FAYEK));
    }

    @ParameterizedTest
    @EnumSource(names = {"SPECTROGRAM", "MEL"})
    void withoutAnAugmentationThePictureIsThePlainOne(FeatureKind kind) {
        assertThat(features.picture(SPEECH, kind, FAYEK, Optional.empty()))
                .isEqualTo(new NetworkImage(EXTRACTOR).draw(SPEECH, kind, FAYEK));
    }

    @Test
    void everyCopyHasItsOwnNumbersOfTheSameShapeAndItsOwnKey() {
        FeatureParameters psf = Preset.PSF.parameters();
        FrameMatrix plain = features.matrix(SPEECH, FeatureKind.MFCC, psf, Optional.empty());
        for (Augmentation each : EACH) {
            FrameMatrix copy = features.matrix(SPEECH, FeatureKind.MFCC, psf, Optional.of(each));

            assertThat(copy).as(each.text()).isNotEqualTo(plain);
            assertThat(copy.frames()).isEqualTo(plain.frames());
            assertThat(copy.bins()).isEqualTo(plain.bins());
            assertThat(AugmentedFeatures.key("hash", FeatureKind.MFCC, psf, Optional.of(each)))
                    .isEqualTo(new FeatureKey("hash", FeatureKind.MFCC, psf, each.text()));
        }
    }

    @Test
    void aWarpedCopyIsTheSoundThroughTheWarpedChain() {
        Optional<Augmentation> vtlp = Optional.of(new Vtlp(0.93, 4800));
        FrequencyWarp warp = new VtlpWarp(0.93, 4800, 16_000);

        assertThat(features.matrix(SPEECH, FeatureKind.MEL, FAYEK, vtlp))
                .isEqualTo(EXTRACTOR.extract(SPEECH, FeatureKind.MEL, FAYEK, warp));
        assertThat(features.picture(SPEECH, FeatureKind.SPECTROGRAM, FAYEK, vtlp))
                .isEqualTo(new NetworkImage(EXTRACTOR).draw(SPEECH, FeatureKind.SPECTROGRAM, FAYEK, warp));
    }

    @Test
    void aChangedSoundGoesThroughThePlainChain() {
        Noise noise = new Noise(10, 1);

        assertThat(features.matrix(SPEECH, FeatureKind.MEL, FAYEK, Optional.of(noise)))
                .isEqualTo(EXTRACTOR.extract(noise.apply(SPEECH), FeatureKind.MEL, FAYEK));
    }

    @Test
    void aResampledCopyIsAnalysedAtItsOwnRate() {
        Resampled resampled = new Resampled(12_000);

        assertThat(features.matrix(SPEECH, FeatureKind.MEL, FAYEK, Optional.of(resampled)))
                .isEqualTo(EXTRACTOR.extract(
                        resampled.apply(SPEECH), FeatureKind.MEL, FAYEK.with("sample-rate", "12000")));
    }

    @Test
    void aFilterBankDoesNotReachAboveHalfTheNewRate() {
        FeatureParameters to7000 = FAYEK.with("fmax", "7000");

        assertThat(new Resampled(12_000)
                        .applyTo(SPEECH, to7000)
                        .parameters()
                        .melDesign()
                        .highHz())
                .isEqualTo(6000);
        assertThat(new Resampled(15_000)
                        .applyTo(SPEECH, to7000)
                        .parameters()
                        .melDesign()
                        .highHz())
                .isEqualTo(7000);
    }

    @Test
    void aTransformThatAFrameHasOutgrownGrowsButSpectraInAMatrixAreThenRefused() {
        Optional<Augmentation> faster = Optional.of(new Resampled(22_050));

        assertThat(features.matrix(SPEECH, FeatureKind.MEL, FAYEK, faster).bins())
                .isEqualTo(40);
        assertThat(features.picture(SPEECH, FeatureKind.SPECTROGRAM, FAYEK, faster)
                        .width())
                .isEqualTo(256);
        assertThatThrownBy(() -> features.matrix(SPEECH, FeatureKind.SPECTROGRAM, FAYEK, faster))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("resample=22050 gives 513 columns of SPECTROGRAM, not 257; choose another rate, a larger"
                        + " n-fft, or Mel or cepstral features");
    }

    @Test
    void aWarpThatTheRateIsTooLowForIsRefused() {
        FeatureParameters telephone = FAYEK.with("sample-rate", "8000");
        Signal call = new Resampled(8000).apply(SPEECH);

        assertThatThrownBy(() -> new Vtlp(0.93, 4800).applyTo(call, telephone))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("below half the sample rate, 4000.0 Hz: 4800.0");
    }

    @Test
    void aSoundOfAnotherRateThanTheChainsIsRefusedBeforeItIsChanged() {
        Signal other = new Signal(new float[100], 8000);
        for (Augmentation each : EACH) {
            assertThatThrownBy(() -> features.matrix(other, FeatureKind.MEL, FAYEK, Optional.of(each)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the signal has 8000 samples a second, the parameters want 16000");
        }
    }

    @Test
    void emptySilentAndVeryShortSoundsHaveCopiesToo() {
        for (Augmentation each : EACH) {
            for (int length : new int[] {0, 1, 400}) {
                Signal silence = new Signal(new float[length], Sounds.RATE);

                assertThat(features.matrix(silence, FeatureKind.MFCC, FAYEK, Optional.of(each))
                                .values())
                        .as("%s of %d samples", each.text(), length)
                        .doesNotContain(Float.NaN, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY);
                assertThat(features.picture(silence, FeatureKind.MEL, FAYEK, Optional.of(each))
                                .levels())
                        .containsOnly(0);
            }
        }
    }

    @Test
    void aSegmentIsTheSameTimeOfEveryCopy() {
        Analysis plain = Analysis.of(SPEECH, FAYEK);
        Analysis resampled = new Resampled(12_000).applyTo(SPEECH, FAYEK);
        Analysis warped = new Vtlp(0.93, 4800).applyTo(SPEECH, FAYEK);

        assertThat(plain.segment(0.25, 0.75).signal()).isEqualTo(SPEECH.slice(4000, 12_000));
        assertThat(resampled.segment(0.25, 0.75).signal())
                .isEqualTo(resampled.signal().slice(3000, 9000));
        assertThat(warped.segment(0.5, 9).warp()).isEqualTo(warped.warp());
        assertThat(warped.segment(0.5, 9).signal().length()).isEqualTo(8000);
        assertThat(plain.segment(2, 3).signal().length()).isZero();
    }

    @Test
    void aSegmentThatEndsBeforeItBeginsIsRefused() {
        Analysis plain = Analysis.of(SPEECH, FAYEK);

        assertThatThrownBy(() -> plain.segment(0.5, 0.4)).hasMessageEndingWith("0.5 to 0.4 s");
        assertThatThrownBy(() -> plain.segment(0.5, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
