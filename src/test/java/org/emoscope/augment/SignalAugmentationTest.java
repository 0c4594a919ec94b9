package org.emoscope.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.emoscope.audio.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignalAugmentationTest {

    private static final List<SignalAugmentation> EACH =
            List.of(new Noise(10, 1), new Gain(-6), new Gain(6), new Resampled(12_000), new Resampled(22_050));

    /** The ratio of what was there to what was added, from the two signals alone. */
    private static double snrDb(Signal clean, Signal noisy) {
        double signal = 0;
        double noise = 0;
        for (int i = 0; i < clean.length(); i++) {
            double added = (double) noisy.sample(i) - clean.sample(i);
            signal += (double) clean.sample(i) * clean.sample(i);
            noise += added * added;
        }
        return 10 * Math.log10(signal / noise);
    }

    @Property(tries = 200)
    void theRatioMeasuredOverTheClipIsTheOneAskedFor(
            @ForAll @DoubleRange(min = -30, max = 90) double snr,
            @ForAll @IntRange(min = 10, max = 3000) int samples,
            @ForAll long seed) {
        Signal clean = Sounds.speechLike(samples, 4);

        Signal noisy = new Noise(snr, seed).apply(clean);

        assertThat(snrDb(clean, noisy)).isCloseTo(snr, within(snr > 60 ? 0.2 : 0.002));
    }

    @Test
    void theNoiseIsWhite() {
        Signal clean = Sounds.tone(1000, 40_000);
        Signal noisy = new Noise(0, 3).apply(clean);
        double power = 0;
        double neighbours = 0;
        double second = 0;
        for (int i = 2; i < clean.length(); i++) {
            double n = noisy.sample(i) - clean.sample(i);
            power += n * n;
            neighbours += n * (noisy.sample(i - 1) - clean.sample(i - 1));
            second += n * (noisy.sample(i - 2) - clean.sample(i - 2));
        }

        assertThat(neighbours / power).isCloseTo(0, within(0.02));
        assertThat(second / power).isCloseTo(0, within(0.02));
    }

    @Test
    void theSameSeedGivesTheSameNoiseAndItsNeighbourAnother() {
        Signal clean = Sounds.speechLike(1000, 4);

        assertThat(new Noise(10, 7).apply(clean)).isEqualTo(new Noise(10, 7).apply(clean));
        assertThat(new Noise(10, 8).apply(clean)).isNotEqualTo(new Noise(10, 7).apply(clean));
    }

    @Test
    void silenceHasNoRatioAndStaysSilence() {
        Signal silence = new Signal(new float[500], Sounds.RATE);

        assertThat(new Noise(-30, 1).apply(silence)).isEqualTo(silence);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-30, 0, 90})
    void oneSampleGetsNoiseOfTheRatioToo(double snr) {
        Signal one = Sounds.of(0.5f);

        assertThat(snrDb(one, new Noise(snr, 2).apply(one))).isCloseTo(snr, within(0.1));
    }

    @Test
    void aGainIsWhatItsDecibelsSayAndIsNotClipped() {
        Signal signal = Sounds.of(0.25f, -1, 0, 0.9f);

        Signal louder = new Gain(20).apply(signal);
        Signal quieter = new Gain(-6.020599913279624).apply(signal);

        assertThat(louder.samples()).containsExactly(2.5f, -10, 0, 9);
        assertThat(quieter.samples()).containsExactly(0.125f, -0.5f, 0, 0.45f);
    }

    @Test
    void aResampledCopyLastsAsLongAsItsSource() {
        Signal source = Sounds.tone(1000, 8000);

        Signal copy = new Resampled(12_000).apply(source);

        assertThat(copy.sampleRateHz()).isEqualTo(12_000);
        assertThat(copy.length()).isEqualTo(6000);
        for (int i = 300; i < 5700; i++) {
            assertThat((double) copy.sample(i))
                    .isCloseTo(0.5 * Math.sin(2 * Math.PI * 1000 * i / 12_000), within(1e-3));
        }
    }

    @Test
    void anEmptySoundStaysEmpty() {
        for (SignalAugmentation each : EACH) {
            assertThat(each.apply(Sounds.of()).length()).as(each.text()).isZero();
        }
    }

    @Test
    void silenceAndASingleSampleGiveFiniteCopies() {
        for (SignalAugmentation each : EACH) {
            assertThat(each.apply(new Signal(new float[400], Sounds.RATE)).samples())
                    .as(each.text())
                    .containsOnly(0);
            assertThat(each.apply(Sounds.of(0.5f)).length()).as(each.text()).isEqualTo(1);
        }
    }

    @Test
    void theSourceIsNotTouched() {
        Signal source = Sounds.speechLike(800, 9);
        float[] before = source.samples();
        for (SignalAugmentation each : EACH) {
            each.apply(source);
        }

        assertThat(source.samples()).containsExactly(before);
    }
}
