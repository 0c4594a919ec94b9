package org.emoscope.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HyperParameterTest {

    private static final HyperParameter EPOCHS = HyperParameter.whole("epochs", 60, 1, 10_000, "Passes.");
    private static final HyperParameter RATE = HyperParameter.real("rate", 0.001, 1e-6, 1, "Step size.");
    private static final HyperParameter KIND = HyperParameter.choice("kind", List.of("none", "balanced"), "Weights.");

    @ParameterizedTest
    @ValueSource(strings = {"0", "10001", "1.5", "", "ten", "99999999999", "-3"})
    void refusesAWholeNumberOutOfRangeAndSaysTheRange(String text) {
        assertThatThrownBy(() -> EPOCHS.checked(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("epochs must be a whole number from 1 to 10000, not '" + text + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "NaN", "Infinity", "0x1p3", "1f", "."})
    void refusesARealNumberOutOfRange(String text) {
        assertThatThrownBy(() -> RATE.checked(text)).hasMessageContaining("a number from 0.000001 to 1");
    }

    @Test
    void takesWhatIsLegalWithoutBlanks() {
        assertThat(EPOCHS.checked(" 30 ")).isEqualTo("30");
        assertThat(RATE.checked("1e-3")).isEqualTo("1e-3");
        assertThat(KIND.checked("balanced")).isEqualTo("balanced");
        assertThatThrownBy(() -> KIND.checked("Balanced")).hasMessageContaining("one of none, balanced");
    }

    @Test
    void aTextHasNoRangeButMayNotBeEmpty() {
        HyperParameter similar = HyperParameter.text("similar", "closest", "Which.");
        assertThat(similar.range()).isEmpty();
        assertThat(similar.checked(" sad+angry ")).isEqualTo("sad+angry");
        assertThatThrownBy(() -> similar.checked(" ")).hasMessage("similar must be a text of 1 to 200 letters, not ''");
        assertThatThrownBy(() -> similar.checked("a".repeat(201))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void smallNumbersAreWrittenWithAllTheirDigits() {
        HyperParameter decay = HyperParameter.real("decay", 1e-4, 0, 1e7, "Pull.");
        assertThat(decay.byDefault()).isEqualTo("0.0001");
        assertThat(decay.range()).isEqualTo("0 to 10000000");
        assertThat(HyperParameter.real("seconds", 4.0, 0.5, 30, "").byDefault()).isEqualTo("4.0");
    }

    @Test
    void theDefaultIsKnownHoweverItIsWritten() {
        assertThat(RATE.isDefault(" .001 ")).isTrue();
        assertThat(RATE.isDefault("1e-3")).isTrue();
        assertThat(EPOCHS.isDefault("060")).isTrue();
        assertThat(EPOCHS.isDefault("61")).isFalse();
        assertThat(EPOCHS.isDefault("many")).isFalse();
        assertThat(KIND.isDefault("none")).isTrue();
        assertThat(KIND.isDefault("balanced")).isFalse();
    }

    @Test
    void everySettingIsAboutTheNetworkUnlessItSaysOtherwise() {
        assertThat(EPOCHS.group()).isEqualTo(HyperParameter.Group.NETWORK);
        HyperParameter moved = EPOCHS.in(HyperParameter.Group.TRAINING);
        assertThat(moved.group()).isEqualTo(HyperParameter.Group.TRAINING);
        assertThat(moved.in(HyperParameter.Group.NETWORK)).isEqualTo(EPOCHS);
    }

    @Test
    void defaultsFillWhatWasNotChosen() {
        HyperParameters values = HyperParameters.of(List.of(EPOCHS, RATE, KIND), Map.of("rate", "0.5"));
        assertThat(values.whole("epochs")).isEqualTo(60);
        assertThat(values.real("rate")).isEqualTo(0.5);
        assertThat(values.text("kind")).isEqualTo("none");
    }

    @Test
    void oneMayTakeTheValueOfAnotherAndTheRestStays() {
        HyperParameter few = HyperParameter.whole("few", 5, 1, 10, "Passes of a part.");
        HyperParameters values = HyperParameters.of(List.of(EPOCHS, RATE, few), Map.of());
        assertThat(values.with("epochs", "few").values())
                .containsExactly(Map.entry("epochs", "5"), Map.entry("rate", "0.001"), Map.entry("few", "5"));
        assertThat(values.whole("epochs")).isEqualTo(60);
        assertThatThrownBy(() -> values.with("epochs", "many")).hasMessage("there is no hyper-parameter 'many'");
        assertThatThrownBy(() -> values.with("many", "few")).hasMessage("there is no hyper-parameter 'many'");
    }

    @Test
    void anUnknownNameIsRefusedWithTheNamesThatThereAre() {
        assertThatThrownBy(() -> HyperParameters.of(List.of(EPOCHS, RATE), Map.of("epoch", "3")))
                .hasMessage("there is no hyper-parameter 'epoch'; there are epochs, rate");
    }
}
