package org.emoscope.similarity;

import java.util.Objects;

/**
 * The hash of one picture and the class of its utterance. Immutable.
 *
 * @param classIndex place of the class among all classes, from 0
 * @param hash of the picture
 */
public record HashedPicture(int classIndex, ImageHash hash) {

    public HashedPicture {
        Objects.requireNonNull(hash, "hash");
        if (classIndex < 0) {
            throw new IllegalArgumentException("classes count from 0: " + classIndex);
        }
    }

    /** The hash of a grey picture. */
    public static HashedPicture of(int classIndex, GreyImage picture) {
        return new HashedPicture(classIndex, ImageHash.of(picture));
    }
}
