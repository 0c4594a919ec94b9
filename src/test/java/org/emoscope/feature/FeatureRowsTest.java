package org.emoscope.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.task.TaskContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FeatureRowsTest {

    private static final int RATE = 16_000;

    private final Signal signal = noise(10_007);

    static Stream<Arguments> chains() {
        return Stream.of(Preset.values()).flatMap(preset -> Stream.of(FeatureKind.values())
                .flatMap(kind -> Stream.of(
                        Arguments.of(preset.parameters(), kind),
                        Arguments.of(
                                preset.parameters()
                                        .with(Map.of(
                                                "log", "db10",
                                                "log-reference", "clip-maximum",
                                                "top-db", "30",
                                                "mean-removal", "clip",
                                                "hop", "7ms",
                                                "n-mels", "30")),
                                kind))));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void giveTheNumbersOfTheExtractorToTheLastBit(FeatureParameters parameters, FeatureKind kind) throws IOException {
        FrameMatrix expected = new FeatureExtractor().extract(signal, kind, parameters);
        FeatureRows rows = new FeatureRows(signal, kind, parameters, TimeRange.ALL);

        List<float[]> actual = collected(rows);

        assertThat(rows.rows()).isEqualTo(expected.frames());
        assertThat(rows.columns()).isEqualTo(expected.bins());
        assertThat(actual).hasSize(expected.frames());
        for (int f = 0; f < expected.frames(); f++) {
            assertThat(actual.get(f)).as("frame %d", f).isEqualTo(expected.row(f));
        }
    }

    @ParameterizedTest
    @EnumSource(FeatureKind.class)
    void tellTheirNumberWithoutBuildingTheChain(FeatureKind kind) {
        FeatureParameters large = Preset.FAYEK.parameters().with(Map.of("n-fft", "65536", "n-mels", "80"));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        new FeatureRows(signal, kind, large, TimeRange.ALL).rows();
        long before = threads.getCurrentThreadAllocatedBytes();

        FeatureRows rows = new FeatureRows(signal, kind, large, new TimeRange(0.1, 0.5));
        int numbers = rows.rows() * rows.columns();
        long used = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(numbers).isPositive();
        assertThat(used).isLessThan(65_536);
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void ofNeighbouringStretchesAreTogetherTheWhole(Preset preset) throws IOException {
        FeatureParameters parameters = preset.parameters();
        List<float[]> together = new ArrayList<>();
        for (TimeRange part : List.of(
                new TimeRange(0, 0.1), new TimeRange(0.1, 0.1325), new TimeRange(0.1325, Double.POSITIVE_INFINITY))) {
            FeatureRows rows = new FeatureRows(signal, FeatureKind.MFCC, parameters, part);
            if (rows.rows() > 0) {
                assertThat(rows.secondsOf(0)).isGreaterThanOrEqualTo(part.fromSeconds());
                assertThat(rows.secondsOf(rows.rows() - 1)).isLessThan(part.toSeconds());
            }
            together.addAll(collected(rows));
        }
        assertThat(together)
                .usingElementComparator(java.util.Arrays::compare)
                .containsExactlyElementsOf(
                        collected(new FeatureRows(signal, FeatureKind.MFCC, parameters, TimeRange.ALL)));
    }

    @Test
    void beyondTheEndThereAreNone() throws IOException {
        FeatureRows rows = new FeatureRows(signal, FeatureKind.MEL, Preset.FAYEK.parameters(), new TimeRange(100, 101));
        assertThat(rows.rows()).isZero();
        assertThat(collected(rows)).isEmpty();
    }

    @Test
    void stopWhenAsked() {
        FeatureRows rows = new FeatureRows(signal, FeatureKind.MEL, Preset.FAYEK.parameters(), TimeRange.ALL);
        TaskContext cancelled = new TaskContext() {
            @Override
            public void progress(double fraction, String message) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> rows.forEach(row -> {}, cancelled));
    }

    @Test
    void aStretchRunsForward() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeRange(2, 1))
                .withMessageContaining("2 to 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeRange(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeRange(Double.NaN, 1));
    }

    private static List<float[]> collected(FeatureRows rows) throws IOException {
        List<float[]> all = new ArrayList<>();
        rows.forEach(all::add, TaskContext.NONE);
        return all;
    }

    private static Signal noise(int length) {
        Random random = new Random(5);
        float[] samples = new float[length];
        for (int i = 0; i < length; i++) {
            samples[i] = (float) (0.1 * random.nextGaussian());
        }
        return new Signal(samples, RATE);
    }
}
