package org.emoscope.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AugmentationSettingsTest {

    @Test
    void theDefaultsChangeNothing() {
        Map<String, String> defaults = new LinkedHashMap<>();
        Arrays.stream(AugmentationParameter.values()).forEach(each -> defaults.put(each.text(), each.byDefault()));

        assertThat(AugmentationSettings.of(defaults)).isEqualTo(AugmentationSettings.NONE);
        assertThat(AugmentationSettings.NONE.isNone()).isTrue();
    }

    @Test
    void everyValueIsReadByItsName() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("balance", "count");
        values.put("balance-count", "2000");
        values.put("vtlp-copies", "2");
        values.put("vtlp-low", "0.85");
        values.put("vtlp-high", "1.2");
        values.put("vtlp-edge-hz", "3800");
        values.put("noise-copies", "3");
        values.put("noise-snr-low", "-5");
        values.put("noise-snr-high", "20");
        values.put("gain-copies", "4");
        values.put("gain-low", "-12");
        values.put("gain-high", "1.5");
        values.put("resample-copies", "3");
        values.put("time-masks", "5");
        values.put("time-mask-share", "0.2");
        values.put("frequency-masks", "6");
        values.put("frequency-mask-share", "0.3");
        values.put("batch-size", "50");

        assertThat(AugmentationSettings.of(values))
                .isEqualTo(new AugmentationSettings(
                        OptionalInt.of(2000),
                        new CopyRange(2, 0.85, 1.2),
                        3800,
                        new CopyRange(3, -5, 20),
                        new CopyRange(4, -12, 1.5),
                        List.of(14_000, 12_000, 10_000),
                        new SpecAugment(5, 0.2, 6, 0.3)));
        assertThat(values.keySet())
                .containsAll(Arrays.stream(AugmentationParameter.values())
                        .map(AugmentationParameter::text)
                        .toList());
    }

    @Test
    void aBalanceIsNoneTheLargestOrACount() {
        assertThat(AugmentationSettings.of(Map.of()).balanceTo()).isEmpty();
        assertThat(AugmentationSettings.of(Map.of("balance", "largest")).balanceTo())
                .hasValue(0);
        assertThat(AugmentationSettings.of(Map.of("balance", "count")).balanceTo())
                .hasValue(2500);
        assertThat(AugmentationSettings.of(Map.of("balance-count", "7")).balanceTo())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "balance, largest",
        "vtlp-copies, 1",
        "noise-copies, 1",
        "gain-copies, 1",
        "resample-copies, 1",
        "time-masks, 1",
        "frequency-masks, 1"
    })
    void anyOfThemIsNotNothing(String name, String value) {
        assertThat(AugmentationSettings.of(Map.of(name, value)).isNone()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "balance|some|balance must be one of none, largest, count, not 'some'",
                "vtlp-copies|-1|vtlp-copies must be a whole number from 0 to 20, not '-1'",
                "vtlp-copies|1.5|vtlp-copies must be a whole number from 0 to 20, not '1.5'",
                "vtlp-copies|many|vtlp-copies must be a whole number from 0 to 20, not 'many'",
                "vtlp-low|NaN|vtlp-low must be a number from 0.5 to 2, not 'NaN'",
                "vtlp-low|0.49|vtlp-low must be a number from 0.5 to 2, not '0.49'",
                "vtlp-low|1.2|vtlp-low must be at most vtlp-high, 1.1: 1.2",
                "noise-snr-low|31|noise-snr-low must be at most noise-snr-high, 30: 31",
                "noise-snr-high|91|noise-snr-high must be a number from -30 to 90, not '91'",
                "gain-high|-7|gain-low must be at most gain-high, -7: -6",
                "resample-copies|5|resample-copies must be a whole number from 0 to 4, not '5'",
                "time-mask-share|1.01|time-mask-share must be a number from 0 to 1, not '1.01'",
            })
    void whatIsNotLegalIsRefusedWithWhatIs(String name, String value, String message) {
        assertThatThrownBy(() -> AugmentationSettings.of(Map.of(name, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aCountBelowOneIsRefused() {
        assertThatThrownBy(() -> AugmentationSettings.of(Map.of("balance", "count", "balance-count", "0")))
                .hasMessage("balance-count must be a whole number from 1 to 1000000, not '0'");
    }

    @ParameterizedTest
    @EnumSource
    void everyParameterSaysWhatItIsFor(AugmentationParameter parameter) {
        assertThat(parameter.text()).matches("[a-z][a-z0-9-]*");
        assertThat(parameter.help()).endsWith(".").hasSizeGreaterThan(20);
        assertThat(parameter.choices().isEmpty()).isEqualTo(parameter.kind() != AugmentationParameter.Kind.CHOICE);
        assertThat(parameter.minimum()).isLessThanOrEqualTo(parameter.maximum());
    }

    @Test
    void rangesThatTheAugmentationsRefuseAreRefused() {
        CopyRange none = new CopyRange(0, 1, 1);

        assertThatThrownBy(() -> settings(OptionalInt.of(-1), none, none, List.of()))
                .hasMessageContaining(": -1");
        assertThatThrownBy(() -> settings(OptionalInt.empty(), new CopyRange(1, -40, 1), none, List.of()))
                .hasMessage("the signal-to-noise ratio must be -30.0 to 90.0 dB: -40.0");
        assertThatThrownBy(() -> settings(OptionalInt.empty(), none, new CopyRange(1, 0, 61), List.of()))
                .hasMessage("a gain must be -60.0 to 60.0 dB: 61.0");
        assertThatThrownBy(() -> settings(OptionalInt.empty(), none, none, List.of(100)))
                .hasMessage("the rate of a resampled copy must be 4000 to 48000 Hz: 100");
        assertThatThrownBy(() -> new CopyRange(21, 0, 1)).hasMessage("copies of each source must be 0 to 20: 21");
        assertThatThrownBy(() -> new CopyRange(1, 2, 1))
                .hasMessage("a range must rise from a finite number: 2.0 to 1.0");
        assertThatThrownBy(() -> new CopyRange(1, Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CopyRange(1, 0, Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static AugmentationSettings settings(
            OptionalInt balance, CopyRange noise, CopyRange gain, List<Integer> ratesHz) {
        return new AugmentationSettings(
                balance, new CopyRange(0, 0.9, 1.1), 4800, noise, gain, ratesHz, SpecAugment.NONE);
    }
}
