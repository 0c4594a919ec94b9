package org.emoscope.feature;

import java.nio.file.Path;
import org.emoscope.dsp.FrameMatrix;

/** Writes and reads cache entries without end, until it is killed: the other process of a test. */
final class FeatureCacheProcess {

    private FeatureCacheProcess() {}

    public static void main(String[] args) {
        FeatureCache cache = new FeatureCache(Path.of(args[0]));
        allRight(cache, 2);
        System.out.print('w');
        System.out.flush();
        while (allRight(new FeatureCache(Path.of(args[0])), 60)) {
            cache = new FeatureCache(Path.of(args[0]), 1 + 40L * 400, message -> {});
            allRight(cache, 60);
        }
    }

    /** Whether the cache gives each of so many keys its own matrix. */
    static boolean allRight(FeatureCache cache, int keys) {
        boolean right = true;
        for (int i = 0; i < keys; i++) {
            int seed = i;
            FeatureKey key = new FeatureKey("clip" + i, FeatureKind.MFCC, Preset.PSF.parameters());
            right &= cache.get(key, () -> matrix(seed)).equals(matrix(seed));
        }
        return right;
    }

    static FrameMatrix matrix(int seed) {
        float[] values = new float[4 * 13];
        for (int i = 0; i < values.length; i++) {
            values[i] = seed + i / 64f;
        }
        return new FrameMatrix(4, 13, values);
    }
}
