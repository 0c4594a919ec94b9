package org.emoscope.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ClassHashTest {

    @Provide
    Arbitrary<List<ImageHash>> hashes() {
        return MadeHashes.any().list().ofMinSize(1).ofMaxSize(9);
    }

    @Test
    void eachBitIsAsMostPicturesHaveIt() {
        ClassHash hash = ClassHash.of(
                2,
                "angry",
                List.of(
                        ImageHash.of(GreyImage.of(2, 9, 9, 0, 0)),
                        ImageHash.of(GreyImage.of(2, 9, 0, 9, 0)),
                        ImageHash.of(GreyImage.of(2, 9, 0, 0, 0))));

        assertThat(hash.hash().rows()).containsExactly("10", "00");
        assertThat(hash.pictures()).isEqualTo(3);
    }

    @Test
    void aTieIsZero() {
        ClassHash hash = ClassHash.of(
                0,
                "sad",
                List.of(ImageHash.of(GreyImage.of(2, 9, 9, 0, 0)), ImageHash.of(GreyImage.of(2, 9, 0, 9, 0))));

        assertThat(hash.hash().rows()).containsExactly("10", "00");
    }

    @Property(tries = 200, seed = "3421")
    void theOrderOfThePicturesDoesNotMatter(@ForAll("hashes") List<ImageHash> hashes, @ForAll long seed) {
        List<ImageHash> shuffled = new ArrayList<>(hashes);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(ClassHash.of(0, "sad", shuffled)).isEqualTo(ClassHash.of(0, "sad", hashes));
    }

    @Property(tries = 200, seed = "3422")
    void noHashIsCloserToAllPicturesTogether(@ForAll("hashes") List<ImageHash> hashes) {
        ImageHash majority = ClassHash.of(0, "sad", hashes).hash();
        int best = sum(majority, hashes);

        assertThat(hashes).allSatisfy(each -> assertThat(sum(each, hashes)).isGreaterThanOrEqualTo(best));
    }

    @Test
    void refusesNoPicturesAndHashesOfTwoSizes() {
        assertThatThrownBy(() -> ClassHash.of(0, "sad", List.of())).hasMessage("there is no majority of no hashes");
        ImageHash small = ImageHash.of(GreyImage.of(2, 1, 2, 3, 4));
        assertThatThrownBy(() -> ClassHash.of(0, "sad", List.of(MadeHashes.ones(), small)))
                .hasMessage("hash sizes differ: 8!=2");
    }

    private static int sum(ImageHash from, List<ImageHash> hashes) {
        return hashes.stream().mapToInt(from::distance).sum();
    }
}
