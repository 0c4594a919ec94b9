package org.emoscope.augment;

import org.emoscope.audio.Signal;

/**
 * A louder or quieter copy: {@code y = x · 10^(dB/20)}.
 *
 * <p>What exceeds ±1 is neither clipped nor held back: the chain computes with any finite number, and a clipped copy would
 * be a distorted voice. Network images and features whose mean is removed look the same at any gain; it is heard in log
 * energies and in Mel levels as they are.
 *
 * @param db −60 to 60 dB; usually −6 to 6
 */
public record Gain(double db) implements SignalAugmentation {

    static final String NAME = "gain";
    static final double LEAST_DB = -60;
    static final double MOST_DB = 60;

    public Gain {
        if (!(db >= LEAST_DB && db <= MOST_DB)) {
            throw new IllegalArgumentException("a gain must be " + LEAST_DB + " to " + MOST_DB + " dB: " + db);
        }
        db += 0.0; // −0 is 0
    }

    @Override
    public String text() {
        return AugmentationText.of(NAME, db);
    }

    @Override
    public Signal apply(Signal signal) {
        double factor = Math.pow(10, db / 20);
        float[] samples = signal.samples();
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (samples[i] * factor);
        }
        return new Signal(samples, signal.sampleRateHz());
    }
}
