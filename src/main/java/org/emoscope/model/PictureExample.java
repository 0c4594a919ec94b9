package org.emoscope.model;

import java.nio.ByteBuffer;
import java.util.Objects;
import org.emoscope.feature.NetworkImage;

/**
 * Square pictures of sound, one after another: a level of 0 to 255 a pixel, row by row from the top.
 *
 * <p>A level is a byte; a network colours it when it reads it. The bytes may be those of a file that is mapped into
 * memory.
 *
 * @param levels of {@link #count()} pictures of {@link NetworkImage#SIZE} rows and columns
 */
public record PictureExample(ByteBuffer levels) implements Example {

    /** Bytes of a picture. */
    public static final int PICTURE_BYTES = NetworkImage.SIZE * NetworkImage.SIZE;

    public PictureExample {
        levels = Objects.requireNonNull(levels, "levels").asReadOnlyBuffer();
        if (levels.remaining() == 0 || levels.remaining() % PICTURE_BYTES != 0) {
            throw new IllegalArgumentException(
                    "pictures have " + PICTURE_BYTES + " levels each, these " + levels.remaining());
        }
    }

    /** A read-only view of its own. */
    @Override
    public ByteBuffer levels() {
        return levels.asReadOnlyBuffer();
    }

    /** How many pictures there are. */
    public int count() {
        return levels.remaining() / PICTURE_BYTES;
    }

    /** Some of the pictures, without copying them. */
    public PictureExample part(int first, int pictures) {
        Objects.checkFromIndexSize(first, pictures, count());
        return new PictureExample(levels.slice(levels.position() + first * PICTURE_BYTES, pictures * PICTURE_BYTES));
    }

    /** Copies the levels of a picture. */
    public void copyInto(int picture, byte[] target) {
        Objects.checkIndex(picture, count());
        levels.get(levels.position() + picture * PICTURE_BYTES, target, 0, PICTURE_BYTES);
    }
}
