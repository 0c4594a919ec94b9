package org.emoscope.similarity;

import java.util.Comparator;
import java.util.Objects;

/**
 * Two classes, the one that comes first among all classes first. Immutable.
 *
 * @param first its index is the smaller one
 * @param second its index is the larger one
 */
public record ClassPair(ClassHash first, ClassHash second) {

    /** The closest first; what is equally close in the order of the classes. */
    public static final Comparator<ClassPair> CLOSEST_FIRST = Comparator.comparingInt(ClassPair::distance)
            .thenComparingInt(pair -> pair.first.classIndex())
            .thenComparingInt(pair -> pair.second.classIndex());

    public ClassPair {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        if (first.classIndex() >= second.classIndex()) {
            throw new IllegalArgumentException(
                    "classes of a pair are in order: " + first.classIndex() + ", " + second.classIndex());
        }
    }

    /** The Hamming distance of the two hashes, 0 to n². */
    public int distance() {
        return first.hash().distance(second.hash());
    }
}
