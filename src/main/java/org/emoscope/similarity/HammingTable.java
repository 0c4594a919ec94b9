package org.emoscope.similarity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far the classes are from each other: the Hamming distances of their hashes (Li 2021, Table 11).
 *
 * <pre>
 * distance(i, j) = number of bits in which the hashes of rows i and j differ, 0 to n²
 * </pre>
 *
 * <p>Symmetric, 0 on the diagonal, and never longer by a detour. Rows are those classes that have pictures, in the order
 * of all classes; a row's place may thus differ from its {@link ClassHash#classIndex}. Immutable.
 *
 * @param rows two or more, by ascending class index, hashes of one size
 */
public record HammingTable(List<ClassHash> rows) {

    public HammingTable {
        rows = List.copyOf(rows);
        if (rows.size() < 2) {
            throw new IllegalArgumentException("a table compares two classes or more: "
                    + rows.stream().map(ClassHash::name).toList());
        }
        for (int row = 1; row < rows.size(); row++) {
            new ClassPair(rows.get(row - 1), rows.get(row)).distance();
        }
    }

    /**
     * The table of some pictures.
     *
     * @param classes names by class index; those without pictures are left out
     * @throws IllegalArgumentException if fewer than two classes have pictures, a picture's class is none of them, or
     *     hashes differ in size
     */
    public static HammingTable of(List<String> classes, Collection<HashedPicture> pictures) {
        List<List<ImageHash>> hashes = new ArrayList<>();
        classes.forEach(name -> hashes.add(new ArrayList<>()));
        for (HashedPicture picture : pictures) {
            if (picture.classIndex() >= classes.size()) {
                throw new IllegalArgumentException(
                        "a picture is of class " + picture.classIndex() + ", but there are " + classes.size());
            }
            hashes.get(picture.classIndex()).add(picture.hash());
        }
        return new HammingTable(IntStream.range(0, classes.size())
                .filter(index -> !hashes.get(index).isEmpty())
                .mapToObj(index -> ClassHash.of(index, classes.get(index), hashes.get(index)))
                .toList());
    }

    /** The number of rows, and of columns. */
    public int size() {
        return rows.size();
    }

    /** The names of the rows. */
    public List<String> names() {
        return rows.stream().map(ClassHash::name).toList();
    }

    /** Bits a side of each hash, n. */
    public int hashSize() {
        return rows.get(0).hash().size();
    }

    /** The distance of two rows. */
    public int distance(int row, int column) {
        return rows.get(row).hash().distance(rows.get(column).hash());
    }

    /** All pairs of different classes, the closest first. */
    public List<ClassPair> pairs() {
        List<ClassPair> pairs = new ArrayList<>();
        for (int second = 1; second < rows.size(); second++) {
            for (int first = 0; first < second; first++) {
                pairs.add(new ClassPair(rows.get(first), rows.get(second)));
            }
        }
        pairs.sort(ClassPair.CLOSEST_FIRST);
        return pairs;
    }
}
