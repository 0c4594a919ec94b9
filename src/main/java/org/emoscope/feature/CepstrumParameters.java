package org.emoscope.feature;

import java.util.Objects;
import org.emoscope.dsp.Dct;
import org.emoscope.dsp.Lifter;

/**
 * The cepstral coefficients.
 *
 * @param scaling the scaling of the cosine transform
 * @param first number of the first coefficient kept, 0 to 100
 * @param count how many are kept, 1 to 512
 * @param zeroth what stands in the place of coefficient 0, if it is kept
 * @param lifter the lifter over the kept coefficients
 */
public record CepstrumParameters(Dct.Scaling scaling, int first, int count, Zeroth zeroth, Lifter lifter) {

    /** What stands in the place of coefficient 0. */
    public enum Zeroth {
        /** The coefficient itself. */
        COEFFICIENT,
        /** The natural logarithm of the summed spectrum of the frame: python_speech_features. */
        LOG_ENERGY
    }

    public CepstrumParameters {
        Objects.requireNonNull(scaling, "scaling");
        Objects.requireNonNull(zeroth, "zeroth");
        Objects.requireNonNull(lifter, "lifter");
        if (first < 0 || first > 100) {
            throw new IllegalArgumentException("first-mfcc must be 0 to 100: " + first);
        }
        if (count < 1 || count > 512) {
            throw new IllegalArgumentException("n-mfcc must be 1 to 512: " + count);
        }
    }

    /** Whether the first coefficient is the frame's log energy. */
    public boolean beginsWithLogEnergy() {
        return first == 0 && zeroth == Zeroth.LOG_ENERGY;
    }

    public CepstrumParameters withScaling(Dct.Scaling newScaling) {
        return new CepstrumParameters(newScaling, first, count, zeroth, lifter);
    }

    public CepstrumParameters withFirst(int number) {
        return new CepstrumParameters(scaling, number, count, zeroth, lifter);
    }

    public CepstrumParameters withCount(int number) {
        return new CepstrumParameters(scaling, first, number, zeroth, lifter);
    }

    public CepstrumParameters withZeroth(Zeroth newZeroth) {
        return new CepstrumParameters(scaling, first, count, newZeroth, lifter);
    }

    public CepstrumParameters withLifter(Lifter newLifter) {
        return new CepstrumParameters(scaling, first, count, zeroth, newLifter);
    }
}
