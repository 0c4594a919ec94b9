package org.emoscope.ui.inspect.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.PreEmphasis;
import org.junit.jupiter.api.Test;

class MinMaxPyramidTest {

    private static final int LENGTH = 50_003;
    private static final Signal NOISE = noise();
    private static final MinMaxPyramid PYRAMID = new MinMaxPyramid(Samples.of(NOISE));

    @Property(tries = 500)
    void anyStretchGivesWhatReadingEverySampleGives(
            @ForAll @IntRange(max = LENGTH - 1) int a, @ForAll @IntRange(max = LENGTH - 1) int b) {
        int first = Math.min(a, b);
        int last = Math.max(a, b);
        float least = Float.POSITIVE_INFINITY;
        float greatest = Float.NEGATIVE_INFINITY;
        for (int i = first; i <= last; i++) {
            least = Math.min(least, NOISE.sample(i));
            greatest = Math.max(greatest, NOISE.sample(i));
        }
        float[] pair = new float[2];

        PYRAMID.range(first, last, pair);

        assertThat(pair).containsExactly(least, greatest);
    }

    @Test
    void theEmphasisedSignalIsThatOfTheChain() {
        PreEmphasis filter = new PreEmphasis(0.97);
        double[] samples = new double[1000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = NOISE.sample(i);
        }
        double[] wanted = filter.apply(samples);
        Samples emphasised = Samples.emphasised(NOISE, filter);

        for (int i = 0; i < samples.length; i++) {
            assertThat(emphasised.at(i)).isEqualTo((float) wanted[i]);
        }
    }

    @Property(tries = 100)
    void manyEmphasisedSamplesAreThoseThatAreAskedForOneByOne(
            @ForAll @IntRange(max = LENGTH - 300) int first, @ForAll @IntRange(min = 1, max = 300) int count) {
        Samples emphasised = Samples.emphasised(NOISE, new PreEmphasis(0.97));
        float[] many = new float[count];

        emphasised.copy(first, count, many);

        for (int i = 0; i < count; i++) {
            assertThat(many[i]).isEqualTo(emphasised.at(first + i));
        }
    }

    private static Signal noise() {
        Random random = new Random(3);
        float[] samples = new float[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            samples[i] = random.nextFloat() * 2 - 1;
        }
        return new Signal(samples, 16_000);
    }
}
