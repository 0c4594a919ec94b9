package org.emoscope.augment;

import java.util.Random;
import org.emoscope.audio.Signal;

/** Sounds that tests make copies of. */
final class Sounds {

    static final int RATE = 16_000;

    private Sounds() {}

    /** Rises and falls, with a pause in the middle, as speech does. */
    static Signal speechLike(int samples, long seed) {
        Random random = new Random(seed);
        float[] values = new float[samples];
        double smooth = 0;
        for (int i = 0; i < samples; i++) {
            smooth = 0.8 * smooth + 0.2 * random.nextGaussian();
            boolean pause = i > samples / 3 && i < samples / 2;
            values[i] = pause ? 0 : (float) (0.3 * smooth * Math.sin(i * 0.0007));
        }
        return new Signal(values, RATE);
    }

    static Signal tone(double hz, int samples) {
        float[] values = new float[samples];
        for (int i = 0; i < samples; i++) {
            values[i] = (float) (0.5 * Math.sin(2 * Math.PI * hz * i / RATE));
        }
        return new Signal(values, RATE);
    }

    static Signal of(float... samples) {
        return new Signal(samples, RATE);
    }
}
