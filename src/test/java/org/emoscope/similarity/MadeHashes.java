package org.emoscope.similarity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Hashes and tables made by hand. */
final class MadeHashes {

    static final List<String> QUADRANTS = List.of("sad", "pleasure", "angry", "joy");

    private MadeHashes() {}

    /** A hash of 8 x 8 whose ones are in the given ranges, from inclusive, to exclusive. */
    static ImageHash ones(int... fromTo) {
        BitSet bits = new BitSet();
        for (int i = 0; i < fromTo.length; i += 2) {
            bits.set(fromTo[i], fromTo[i + 1]);
        }
        return ImageHash.of(8, bits);
    }

    /** A table of classes named a, b, c and so on. */
    static HammingTable table(ImageHash... hashes) {
        return new HammingTable(IntStream.range(0, hashes.length)
                .mapToObj(i -> new ClassHash(i, String.valueOf((char) ('a' + i)), 1, hashes[i]))
                .toList());
    }

    /** Hashes with the distances of the thesis' Table 11: of bits 0 to 34 these classes have those. */
    static HammingTable ofTheThesis() {
        return new HammingTable(List.of(
                new ClassHash(0, "sad", 1, ones()),
                new ClassHash(1, "pleasure", 1, ones(0, 23)),
                new ClassHash(2, "angry", 1, ones(0, 5, 23, 30)),
                new ClassHash(3, "joy", 1, ones(0, 3, 5, 19, 23, 34))));
    }

    static Arbitrary<ImageHash> any() {
        return Arbitraries.longs().map(bits -> ImageHash.of(8, BitSet.valueOf(new long[] {bits})));
    }

    /** Two to forty pictures of up to four classes, two of which at least have one. */
    static Arbitrary<List<HashedPicture>> pictures() {
        return any().list().ofMinSize(2).ofMaxSize(40).flatMap(hashes -> Arbitraries.integers()
                .between(0, 3)
                .list()
                .ofSize(hashes.size())
                .filter(labels -> labels.stream().distinct().count() > 1)
                .map(labels -> {
                    List<HashedPicture> pictures = new ArrayList<>();
                    for (int i = 0; i < labels.size(); i++) {
                        pictures.add(new HashedPicture(labels.get(i), hashes.get(i)));
                    }
                    return pictures;
                }));
    }
}
