package org.emoscope.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.emoscope.audio.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResamplerTest {

    private static final double AMPLITUDE = 0.5;
    private static final int STEPS = 30;

    @ParameterizedTest(name = "{0} Hz to {1} Hz")
    @CsvSource({
        "8000,16000", "11025,16000", "22050,16000", "32000,16000", "44100,16000", "48000,16000", "96000,16000",
        "16000,8000", "16000,11025", "16000,22050", "16000,32000", "16000,44100", "16000,48000", "16000,96000"
    })
    void aSineStaysThatSineWithinATenthOfADecibelAndNothingElseIsHeard(int from, int to) {
        double nyquist = Math.min(from, to) / 2.0;
        for (int step = 1; step <= STEPS; step++) {
            double frequency = 0.9 * nyquist * step / STEPS;
            SineFit fit = SineFit.of(Resampler.resample(sine(frequency, from), to), frequency);
            assertThat(decibels(fit.amplitude() / AMPLITUDE))
                    .as("gain at %s Hz", frequency)
                    .isBetween(-0.1, 0.1);
            assertThat(decibels(fit.residual() / AMPLITUDE))
                    .as("rest at %s Hz", frequency)
                    .isLessThan(-80);
        }
    }

    @ParameterizedTest(name = "{0} Hz to {1} Hz")
    @CsvSource({"22050,16000", "32000,16000", "44100,16000", "48000,16000", "96000,16000", "16000,8000", "16000,11025"})
    void whatLiesAboveTheNewNyquistFrequencyIsEightyDecibelsDown(int from, int to) {
        for (int step = 0; step <= STEPS; step++) {
            double frequency = to / 2.0 + (0.999 * from / 2.0 - to / 2.0) * step / STEPS;
            float[] samples = Resampler.resample(sine(frequency, from), to).samples();
            assertThat(decibels(peakInTheMiddle(samples) / AMPLITUDE))
                    .as("%s Hz", frequency)
                    .isLessThan(-80);
        }
    }

    @ParameterizedTest(name = "{0} Hz to {1} Hz")
    @CsvSource({"8000,16000", "11025,16000", "16000,22050", "16000,44100", "16000,48000", "16000,96000"})
    void noImageIsHeardOfWhatLiesInTheTransitionBand(int from, int to) {
        for (int step = 0; step < STEPS; step++) {
            double frequency = from / 2.0 * (0.9 + 0.1 * step / STEPS);
            SineFit fit = SineFit.of(Resampler.resample(sine(frequency, from), to), frequency);
            assertThat(decibels(fit.residual() / AMPLITUDE))
                    .as("rest at %s Hz", frequency)
                    .isLessThan(-80);
        }
    }

    @ParameterizedTest(name = "{0} Hz to {1} Hz")
    @CsvSource({"44100,16000", "48000,16000", "96000,16000", "16000,8000"})
    void aSweepThroughAllThatMustGoLeavesNothing(int from, int to) {
        float[] samples = Resampler.resample(sweep(to / 2.0, 0.999 * from / 2.0, from), to)
                .samples();
        double peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        assertThat(decibels(peak / AMPLITUDE)).isLessThan(-80);
    }

    @ParameterizedTest(name = "{0} Hz to {1} Hz")
    @CsvSource({"44100,16000", "48000,16000", "8000,16000", "11025,16000", "16000,44100"})
    void aPulseStaysWhereItWas(int from, int to) {
        float[] pulse = new float[from / 10];
        double centreSeconds = 0.0425;
        for (int i = 0; i < pulse.length; i++) {
            double t = (double) i / from - centreSeconds;
            pulse[i] = (float) Math.exp(-t * t / 2 / 1e-6);
        }
        float[] samples = Resampler.resample(new Signal(pulse, from), to).samples();
        double moment = 0;
        double mass = 0;
        for (int i = 0; i < samples.length; i++) {
            moment += (double) samples[i] * i / to;
            mass += samples[i];
        }
        assertThat(moment / mass).isCloseTo(centreSeconds, within(1e-6));
    }

    @Property(tries = 60, seed = "1")
    void theLengthIsTheRoundedOne(
            @ForAll @IntRange(min = 0, max = 5000) int length,
            @ForAll @IntRange(min = 100, max = 3000) int from,
            @ForAll @IntRange(min = 100, max = 3000) int to) {
        Signal out = Resampler.resample(new Signal(new float[length], from), to);
        assertThat(out.length()).isEqualTo((int) Math.round((double) length * to / from));
        assertThat(out.sampleRateHz()).isEqualTo(to);
    }

    @Test
    void silenceStaysSilence() {
        assertThat(Resampler.resample(new Signal(new float[4410], 44_100), 16_000)
                        .samples())
                .hasSize(1600)
                .containsOnly(0f);
    }

    @Test
    void aConstantStaysThatConstant() {
        float[] ones = new float[20_000];
        Arrays.fill(ones, 1f);
        float[] out = Resampler.resample(new Signal(ones, 44_100), 16_000).samples();
        for (int i = 200; i < out.length - 200; i++) {
            assertThat(out[i]).isCloseTo(1f, within(1e-5f));
        }
    }

    @Test
    void aSignalAtTheTargetRateIsItself() {
        Signal signal = sine(100, 16_000);
        assertThat(Resampler.resample(signal, 16_000)).isSameAs(signal);
    }

    @Test
    void ratesWithoutACommonDivisorAreResampledAsWell() {
        SineFit fit = SineFit.of(Resampler.resample(sine(1000, 44_099), 16_000), 1000);
        assertThat(decibels(fit.amplitude() / AMPLITUDE)).isBetween(-0.1, 0.1);
        assertThat(decibels(fit.residual() / AMPLITUDE)).isLessThan(-80);
    }

    @Test
    void aStreamInBlocksOfAnySizeGivesTheSameNumbersAsTheWhole() {
        Random random = new Random(7);
        float[] noise = new float[60_000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = random.nextFloat() - 0.5f;
        }
        float[] whole = Resampler.resample(new Signal(noise, 44_100), 16_000).samples();
        StreamResampler stream = new StreamResampler(44_100, 16_000);
        float[] parts = new float[whole.length];
        int at = 0;
        for (int from = 0; from < noise.length; ) {
            int to = Math.min(noise.length, from + 1 + random.nextInt(2000));
            float[] part = stream.push(Arrays.copyOfRange(noise, from, to), to - from);
            System.arraycopy(part, 0, parts, at, part.length);
            at += part.length;
            from = to;
        }
        float[] rest = stream.finish();
        System.arraycopy(rest, 0, parts, at, rest.length);
        assertThat(at + rest.length).isEqualTo(whole.length);
        assertThat(parts).containsExactly(whole);
    }

    @Test
    void ratesBelowOneHertzAreRefused() {
        assertThatThrownBy(() -> new StreamResampler(44_100, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("44100 to 0");
    }

    private static Signal sine(double frequencyHz, int rateHz) {
        float[] samples = new float[rateHz / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (AMPLITUDE * Math.sin(2 * Math.PI * frequencyHz * i / rateHz + 0.3));
        }
        return new Signal(samples, rateHz);
    }

    /** A sweep that fades in and out, so that its ends hold no other frequencies. */
    private static Signal sweep(double fromHz, double toHz, int rateHz) {
        double seconds = 2;
        float[] samples = new float[(int) (seconds * rateHz)];
        for (int i = 0; i < samples.length; i++) {
            double t = (double) i / rateHz;
            double phase = 2 * Math.PI * (fromHz * t + (toHz - fromHz) * t * t / 2 / seconds);
            double fade = Math.pow(Math.sin(Math.PI * i / samples.length), 2);
            samples[i] = (float) (AMPLITUDE * fade * Math.sin(phase));
        }
        return new Signal(samples, rateHz);
    }

    private static double peakInTheMiddle(float[] samples) {
        double peak = 0;
        for (int i = samples.length / 4; i < 3 * samples.length / 4; i++) {
            peak = Math.max(peak, Math.abs(samples[i]));
        }
        return peak;
    }

    private static double decibels(double ratio) {
        return 20 * Math.log10(Math.max(ratio, 1e-12));
    }
}
