package org.emoscope.ui.inspect.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.emoscope.feature.FeatureParameter;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Preset;
import org.emoscope.ui.inspect.state.InspectModel;
import org.junit.jupiter.api.Test;

class ParameterFormTest {

    private final InspectModel model = new InspectModel();
    private final ParameterForm form = new ParameterForm(model);

    @Test
    void everyParameterIsInOneGroup() {
        List<FeatureParameter> grouped = Arrays.stream(ParameterGroup.values())
                .flatMap(group -> group.parameters().stream())
                .toList();

        assertThat(grouped).containsExactlyInAnyOrder(FeatureParameter.values());
    }

    @Test
    void aLegalValueIsInEffectAtOnceAndMarkedAsChanged() {
        type(FeatureParameter.N_MELS, "60");

        assertThat(parameters().mel().filters()).isEqualTo(60);
        assertThat(row(FeatureParameter.N_MELS).changedProperty().get()).isTrue();
        assertThat(row(FeatureParameter.N_MELS).factoryProperty().get()).isEqualTo("40");
        assertThat(form.changesProperty().get()).isEqualTo(1);
    }

    @Test
    void howMuchIsChangedIsSaidInWords() {
        assertThat(form.changesInWords()).isEqualTo("Nothing is changed from Fayek (thesis)");

        type(FeatureParameter.N_MELS, "60");
        assertThat(form.changesInWords()).isEqualTo("1 value is changed from Fayek (thesis)");

        type(FeatureParameter.HOP, "5ms");
        assertThat(form.changesInWords()).isEqualTo("2 values are changed from Fayek (thesis)");
    }

    @Test
    void anotherWayToWriteTheFactoryValueIsNoChange() {
        type(FeatureParameter.PRE_EMPHASIS, "0.970");

        assertThat(row(FeatureParameter.PRE_EMPHASIS).textProperty().get()).isEqualTo("0.970");
        assertThat(form.changesProperty().get()).isZero();

        form.settle(row(FeatureParameter.PRE_EMPHASIS));
        assertThat(row(FeatureParameter.PRE_EMPHASIS).textProperty().get()).isEqualTo("0.97");
    }

    @Test
    void anIllegalValueIsRefusedWithTheRangeAndTheLastLegalOneStays() {
        type(FeatureParameter.PRE_EMPHASIS, "0.9");

        type(FeatureParameter.PRE_EMPHASIS, "1.5");

        ParameterRow row = row(FeatureParameter.PRE_EMPHASIS);
        assertThat(row.problemProperty().get()).isEqualTo("Legal is 0 to below 1. 0.9 stays in effect.");
        assertThat(row.textProperty().get()).isEqualTo("1.5");
        assertThat(row.valueProperty().get()).isEqualTo("0.9");
        assertThat(parameters().spectrum().preEmphasis().factor()).isEqualTo(0.9);
    }

    @Test
    void whatStandsInTheWayIsNamed() {
        type(FeatureParameter.N_FFT, "256");

        assertThat(row(FeatureParameter.N_FFT).problemProperty().get())
                .isEqualTo("Legal is a power of two from 512 to 65536, because “Window length” is 400 samples."
                        + " 512 stays in effect.");
    }

    @Test
    void whatWasRefusedIsTakenUpWhenItBecomesLegal() {
        type(FeatureParameter.WIN, "50ms");
        assertThat(row(FeatureParameter.WIN).isRefused()).isTrue();

        type(FeatureParameter.N_FFT, "1024");

        assertThat(row(FeatureParameter.WIN).isRefused()).isFalse();
        assertThat(parameters().windowSamples()).isEqualTo(800);
        assertThat(row(FeatureParameter.WIN).changedProperty().get()).isTrue();
    }

    @Test
    void aRefusalNamesTheOtherValuesAsTheyAreNow() {
        type(FeatureParameter.N_MFCC, "60");
        assertThat(row(FeatureParameter.N_MFCC).problemProperty().get()).startsWith("Legal is 1 to 39,");

        type(FeatureParameter.N_MELS, "50");

        assertThat(row(FeatureParameter.N_MFCC).problemProperty().get()).startsWith("Legal is 1 to 49,");
    }

