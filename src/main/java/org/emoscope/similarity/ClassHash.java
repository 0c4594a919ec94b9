package org.emoscope.similarity;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * The hash of a class: each bit as most of its pictures have it (Li 2021, 3.4).
 *
 * <pre>
 * bit = 1 if more than half of the pictures have 1 there, else 0
 * </pre>
 *
 * <p>A tie, which the thesis leaves undefined, is 0. Immutable.
 *
 * @param classIndex place of the class among all classes, from 0
 * @param name of the class
 * @param pictures how many it is made from, 1 or more
 * @param hash the bits
 */
public record ClassHash(int classIndex, String name, int pictures, ImageHash hash) {

    public ClassHash {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(hash, "hash");
        if (classIndex < 0 || pictures < 1) {
            throw new IllegalArgumentException("class " + classIndex + " of " + pictures + " pictures has no hash");
        }
    }

    /**
     * The majority of hashes, whatever their order.
     *
     * @throws IllegalArgumentException if there are none, or their sizes differ
     */
    public static ClassHash of(int classIndex, String name, Collection<ImageHash> hashes) {
        return new ClassHash(classIndex, name, hashes.size(), ImageHash.majority(List.copyOf(hashes)));
    }
}
