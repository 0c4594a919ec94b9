package org.emoscope.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.BitSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpecAugmentTest {

    private static final int AREA = 256 * 256;

    private static float[] ones(int count) {
        float[] values = new float[count];
        Arrays.fill(values, 1);
        return values;
    }

    private static byte[] bright(int pictures) {
        byte[] levels = new byte[pictures * AREA];
        Arrays.fill(levels, (byte) 200);
        return levels;
    }

    @Property(tries = 300)
    void aTimeMaskHidesWholeFramesInOneStretchNoWiderThanItsShare(
            @ForAll @IntRange(min = 1, max = 40) int rows,
            @ForAll @IntRange(min = 1, max = 9) int columns,
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll long seed) {
        float[] values = ones(rows * columns);

        new SpecAugment(1, share, 0, 0).maskMatrix(values, rows, columns, seed);

        BitSet hidden = new BitSet();
        for (int r = 0; r < rows; r++) {
            float[] row = Arrays.copyOfRange(values, r * columns, (r + 1) * columns);
            assertThat(row).containsOnly(row[0]);
            hidden.set(r, row[0] == 0);
        }
        assertThat(hidden.cardinality()).isLessThanOrEqualTo((int) (share * rows));
        assertThat(hidden.nextClearBit(Math.max(0, hidden.nextSetBit(0))))
                .as("one stretch")
                .isGreaterThanOrEqualTo(hidden.length());
    }

    @Property(tries = 300)
    void aFrequencyMaskHidesWholeColumnsInOneBandNoWiderThanItsShare(
            @ForAll @IntRange(min = 1, max = 9) int rows,
            @ForAll @IntRange(min = 1, max = 40) int columns,
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll long seed) {
        float[] values = ones(rows * columns);

        new SpecAugment(0, 0, 1, share).maskMatrix(values, rows, columns, seed);

        BitSet hidden = new BitSet();
        for (int c = 0; c < columns; c++) {
            for (int r = 1; r < rows; r++) {
                assertThat(values[r * columns + c]).isEqualTo(values[c]);
            }
            hidden.set(c, values[c] == 0);
        }
        assertThat(hidden.cardinality()).isLessThanOrEqualTo((int) (share * columns));
        assertThat(hidden.nextClearBit(Math.max(0, hidden.nextSetBit(0))))
                .as("one band")
                .isGreaterThanOrEqualTo(hidden.length());
    }

    @Test
    void masksReachEveryWidthAndEveryPlace() {
        int[] widths = new int[11];
        int[] places = new int[20];
        int[] placesOfNarrow = new int[20];
        for (long seed = 0; seed < 2000; seed++) {
            float[] values = ones(20);
            new SpecAugment(1, 0.5, 0, 0).maskMatrix(values, 20, 1, seed);
            int width = 0;
            for (int r = 0; r < 20; r++) {
                width += values[r] == 0 ? 1 : 0;
                places[r] += values[r] == 0 ? 1 : 0;
            }
            widths[width]++;
            for (int r = 0; width == 1 && r < 20; r++) {
                placesOfNarrow[r] += values[r] == 0 ? 1 : 0;
            }
        }

        assertThat(Arrays.stream(widths)).as("uniform: about 182 each").allMatch(n -> n > 130 && n < 240);
        assertThat(Arrays.stream(places)).allMatch(n -> n > 0);
        assertThat(Arrays.stream(placesOfNarrow)).as("nine each").allMatch(n -> n > 0);
    }

    @Test
    void theSameSeedHidesTheSameAndAnotherStepSomethingElse() {
        SpecAugment masks = new SpecAugment(2, 0.3, 2, 0.3);
        float[] one = ones(40 * 13);
        float[] again = ones(40 * 13);
        float[] next = ones(40 * 13);
        masks.maskMatrix(one, 40, 13, 5);
        masks.maskMatrix(again, 40, 13, 5);
        masks.maskMatrix(next, 40, 13, 6);

        assertThat(again).containsExactly(one);
        assertThat(next).isNotEqualTo(one);
    }

    @Test
    void paddingAfterTheRowsIsLeftAlone() {
        float[] values = ones(10 * 4);

        new SpecAugment(20, 1, 20, 1).maskMatrix(values, 6, 4, 1);

        assertThat(Arrays.copyOfRange(values, 24, 40)).containsOnly(1);
        assertThat(Arrays.copyOfRange(values, 0, 24)).contains(0);
    }

    @Test
    void nothingIsHiddenInNothing() {
        SpecAugment masks = new SpecAugment(3, 1, 3, 1);

        masks.maskMatrix(new float[0], 0, 13, 1);
        masks.maskPictures(new byte[0], 0, 0, 1);
    }

    @Test
    void noMasksChangeNothing() {
        float[] values = ones(40);
        byte[] levels = bright(1);

        SpecAugment.NONE.maskMatrix(values, 10, 4, 1);
        SpecAugment.NONE.maskPictures(levels, 0, 1, 1);

        assertThat(values).containsOnly(1);
        assertThat(levels).containsOnly((byte) 200);
        assertThat(SpecAugment.NONE.isNone()).isTrue();
        assertThat(new SpecAugment(2, 0, 0, 0.5).isNone()).isTrue();
        assertThat(new SpecAugment(1, 0.1, 0, 0).isNone()).isFalse();
        assertThat(new SpecAugment(0, 0, 1, 0.1).isNone()).isFalse();
    }

    @Test
    void bothPicturesOfASoundAreHiddenAtTheSameTimesAndTheirNeighboursAreNot() {
        byte[] levels = bright(4);

        new SpecAugment(2, 0.3, 0, 0).maskPictures(levels, 1, 2, 3);

        byte[] first = Arrays.copyOfRange(levels, AREA, 2 * AREA);
        assertThat(first).contains((byte) 0);
        assertThat(Arrays.copyOfRange(levels, 2 * AREA, 3 * AREA)).containsExactly(first);
        for (int y = 1; y < 256; y++) {
            assertThat(Arrays.copyOfRange(first, y * 256, (y + 1) * 256)).containsExactly(Arrays.copyOf(first, 256));
        }
        assertThat(Arrays.copyOfRange(levels, 0, AREA)).containsOnly((byte) 200);
        assertThat(Arrays.copyOfRange(levels, 3 * AREA, 4 * AREA)).containsOnly((byte) 200);
    }

    @Test
    void bandsOfFrequencyAreWholeRowsAndEachPictureHasItsOwn() {
        byte[] levels = bright(2);

        new SpecAugment(0, 0, 2, 0.3).maskPictures(levels, 0, 2, 3);

        for (int y = 0; y < 512; y++) {
            assertThat(Arrays.copyOfRange(levels, y * 256, (y + 1) * 256)).containsOnly(levels[y * 256]);
        }
        assertThat(Arrays.copyOfRange(levels, 0, AREA)).contains((byte) 0);
        assertThat(Arrays.copyOfRange(levels, AREA, 2 * AREA))
                .contains((byte) 0)
                .isNotEqualTo(Arrays.copyOfRange(levels, 0, AREA));
    }

    @Test
    void whatIsOutOfRangeIsRefusedWithTheRange() {
        assertThatThrownBy(() -> new SpecAugment(-1, 0.1, 0, 0)).hasMessage("time masks must be 0 to 20: -1");
        assertThatThrownBy(() -> new SpecAugment(0, 0, 21, 0.1)).hasMessage("frequency masks must be 0 to 20: 21");
        assertThatThrownBy(() -> new SpecAugment(1, 1.1, 0, 0))
                .hasMessage("the widest share of a time mask must be 0 to 1: 1.1");
        assertThatThrownBy(() -> new SpecAugment(1, 0.1, 1, Double.NaN))
                .hasMessage("the widest share of a frequency mask must be 0 to 1: NaN");
        assertThatThrownBy(() -> SpecAugment.NONE.maskMatrix(new float[10], 4, 3, 1))
                .hasMessage("a matrix of 4 x 3 does not fit 10 values");
        assertThatThrownBy(() -> SpecAugment.NONE.maskPictures(new byte[2 * AREA], 1, 2, 1))
                .hasMessage("pictures 1 to 2 are not among the 2 there are");
    }

    @Test
    void aLineSaysWhatIsHidden() {
        assertThat(new SpecAugment(2, 0.1, 1, 0.15).text()).isEqualTo("2 in time up to 0.1, 1 in frequency up to 0.15");
        assertThat(SpecAugment.NONE.text()).isEqualTo("none");
    }
}
