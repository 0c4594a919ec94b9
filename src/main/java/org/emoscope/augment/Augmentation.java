package org.emoscope.augment;

import org.emoscope.audio.Signal;
import org.emoscope.feature.FeatureParameters;

/**
 * One way to make a further training sample from a clip; its label stays.
 *
 * <p>A {@link SignalAugmentation} gives another sound, a {@link ChainAugmentation} hears the same sound in another way.
 * Augmentations are values: the same one makes the same copy of the same clip on every machine. They are only ever used on
 * training parts ({@link AugmentationPlan}). Immutable and safe for use by many threads.
 */
public sealed interface Augmentation permits SignalAugmentation, ChainAugmentation {

    /**
     * A short name with every number, such as {@code vtlp=0.93@4800}: for file names, cache keys and run files.
     *
     * <p>Letters, digits and {@code = @ . -} only; equal exactly if the augmentations are.
     */
    String text();

    /**
     * How the copy is heard.
     *
     * @param signal the source, at the sample rate of the parameters; it may be empty
     * @param parameters the chain of the system
     * @throws IllegalArgumentException if the sample rates differ or the augmentation is impossible at this rate
     */
    Analysis applyTo(Signal signal, FeatureParameters parameters);

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException if it is none, or a number is out of its range; the message says what is legal
     */
    static Augmentation parse(String text) {
        return AugmentationText.parse(text);
    }
}
