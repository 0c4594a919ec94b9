package org.emoscope.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.dsp.FrequencyWarp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A clip's frames are computed a block at a time, and one by one for pictures: both must be the same numbers. */
class BlockChainTest {

    private static final FrequencyWarp UPWARDS = new FrequencyWarp() {
        @Override
        public double warped(double hz) {
            return Math.sqrt(hz * 8000);
        }

        @Override
        public double unwarped(double hz) {
            return hz * hz / 8000;
        }
    };

    @ParameterizedTest
    @MethodSource("chains")
    void aBlockOfFramesGivesTheRowsOfSingleFramesToTheLastBit(FeatureParameters parameters) {
        compare(parameters, FrequencyWarp.NONE);
    }

    @ParameterizedTest
    @MethodSource("chains")
    void soDoesAWarpedOne(FeatureParameters parameters) {
        compare(parameters, UPWARDS);
    }

    private static void compare(FeatureParameters parameters, FrequencyWarp warp) {
        FrameChain chain = new FrameChain(parameters).warped(warp);
        for (int samples : new int[] {1, 399, 16_000, 16_160, 31_317}) {
            Signal signal = noise(samples);
            for (FeatureKind kind : new FeatureKind[] {FeatureKind.SPECTROGRAM, FeatureKind.MEL, FeatureKind.MFCC}) {
                FrameMatrix clip = new FeatureExtractor().extract(signal, kind, parameters, warp);
                double[] row = new double[clip.bins()];
                FrameChain.Workspace workspace = chain.newWorkspace();
                for (int f = 0; f < clip.frames(); f++) {
                    chain.row(signal, f, kind, workspace, row);
                    for (int b = 0; b < row.length; b++) {
                        assertThat(clip.at(f, b))
                                .as("%s of %d samples at frame %d, %d", kind, samples, f, b)
                                .isEqualTo((float) row[b]);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void oneExtractorGivesTheSameNumbersAgainForAnyLengthBefore(Preset preset) {
        FeatureExtractor extractor = new FeatureExtractor();
        Signal signal = noise(9_000);
        FrameMatrix first = extractor.extract(signal, FeatureKind.MFCC, preset.parameters());
        extractor.extract(noise(50_000), FeatureKind.MEL, preset.parameters());
        assertThat(extractor.extract(signal, FeatureKind.MFCC, preset.parameters()))
                .isEqualTo(first);
    }

    /** Every preset without what looks at the whole clip, and transforms from short to longer than a block. */
    static Stream<FeatureParameters> chains() {
        Map<String, String> each = Map.of("top-db", "off", "mean-removal", "off");
        return Stream.concat(
                Stream.of(Preset.values()).map(p -> p.parameters().with(each)),
                Stream.of("512", "1024", "8192").map(n -> Preset.LIBROSA
                        .parameters()
                        .with(each)
                        .with(Map.of("n-fft", n, "win", "400", "hop", "160", "log", "none"))));
    }

    private static Signal noise(int samples) {
        Random random = new Random(samples);
        float[] values = new float[samples];
        for (int i = 0; i < samples; i++) {
            values[i] = (float) (0.2 * random.nextGaussian());
        }
        return new Signal(values, 16_000);
    }
}
