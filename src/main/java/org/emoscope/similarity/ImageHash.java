package org.emoscope.similarity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * The hash of a picture: n × n bits, 1 where a grey cell reaches the mean (Li 2021, 3.4; known as average hash).
 *
 * <pre>
 * bit(row, column) = 1 if grey(row, column) &gt;= mean, else 0
 * </pre>
 *
 * <p>Bits run row by row from the top left: the highest frequencies first, time to the right. A picture of one grey has
 * the mean everywhere, so all its bits are 1. Immutable.
 */
public final class ImageHash {

    private static final int BITS_A_DIGIT = 4;
    private static final int RADIX = 16;

    private final int size;
    private final BitSet bits;

    private ImageHash(int size, BitSet bits) {
        this.size = size;
        this.bits = bits;
    }

    /** The hash of a grey picture. */
    public static ImageHash of(GreyImage picture) {
        BitSet bits = new BitSet(picture.size() * picture.size());
        for (int row = 0; row < picture.size(); row++) {
            for (int column = 0; column < picture.size(); column++) {
                bits.set(row * picture.size() + column, picture.reachesMean(row, column));
            }
        }
        return new ImageHash(picture.size(), bits);
    }

    /**
     * A hash of given bits.
     *
     * @param size bits a side, as a grey picture has cells
     * @param bits row by row from the top left; none at {@code size * size} or above
     */
    public static ImageHash of(int size, BitSet bits) {
        if (size < GreyImage.LEAST_SIZE || size > GreyImage.MOST_SIZE) {
            throw new IllegalArgumentException(
                    "a hash has " + GreyImage.LEAST_SIZE + " to " + GreyImage.MOST_SIZE + " bits a side: " + size);
        }
        if (bits.length() > size * size) {
            throw new IllegalArgumentException("a hash of " + size * size + " bits has no bit " + (bits.length() - 1));
        }
        return new ImageHash(size, (BitSet) bits.clone());
    }

    /**
     * The bits that more than half of some hashes have; a tie is 0.
     *
     * @throws IllegalArgumentException if there are no hashes, or their sizes differ
     */
    static ImageHash majority(List<ImageHash> hashes) {
        if (hashes.isEmpty()) {
            throw new IllegalArgumentException("there is no majority of no hashes");
        }
        ImageHash first = hashes.get(0);
        int[] votes = new int[first.length()];
        for (ImageHash hash : hashes) {
            first.checkSize(hash);
            hash.bits.stream().forEach(bit -> votes[bit]++);
        }
        BitSet bits = new BitSet(votes.length);
        for (int bit = 0; bit < votes.length; bit++) {
            bits.set(bit, 2L * votes[bit] > hashes.size());
        }
        return new ImageHash(first.size, bits);
    }

    /** Where the ones are, counted row by row from the top left, ascending. */
    int[] places() {
        return bits.stream().toArray();
    }

    /** Bits a side. */
    public int size() {
        return size;
    }

    /** The number of bits, {@code size * size}. */
    public int length() {
        return size * size;
    }

    /** One bit; row 0 is the top. */
    public boolean bit(int row, int column) {
        return bits.get(Objects.checkIndex(row, size) * size + Objects.checkIndex(column, size));
    }

    /** How many bits are 1. */
    public int ones() {
        return bits.cardinality();
    }

    /**
     * The Hamming distance: in how many bits two hashes differ, 0 to {@link #length()}. A metric.
     *
     * @throws IllegalArgumentException if the other hash is of another size
     */
    public int distance(ImageHash other) {
        checkSize(other);
        BitSet differing = (BitSet) bits.clone();
        differing.xor(other.bits);
        return differing.cardinality();
    }

    private void checkSize(ImageHash other) {
        if (other.size != size) {
            throw new IllegalArgumentException("hash sizes differ: " + size + "!=" + other.size);
        }
    }

    /** A line of 0 and 1 for each row of the picture, from the top. */
    public List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < size; row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < size; column++) {
                line.append(bit(row, column) ? '1' : '0');
            }
            rows.add(line.toString());
        }
        return rows;
    }

    /** All bits as hexadecimal digits, the first bit the highest of the first digit; 0 fills up the last digit. */
    public String hex() {
        StringBuilder digits = new StringBuilder();
        for (int from = 0; from < length(); from += BITS_A_DIGIT) {
            int digit = 0;
            for (int bit = from; bit < from + BITS_A_DIGIT; bit++) {
                digit = 2 * digit + (bits.get(bit) ? 1 : 0);
            }
            digits.append(Character.forDigit(digit, RADIX));
        }
        return digits.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImageHash hash && hash.size == size && hash.bits.equals(bits);
    }

    @Override
    public int hashCode() {
        return 31 * size + bits.hashCode();
    }

    @Override
    public String toString() {
        return "ImageHash[" + size + " x " + size + ", " + hex() + "]";
    }
}