    @Test
    void resettingOneTakesThatOneBack() {
        type(FeatureParameter.N_MELS, "60");
        type(FeatureParameter.HOP, "5ms");

        form.reset(row(FeatureParameter.N_MELS));

        assertThat(parameters()).isEqualTo(Preset.FAYEK.parameters().with("hop", "5ms"));
        assertThat(row(FeatureParameter.N_MELS).textProperty().get()).isEqualTo("40");
    }

    @Test
    void resettingAllForgetsRefusalsToo() {
        type(FeatureParameter.N_MELS, "60");
        type(FeatureParameter.HOP, "nothing");

        form.resetAll();

        assertThat(parameters()).isEqualTo(Preset.FAYEK.parameters());
        assertThat(row(FeatureParameter.HOP).textProperty().get()).isEqualTo("10ms");
        assertThat(row(FeatureParameter.HOP).isRefused()).isFalse();
    }

    @Test
    void anotherPresetFillsTheFormAndForgetsRefusals() {
        type(FeatureParameter.N_FFT, "300");

        model.choose(Preset.LIBROSA);

        assertThat(row(FeatureParameter.N_FFT).textProperty().get()).isEqualTo("2048");
        assertThat(row(FeatureParameter.N_FFT).factoryProperty().get()).isEqualTo("2048");
        assertThat(row(FeatureParameter.N_FFT).isRefused()).isFalse();
        assertThat(form.changesProperty().get()).isZero();
    }

    @Test
    void theOneParameterThatIsSetByTwoRowsIsShownInBoth() {
        type(FeatureParameter.FRAMING, "centred");

        assertThat(row(FeatureParameter.CENTER).textProperty().get()).isEqualTo("on");

        type(FeatureParameter.CENTER, "off");
        assertThat(row(FeatureParameter.FRAMING).textProperty().get()).isEqualTo("whole-fft");
    }

    @Test
    void typingSetsTheParametersOnce() {
        List<FeatureParameters> seen = new ArrayList<>();
        model.parametersProperty().addListener((property, before, now) -> seen.add(now));

        type(FeatureParameter.LIFTER, "0");
        type(FeatureParameter.LIFTER, "-1");

        assertThat(seen).containsExactly(Preset.FAYEK.parameters().with("lifter", "0"));
    }

    @Test
    void anArrowKeyStopsAtTheEndOfTheRange() {
        form.step(row(FeatureParameter.N_FFT), 1);
        assertThat(parameters().frames().fftSize()).isEqualTo(1024);

        form.step(row(FeatureParameter.N_FFT), -1);
        form.step(row(FeatureParameter.N_FFT), -1);

        assertThat(parameters().frames().fftSize()).isEqualTo(512);
        assertThat(row(FeatureParameter.N_FFT).isRefused()).isFalse();
    }

    @Test
    void theFilterFindsNamesStagesAndHelp() {
        form.filterProperty().set("mel scale");
        assertThat(found()).contains(FeatureParameter.MEL_SCALE).doesNotContain(FeatureParameter.HOP);

        form.filterProperty().set("CEPSTRUM");
        assertThat(found()).contains(FeatureParameter.LIFTER, FeatureParameter.DCT);

        form.filterProperty().set(" ");
        assertThat(found()).hasSize(FeatureParameter.values().length);
    }

    private List<FeatureParameter> found() {
        return form.rows().stream()
                .filter(row -> row.foundProperty().get())
                .map(ParameterRow::parameter)
                .toList();
    }

    private void type(FeatureParameter parameter, String typed) {
        form.type(row(parameter), typed);
    }

    private ParameterRow row(FeatureParameter parameter) {
        return form.row(parameter);
    }

    private FeatureParameters parameters() {
        return model.parametersProperty().get();
    }
}
