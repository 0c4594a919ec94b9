package org.emoscope.augment;

import java.util.Arrays;
import java.util.Random;
import org.emoscope.feature.NetworkImage;

/**
 * Hides random stretches of time and bands of frequency from a network, anew at every step.
 *
 * <p>Each mask has a width w, a whole number uniform in {@code 0 … ⌊share · size⌋}, and a start uniform in {@code 0 … size −
 * w}. Masks may overlap. What is masked is 0: in a normalised matrix the mean of the training data, in a picture
 * silence.
 *
 * <p>Widths are shares of the axis, where the paper counts frames (T up to 100) and filters (F = 27 of 80, a share of 0.34),
 * so that one setting fits 13 coefficients as well as 256 rows. Time warping is left out; the paper found that it adds least.
 * Immutable and safe for use by many threads.
 *
 * <p>Source: D. S. Park et al., SpecAugment: a simple data augmentation method for automatic speech recognition (2019).
 *
 * @param timeMasks how many stretches of time, 0 to 20
 * @param timeShare the widest as a share of all frames, 0 to 1
 * @param frequencyMasks how many bands of frequency, 0 to 20
 * @param frequencyShare the widest as a share of all rows or coefficients, 0 to 1
 */
public record SpecAugment(int timeMasks, double timeShare, int frequencyMasks, double frequencyShare) {

    /** Hides nothing. */
    public static final SpecAugment NONE = new SpecAugment(0, 0, 0, 0);

    static final int MOST_MASKS = 20;

    /** Cells from a first one on along one axis. */
    private record Band(int from, int to) {}

    public SpecAugment {
        requireCount(timeMasks, "time masks");
        requireShare(timeShare, "a time mask");
        requireCount(frequencyMasks, "frequency masks");
        requireShare(frequencyShare, "a frequency mask");
    }

    private static void requireCount(int masks, String what) {
        if (masks < 0 || masks > MOST_MASKS) {
            throw new IllegalArgumentException(what + " must be 0 to " + MOST_MASKS + ": " + masks);
        }
    }

    private static void requireShare(double share, String what) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("the widest share of " + what + " must be 0 to 1: " + share);
        }
    }

    /** Whether nothing is ever hidden. */
    public boolean isNone() {
        return (timeMasks == 0 || timeShare == 0) && (frequencyMasks == 0 || frequencyShare == 0);
    }

    /** A line for a person and for run files: {@code 2 in time up to 0.1, 1 in frequency up to 0.15}. */
    public String text() {
        return isNone()
                ? "none"
                : timeMasks + " in time up to " + AugmentationText.number(timeShare) + ", " + frequencyMasks
                        + " in frequency up to " + AugmentationText.number(frequencyShare);
    }

    /**
     * Masks a matrix in place.
     *
     * @param values {@code [rows][columns]}, frames in rows, normalised; what follows the rows, padding, is left alone
     * @param seed of this example at this step
     */
    public void maskMatrix(float[] values, int rows, int columns, long seed) {
        if (rows < 0 || columns < 1 || (long) rows * columns > values.length) {
            throw new IllegalArgumentException(
                    "a matrix of " + rows + " x " + columns + " does not fit " + values.length + " values");
        }
        Random random = Seeds.random(seed);
        for (int i = 0; i < timeMasks; i++) {
            Band rowsHidden = band(rows, timeShare, random);
            Arrays.fill(values, rowsHidden.from() * columns, rowsHidden.to() * columns, 0);
        }
        for (int i = 0; i < frequencyMasks; i++) {
            Band hidden = band(columns, frequencyShare, random);
            for (int row = 0; row < rows; row++) {
                Arrays.fill(values, row * columns + hidden.from(), row * columns + hidden.to(), 0);
            }
        }
    }

    /**
     * Masks pictures of one sound in place: the same stretches of time in each, bands of frequency in each by itself.
     *
     * <p>What is hidden in the spectrogram must not be seen in the Mel spectrogram, whose rows are other frequencies.
     *
     * @param levels pictures of 256×256 levels one after another, rows frequency, columns time
     * @param from which picture is the first
     * @param count how many pictures there are of the sound
     * @param seed of this example at this step
     */
    public void maskPictures(byte[] levels, int from, int count, long seed) {
        int size = NetworkImage.SIZE;
        int area = size * size;
        if (from < 0 || count < 0 || ((long) from + count) * area > levels.length) {
            throw new IllegalArgumentException("pictures " + from + " to " + ((long) from + count - 1)
                    + " are not among the " + levels.length / area + " there are");
        }
        Random random = Seeds.random(seed);
        for (int i = 0; i < timeMasks; i++) {
            Band columns = band(size, timeShare, random);
            for (int row = from * size; row < (from + count) * size; row++) {
                Arrays.fill(levels, row * size + columns.from(), row * size + columns.to(), (byte) 0);
            }
        }
        for (int picture = from; picture < from + count; picture++) {
            for (int i = 0; i < frequencyMasks; i++) {
                Band rows = band(size, frequencyShare, random);
                Arrays.fill(levels, picture * area + rows.from() * size, picture * area + rows.to() * size, (byte) 0);
            }
        }
    }

    private static Band band(int size, double share, Random random) {
        int width = random.nextInt((int) Math.floor(share * size) + 1);
        int from = random.nextInt(size - width + 1);
        return new Band(from, from + width);
    }
}
