package org.emoscope.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.emoscope.dsp.FramePolicy;
import org.emoscope.dsp.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FeatureParametersTest {

    private static final FeatureParameters FAYEK = Preset.FAYEK.parameters();

    @ParameterizedTest
    @EnumSource
    void aPresetComesBackFromItsTextAsItWas(Preset preset) {
        FeatureParameters parameters = preset.parameters();

        assertThat(FeatureParameters.fromMap(parameters.toMap())).isEqualTo(parameters);
    }

    @ParameterizedTest
    @CsvSource({
        "sample-rate, 8000",
        "pre-emphasis, 0.95",
        "pre-emphasis-scope, frame",
        "win, 320",
        "win, 20.5ms",
        "hop, 8ms",
        "framing, psf",
        "framing, centred",
        "center, on",
        "window, blackman",
        "n-fft, 1024",
        "spectrum, magnitude",
        "n-mels, 64",
        "fmin, 50",
        "fmax, 7600",
        "mel-scale, slaney",
        "mel-edges, continuous",
        "mel-norm, slaney",
        "log, db10",
        "log-floor, 1.0E-10",
        "log-reference, clip-maximum",
        "top-db, 80",
        "dct, htk",
        "first-mfcc, 0",
        "n-mfcc, 20",
        "zeroth, log-energy",
        "lifter, 0",
        "lifter-origin, 1",
        "mean-removal, off"
    })
    void everyParameterCanBeChangedAndReadBack(String name, String value) {
        FeatureParameters changed = FAYEK.with(name, value);

        assertThat(FeatureParameter.of(name).get(changed)).isEqualTo(value);
        assertThat(changed).isNotEqualTo(FAYEK);
        assertThat(changed.fingerprint()).isNotEqualTo(FAYEK.fingerprint());
        assertThat(FeatureParameters.fromMap(changed.toMap())).isEqualTo(changed);
    }

    @ParameterizedTest
    @CsvSource({
        "n-fft, 500, power of two",
        "n-fft, 256, n-fft",
        "win, 600, win",
        "win, 0, above 0",
        "hop, fast, not a number",
        "n-mels, 0, 1 to 512",
        "n-mels, 3.5, whole number",
        "fmax, 9000, half the sample rate",
        "fmin, 8000, fmax",
        "window, square, hamming-periodic",
        "n-mfcc, 40, n-mels",
        "top-db, -3, above 0",
        "top-db, NaN, finite",
        "pre-emphasis, 1, below 1",
        "sample-rate, 10, 1000",
        "lifter-origin, 2, 0 or 1",
        "log-floor, 0, above 0",
        "center, maybe, on or off"
    })
    void anIllegalValueIsAnsweredWithTheLegalRange(String name, String value, String message) {
        assertThatThrownBy(() -> FAYEK.with(name, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNamesThereAre() {
        assertThatThrownBy(() -> FAYEK.with("n-mel", "3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("n-mel;")
                .hasMessageContaining("n-mels");
    }

    @Test
    void changesThatFitEachOtherOnlyTogetherAreTakenTogether() {
        FeatureParameters librosa = Preset.LIBROSA.parameters();

        FeatureParameters small = librosa.with(Map.of("n-fft", "512", "win", "400", "n-mels", "15", "n-mfcc", "13"));

        assertThat(small.windowSamples()).isEqualTo(400);
        assertThat(small.cepstrum().count()).isEqualTo(13);
    }

    @Test
    void aWindowInMillisecondsKeepsItsTimeAtAnotherRate() {
        assertThat(FAYEK.windowSamples()).isEqualTo(400);
        assertThat(FAYEK.with("sample-rate", "8000").windowSamples()).isEqualTo(200);
        assertThat(FAYEK.with("win", "400").with("sample-rate", "8000").windowSamples())
                .isEqualTo(400);
    }

    @Test
    void centringOffLeavesFramesThatWereNotCentredAlone() {
        assertThat(FAYEK.with("center", "off").frames().policy()).isEqualTo(FramePolicy.CEIL_ABS);
        assertThat(Preset.LIBROSA.parameters().with("center", "off").frames().policy())
                .isEqualTo(FramePolicy.WHOLE_FFT);
    }

    @Test
    void theBaselineCoefficientsArePsfWithAHammingWindow() {
        FeatureParameters baseline = Preset.PSF.parameters().with("window", "hamming");

        assertThat(baseline.spectrum().window()).isEqualTo(Window.HAMMING);
        assertThat(baseline.bins(FeatureKind.MFCC)).isEqualTo(13);
    }

    @Test
    void namesAreUniqueAndEveryParameterIsExplained() {
        Set<String> names = new HashSet<>();
        for (FeatureParameter parameter : FeatureParameter.values()) {
            assertThat(names.add(parameter.text())).as(parameter.text()).isTrue();
            assertThat(parameter.text()).matches("[a-z]+(-[a-z]+)*");
            assertThat(parameter.label()).isNotBlank();
            assertThat(parameter.help()).endsWith(".");
            assertThat(parameter.range()).isNotBlank();
            if (!parameter.choices().isEmpty()) {
                assertThat(parameter.choices()).contains(parameter.get(FAYEK));
            }
        }
    }
}
