package org.emoscope.ui.inspect.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.emoscope.feature.FeatureParameter;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Preset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the words say is what the parameters themselves allow. */
class LegalRangeTest {

    private static final FeatureParameters FAYEK = Preset.FAYEK.parameters();

    @ParameterizedTest
    @CsvSource({
        "WIN, 512, 513, '1 to 512 samples or 32 ms, as many as “FFT size” has points'",
        "N_FFT, 512, 256, 'a power of two from 512 to 65536, because “Window length” is 400 samples'",
        "FMIN, 7999, 8000, '0 to below 8000 Hz, which is “Highest frequency”'",
        "FMAX, 8000, 8001, 'half, or above 0 Hz, which is “Lowest frequency”, to 8000 Hz, half the sample rate'",
        "N_MELS, 13, 12, '13 to 512, because “First coefficient” and “Coefficients” make 13 together'",
        "FIRST_MFCC, 28, 29, '0 to 28, because “Mel filters” is 40 and “Coefficients” is 12'",
        "N_MFCC, 39, 40, '1 to 39, because “Mel filters” is 40 and “First coefficient” is 1'",
        "LIFTER, 1000, 1001, '0 to 1000'"
    })
    void theLastLegalValueIsNamed(FeatureParameter parameter, String legal, String illegal, String words) {
        assertThat(LegalRange.of(parameter, FAYEK)).isEqualTo(words);
        assertThat(parameter.with(FAYEK, legal)).isNotNull();
        assertThatThrownBy(() -> parameter.with(FAYEK, illegal)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFirstCoefficientEndsAtAHundredHoweverManyFiltersThereAre() {
        FeatureParameters many = FAYEK.with("n-mels", "512");

        assertThat(LegalRange.of(FeatureParameter.FIRST_MFCC, many)).startsWith("0 to 100,");
    }

    @ParameterizedTest
    @EnumSource(FeatureParameter.class)
    void everyParameterHasARangeInEveryPreset(FeatureParameter parameter) {
        for (Preset preset : Preset.values()) {
            assertThat(LegalRange.of(parameter, preset.parameters()))
                    .isNotBlank()
                    .doesNotContain("{");
        }
    }
}
