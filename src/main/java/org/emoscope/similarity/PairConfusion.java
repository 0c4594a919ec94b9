package org.emoscope.similarity;

import java.util.Objects;

/**
 * How far two classes are from each other and how often they are taken for each other.
 *
 * <pre>
 * rate(i, j) = (counts[i][j] / Σ counts[i] + counts[j][i] / Σ counts[j]) / 2        rows are truth
 * </pre>
 *
 * @param pair of classes
 * @param rate 0 to 1
 */
public record PairConfusion(ClassPair pair, double rate) {

    public PairConfusion {
        Objects.requireNonNull(pair, "pair");
        if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException("a rate is 0 to 1: " + rate);
        }
    }
}
