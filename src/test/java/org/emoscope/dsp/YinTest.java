package org.emoscope.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.emoscope.audio.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YinTest {

    private static final int RATE = 16_000;
    private static final int HALF = RATE / 2;

    private final Yin yin = new Yin(Yin.Options.defaults(), RATE);
    private final Yin.Workspace workspace = yin.newWorkspace();
    private final Random random = new Random(2002);

    /** A second of a tone with partials, the weight of each by its frequency. */
    private static float[] tone(DoubleUnaryOperator hz, DoubleUnaryOperator weight) {
        float[] samples = new float[RATE];
        double phase = 0;
        for (int i = 0; i < RATE; i++) {
            double now = hz.applyAsDouble((double) i / RATE);
            phase += 2 * Math.PI * now / RATE;
            for (int k = 1; k * now < 7000; k++) {
                samples[i] += (float) (0.1 * weight.applyAsDouble(k * now) * Math.sin(k * phase + 0.7 * k * k));
            }
        }
        return samples;
    }

    /** Partials as a vowel has them, strongest about 700 Hz. */
    private static double vowel(double hz) {
        double first = (hz - 700) / 80;
        double second = (hz - 1200) / 90;
        return 1 / (1 + first * first) + 0.4 / (1 + second * second) + 5 / hz;
    }

    private float[] withNoise(float[] samples, double level) {
        float[] noisy = samples.clone();
        for (int i = 0; i < noisy.length; i++) {
            noisy[i] += (float) (level * random.nextGaussian());
        }
        return noisy;
    }

    private Pitch at(float[] samples, int middle) {
        return yin.at(new Signal(samples, RATE), middle, workspace);
    }

    private static double cents(double hz, double of) {
        return 1200 * Math.log(hz / of) / Math.log(2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {62, 87.3, 110, 151.7, 220, 333.3, 440, 490})
    void aSineAndAVowelAreFoundToAFewCents(double hz) {
        assertThat(cents(at(tone(t -> hz, f -> f < 1.5 * hz ? 1 : 0), HALF).hz(), hz))
                .isCloseTo(0, within(0.1));
        assertThat(cents(at(tone(t -> hz, YinTest::vowel), HALF).hz(), hz)).isCloseTo(0, within(1.0));
        assertThat(cents(at(tone(t -> hz, f -> hz / f), HALF).hz(), hz)).isCloseTo(0, within(3.0));
    }

    @Test
    void aMissingFundamentalIsHeardNevertheless() {
        float[] samples = tone(t -> 130, f -> f < 200 ? 0 : 1);

        assertThat(cents(at(samples, HALF).hz(), 130)).isCloseTo(0, within(3.0));
    }

    @Test
    void noiseTenDecibelsBelowMakesNoOctaveErrors() {
        float[] clean = tone(t -> 120, YinTest::vowel);
        double level = Math.sqrt(Energy.meanSquare(new Signal(clean, RATE), 0, RATE) / 10);
        float[] noisy = withNoise(clean, level);

        for (int middle = 1600; middle < RATE - 1600; middle += 160) {
            assertThat(cents(at(noisy, middle).hz(), 120)).isCloseTo(0, within(20.0));
        }
    }

    @Test
    void aGlideIsNeitherEarlyNorLate() {
        DoubleUnaryOperator glide = t -> 100 * Math.pow(3, t);
        float[] samples = tone(glide, f -> 100 / f);
        double mean = IntStream.range(10, 90)
                .mapToDouble(k -> cents(at(samples, k * 160).hz(), glide.applyAsDouble(k * 0.01)))
                .average()
                .orElseThrow();

        assertThat(mean).as("1.9 cents are a millisecond").isCloseTo(0, within(1.0));
    }

    @Test
    void silenceAnOffsetAndNoiseAreUnvoiced() {
        float[] offset = new float[RATE];
        Arrays.fill(offset, 0.1f);
        float[] noise = withNoise(new float[RATE], 0.1);

        assertThat(at(new float[RATE], HALF)).isEqualTo(new Pitch(Double.NaN, 0));
        assertThat(at(offset, HALF).isVoiced()).isFalse();
        for (int middle = 0; middle < RATE; middle += 160) {
            assertThat(at(noise, middle).isVoiced()).isFalse();
        }
    }

    @Test
    void anOffsetChangesNothing() {
        float[] samples = tone(t -> 200, YinTest::vowel);
        double expected = at(samples, HALF).hz();
        for (int i = 0; i < samples.length; i++) {
            samples[i] += 0.25f;
        }

        assertThat(at(samples, HALF).hz()).isCloseTo(expected, within(0.01));
    }

    @Test
    void clarityTellsToneFromNoise() {
        assertThat(at(tone(t -> 200, YinTest::vowel), HALF).clarity()).isGreaterThan(0.99);
        assertThat(at(withNoise(new float[RATE], 0.1), HALF).clarity()).isBetween(0.0, 0.5);
    }

    @Test
    void theRangeDecidesWhichPeriodIsTaken() {
        float[] samples = tone(t -> 100, f -> 100 / f);
        Yin high = new Yin(new Yin.Options(150, 500, 0.15, 0.025), RATE);

        assertThat(high.at(new Signal(samples, RATE), HALF, high.newWorkspace()).isVoiced())
                .isFalse();
        assertThat(at(samples, HALF).hz()).isCloseTo(100, within(0.2));
    }

    @Test
    void nothingOutsideItsWindowMatters() {
        float[] samples = tone(t -> 180, YinTest::vowel);
        Pitch expected = at(samples, HALF);
        Arrays.fill(samples, 0, HALF - 480, 0.9f);
        Arrays.fill(samples, HALF + 480, RATE, -0.9f);

        assertThat(at(samples, HALF)).isEqualTo(expected);
    }

    @Test
    void aPlaceOutsideTheSignalIsUnvoiced() {
        assertThat(at(tone(t -> 180, YinTest::vowel), RATE + 5000).isVoiced()).isFalse();
        assertThat(at(new float[0], 0).isVoiced()).isFalse();
        assertThat(at(new float[] {0.5f}, 0).isVoiced()).isFalse();
    }

    @Test
    void optionsAndRatesThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new Yin.Options(10, 500, 0.15, 0.025)).hasMessageContaining("lowest");
        assertThatThrownBy(() -> new Yin.Options(60, 50, 0.15, 0.025)).hasMessageContaining("highest");
        assertThatThrownBy(() -> new Yin.Options(60, 500, 0, 0.025)).hasMessageContaining("threshold");
        assertThatThrownBy(() -> new Yin.Options(60, 500, 0.15, 1)).hasMessageContaining("window");
        assertThatThrownBy(() -> new Yin(Yin.Options.defaults(), 1000)).hasMessageContaining("1000");
        assertThatThrownBy(() -> yin.at(new Signal(new float[9], 8000), 0, workspace))
                .hasMessageContaining("8000");
    }
}
