package org.emoscope.ui.inspect.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import org.emoscope.feature.FeatureParameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterStepTest {

    @ParameterizedTest
    @CsvSource({
        "N_MELS, 40, 1, 41",
        "N_MELS, 40, -2, 38",
        "N_FFT, 512, 1, 1024",
        "N_FFT, 512, -1, 256",
        "WIN, 25ms, 1, 26ms",
        "WIN, 400, -1, 399",
        "HOP, 12.5ms, 1, 13.5ms",
        "PRE_EMPHASIS, 0.97, 1, 0.98",
        "PRE_EMPHASIS, 0.01, -1, 0",
        "FMAX, 4000, -1, 3950",
        "TOP_DB, 80, 1, 85",
        "LOG_FLOOR, 1.0E-10, 1, 1E-9",
        "LOG_FLOOR, 0.01, 1, 0.1"
    })
    void aNumberMovesByWhatIsUsualForIt(FeatureParameter parameter, String text, int steps, String expected) {
        assertThat(ParameterStep.from(parameter, text, steps)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"half", "off", "", "ms"})
    void whatIsNoNumberDoesNotMove(String text) {
        assertThat(ParameterStep.from(FeatureParameter.FMAX, text, 1)).isEmpty();
    }
}
