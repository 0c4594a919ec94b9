package org.emoscope.augment;

import java.util.Random;
import org.emoscope.audio.Signal;

/**
 * White Gaussian noise at a signal-to-noise ratio that is true for the clip.
 *
 * <p>{@code y = x + g n}, {@code g = √(Σ x² / (Σ n² · 10^(snr/10)))}: the gain is found from the noise that was drawn, not
 * from what is expected of it, so that {@code 10 log10(Σ x² / Σ (g n)²)} is the ratio asked for, however short the clip.
 * Pauses count as part of the clip. A clip of silence has no such ratio and stays silence. What exceeds ±1 is not clipped,
 * as that would change the ratio.
 *
 * @param snrDb −30 to 90 dB; usually 5 to 30
 * @param seed of the noise: the same seed gives the same noise
 */
public record Noise(double snrDb, long seed) implements SignalAugmentation {

    static final String NAME = "noise";
    static final double LEAST_DB = -30;
    static final double MOST_DB = 90;

    public Noise {
        if (!(snrDb >= LEAST_DB && snrDb <= MOST_DB)) {
            throw new IllegalArgumentException(
                    "the signal-to-noise ratio must be " + LEAST_DB + " to " + MOST_DB + " dB: " + snrDb);
        }
        snrDb += 0.0; // −0 is 0
    }

    @Override
    public String text() {
        return AugmentationText.of(NAME, snrDb) + "@" + seed;
    }

    @Override
    public Signal apply(Signal signal) {
        float[] samples = signal.samples();
        double power = 0;
        for (float x : samples) {
            power += (double) x * x;
        }
        Random random = Seeds.random(seed);
        double[] noise = new double[samples.length];
        double noisePower = 0;
        for (int i = 0; i < noise.length; i++) {
            noise[i] = random.nextGaussian();
            noisePower += noise[i] * noise[i];
        }
        double gain = Math.sqrt(power / (noisePower * Math.pow(10, snrDb / 10)));
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (samples[i] + gain * noise[i]);
        }
        return new Signal(samples, signal.sampleRateHz());
    }
}
