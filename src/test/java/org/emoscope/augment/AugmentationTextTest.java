package org.emoscope.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AugmentationTextTest {

    @Provide
    Arbitrary<Augmentation> augmentations() {
        Arbitrary<Augmentation> vtlp = Combinators.combine(
                        Arbitraries.doubles().between(0.5, 2).ofScale(9),
                        Arbitraries.doubles().between(0.001, 24_000).ofScale(5))
                .as(Vtlp::new);
        Arbitrary<Augmentation> noise = Combinators.combine(
                        Arbitraries.doubles().between(-30, 90).ofScale(12), Arbitraries.longs())
                .as(Noise::new);
        Arbitrary<Augmentation> gain =
                Arbitraries.doubles().between(-60, 60).ofScale(12).map(Gain::new);
        Arbitrary<Augmentation> resampled =
                Arbitraries.integers().between(4000, 48_000).map(Resampled::new);
        return Arbitraries.oneOf(vtlp, noise, gain, resampled);
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll("augmentations") Augmentation augmentation) {
        assertThat(Augmentation.parse(augmentation.text())).isEqualTo(augmentation);
    }

    @Property
    void theTextCanBePartOfAFileName(@ForAll("augmentations") Augmentation augmentation) {
        assertThat(augmentation.text()).matches("[A-Za-z0-9=@.-]+").hasSizeLessThan(64);
    }

    @Property
    void differentAugmentationsHaveDifferentTexts(
            @ForAll("augmentations") Augmentation one, @ForAll("augmentations") Augmentation other) {
        assertThat(one.text().equals(other.text())).isEqualTo(one.equals(other));
    }

    @Test
    void numbersAreAsShortAsTheyCanBe() {
        assertThat(new Vtlp(0.93, 4800).text()).isEqualTo("vtlp=0.93@4800");
        assertThat(new Noise(10, -42).text()).isEqualTo("noise=10@-42");
        assertThat(new Gain(-6).text()).isEqualTo("gain=-6");
        assertThat(new Gain(-0.0)).isEqualTo(new Gain(0)).extracting(Gain::text).isEqualTo("gain=0");
        assertThat(new Noise(-0.0, 1)).isEqualTo(new Noise(0, 1));
        assertThat(new Gain(1e-7).text()).isEqualTo("gain=1.0E-7");
        assertThat(new Resampled(12_000).text()).isEqualTo("resample=12000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "vtlp",
                "vtlp=0.9",
                "vtlp=0.9@",
                "vtlp=0.9@4800@3",
                "vtlp=0.9.1@4800",
                "noise=10",
                "noise=10@1.5",
                "noise=10@99999999999999999999",
                "gain=6@1",
                "gain=loud",
                "gain=NaN",
                "resample=8000.5",
                "echo=3",
                " gain=6"
            })
    void anythingElseIsRefusedWithWhatThereIs(String text) {
        assertThatThrownBy(() -> Augmentation.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not an augmentation: '" + text
                        + "'; there are vtlp=FACTOR@HZ, noise=DB@SEED, gain=DB and resample=HZ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vtlp=2.5@4800|the warp factor of VTLP must be 0.5 to 2.0: 2.5",
                "vtlp=1@0|above 0 and below half the sample rate: 0.0",
                "noise=91@1|the signal-to-noise ratio must be -30.0 to 90.0 dB: 91.0",
                "noise=-31@1|the signal-to-noise ratio must be -30.0 to 90.0 dB: -31.0",
                "gain=61|a gain must be -60.0 to 60.0 dB: 61.0",
                "gain=-61|a gain must be -60.0 to 60.0 dB: -61.0",
                "resample=3999|the rate of a resampled copy must be 4000 to 48000 Hz: 3999",
                "resample=48001|the rate of a resampled copy must be 4000 to 48000 Hz: 48001",
            })
    void aNumberOutsideItsRangeIsRefusedWithTheRange(String text, String message) {
        assertThatThrownBy(() -> Augmentation.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        assertThatThrownBy(() -> new Vtlp(Double.NaN, 4800)).hasMessageEndingWith("0.5 to 2.0: NaN");
        assertThatThrownBy(() -> new Vtlp(1, Double.NaN)).hasMessageEndingWith("NaN");
        assertThatThrownBy(() -> new Noise(Double.NaN, 1)).hasMessageEndingWith("-30.0 to 90.0 dB: NaN");
        assertThatThrownBy(() -> new Gain(Double.NaN)).hasMessageEndingWith("-60.0 to 60.0 dB: NaN");
    }
}
