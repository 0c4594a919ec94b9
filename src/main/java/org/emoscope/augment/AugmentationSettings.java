package org.emoscope.augment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What is made of a training part: further copies of every source, a balance of the classes, masks at every step.
 *
 * @param balanceTo N samples a class, 0 for as many as the largest class has; absent: classes stay as they are
 * @param vtlp copies by {@link Vtlp} and the factors that they, and the balance, draw from
 * @param vtlpHighHz up to where {@link Vtlp} stretches
 * @param noise copies by {@link Noise} and their signal-to-noise ratios in dB
 * @param gain copies by {@link Gain} and their gains in dB
 * @param ratesHz a copy by {@link Resampled} at each of these rates
 * @param masks what is hidden at a training step
 */
public record AugmentationSettings(
        OptionalInt balanceTo,
        CopyRange vtlp,
        double vtlpHighHz,
        CopyRange noise,
        CopyRange gain,
        List<Integer> ratesHz,
        SpecAugment masks) {

    /** Training parts as they are. */
    public static final AugmentationSettings NONE = of(Map.of());

    public AugmentationSettings {
        Objects.requireNonNull(masks, "masks");
        balanceTo.ifPresent(ClassBalance::to);
        ClassBalance.requireVtlp(vtlp, vtlpHighHz);
        requireNoise(noise);
        requireGain(gain);
        ratesHz = List.copyOf(ratesHz);
        ratesHz.forEach(Resampled::new);
    }

    private static void requireNoise(CopyRange range) {
        List.of(range.low(), range.high()).forEach(db -> new Noise(db, 0));
    }

    private static void requireGain(CopyRange range) {
        List.of(range.low(), range.high()).forEach(Gain::new);
    }

    /**
     * Reads settings from hyper-parameters.
     *
     * @param values text by the names of {@link AugmentationParameter}; what is missing has its default, other names are
     *     not looked at
     * @throws IllegalArgumentException if a value is not legal; the message names it and what is
     */
    public static AugmentationSettings of(Map<String, String> values) {
        return AugmentationParameter.settings(values);
    }

    /** Whether a training part stays as it is and nothing is hidden. */
    public boolean isNone() {
        return balanceTo.isEmpty()
                && vtlp.copies() + noise.copies() + gain.copies() + ratesHz.size() == 0
                && masks.isNone();
    }
}
