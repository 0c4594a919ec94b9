package org.emoscope.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.SpectrogramImage;
import org.junit.jupiter.api.Test;

class ImageHashTest {

    private static final int SIZE = 8;

    @Provide
    Arbitrary<ImageHash> hashes() {
        return Arbitraries.longs().map(bits -> ImageHash.of(SIZE, BitSet.valueOf(new long[] {bits})));
    }

    @Test
    void aBitIsOneWhereTheCellReachesTheMean() {
        // the mean is 100: the last cell has just that
        ImageHash hash = ImageHash.of(GreyImage.of(2, 99, 200, 1, 100));

        assertThat(hash.rows()).containsExactly("01", "01");
        assertThat(hash.ones()).isEqualTo(2);
        assertThat(hash.hex()).isEqualTo("5");
    }

    @Test
    void aPictureOfOneGreyIsAllOnes() {
        assertThat(ImageHash.of(GreyImage.of(2, 7, 7, 7, 7)).rows()).containsExactly("11", "11");
        assertThat(ImageHash.of(GreyImage.of(2, 0, 0, 0, 0)).hex()).isEqualTo("f");
        SpectrogramImage silence = new SpectrogramImage(256, 256, new byte[256 * 256]);
        for (ColourMap map : ColourMap.values()) {
            assertThat(ImageHash.of(GreyImage.of(silence, map, 6)).ones()).isEqualTo(36);
        }
    }

    @Test
    void bitsRunFromTheTopLeftRowByRow() {
        ImageHash hash = ImageHash.of(GreyImage.of(3, 9, 0, 0, 0, 0, 9, 0, 0, 0));

        assertThat(hash.rows()).isEqualTo(List.of("100", "001", "000"));
        assertThat(hash.bit(1, 2)).isTrue();
        assertThat(hash.bit(2, 1)).isFalse();
        // 1000 0100 0 and three zeros to fill up
        assertThat(hash.hex()).isEqualTo("840");
    }

    @Test
    void theUpperHalfOfALoudBassIsDark() {
        byte[] levels = new byte[256 * 256];
        Arrays.fill(levels, 128 * 256, levels.length, (byte) 255);

        ImageHash hash = ImageHash.of(GreyImage.of(new SpectrogramImage(256, 256, levels), ColourMap.VIRIDIS, 8));

        assertThat(hash.hex()).isEqualTo("00000000ffffffff");
    }

    @Property(tries = 500, seed = "3401")
    void theDistanceIsAMetric(
            @ForAll("hashes") ImageHash a, @ForAll("hashes") ImageHash b, @ForAll("hashes") ImageHash c) {
        assertThat(a.distance(a)).isZero();
        assertThat(a.distance(b)).isBetween(0, a.length()).isEqualTo(b.distance(a));
        assertThat(a.distance(b) == 0).isEqualTo(a.equals(b));
        assertThat(a.distance(c)).isLessThanOrEqualTo(a.distance(b) + b.distance(c));
    }

    @Property(tries = 500, seed = "3402")
    void theDistanceCountsTheDigitsThatDiffer(@ForAll("hashes") ImageHash a, @ForAll("hashes") ImageHash b) {
        int differing = 0;
        for (int row = 0; row < SIZE; row++) {
            for (int column = 0; column < SIZE; column++) {
                differing +=
                        a.rows().get(row).charAt(column) == b.rows().get(row).charAt(column) ? 0 : 1;
            }
        }
        assertThat(a.distance(b)).isEqualTo(differing);
        assertThat(Long.bitCount(Long.parseUnsignedLong(a.hex(), 16) ^ Long.parseUnsignedLong(b.hex(), 16)))
                .isEqualTo(differing);
    }

    @Property(tries = 200, seed = "3403")
    void brighterByTheSameEverywhereIsTheSameHash(@ForAll long seed) {
        Random random = new Random(seed);
        int[] greys = random.ints(SIZE * SIZE, 0, 200).toArray();
        int[] brighter = Arrays.stream(greys).map(grey -> grey + 55).toArray();

        assertThat(ImageHash.of(GreyImage.of(SIZE, brighter))).isEqualTo(ImageHash.of(GreyImage.of(SIZE, greys)));
    }

    @Test
    void laterChangesOfTheBitsItWasMadeOfDoNotReachIt() {
        BitSet bits = new BitSet();
        ImageHash hash = ImageHash.of(2, bits);
        bits.set(3);

        assertThat(hash.ones()).isZero();
    }

    @Test
    void refusesWhatDoesNotFit() {
        BitSet five = new BitSet();
        five.set(4);

        assertThatThrownBy(() -> ImageHash.of(2, five)).hasMessage("a hash of 4 bits has no bit 4");
        assertThatThrownBy(() -> ImageHash.of(65, new BitSet())).hasMessage("a hash has 2 to 64 bits a side: 65");
        ImageHash small = ImageHash.of(2, new BitSet());
        ImageHash large = ImageHash.of(8, new BitSet());
        assertThatThrownBy(() -> large.distance(small))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("hash sizes differ: 8!=2");
    }
}
