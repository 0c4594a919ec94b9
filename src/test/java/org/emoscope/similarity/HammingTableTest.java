package org.emoscope.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HammingTableTest {

    @Provide
    Arbitrary<List<HashedPicture>> pictures() {
        return MadeHashes.pictures();
    }

    @Property(tries = 300, seed = "3431")
    void theDistancesOfATableAreAMetric(@ForAll("pictures") List<HashedPicture> pictures) {
        HammingTable table = HammingTable.of(MadeHashes.QUADRANTS, pictures);

        for (int i = 0; i < table.size(); i++) {
            assertThat(table.distance(i, i)).isZero();
            for (int j = 0; j < table.size(); j++) {
                assertThat(table.distance(i, j)).isBetween(0, 64).isEqualTo(table.distance(j, i));
                for (int k = 0; k < table.size(); k++) {
                    assertThat(table.distance(i, k)).isLessThanOrEqualTo(table.distance(i, j) + table.distance(j, k));
                }
            }
        }
    }

    @Test
    void theThesisTableIsReadAsItIsPrinted() {
        HammingTable table = MadeHashes.ofTheThesis();

        assertThat(table.distance(1, 0)).isEqualTo(23);
        assertThat(table.distance(2, 0)).isEqualTo(12);
        assertThat(table.distance(2, 1)).isEqualTo(25);
        assertThat(table.distance(3, 0)).isEqualTo(28);
        assertThat(table.distance(3, 1)).isEqualTo(17);
        assertThat(table.distance(3, 2)).isEqualTo(20);
        assertThat(table.pairs()).extracting(ClassPair::distance).containsExactly(12, 17, 20, 23, 25, 28);
    }

    @Test
    void aClassWithoutPicturesIsLeftOutAndTheOthersKeepTheirIndex() {
        HammingTable table = HammingTable.of(
                MadeHashes.QUADRANTS,
                List.of(new HashedPicture(3, MadeHashes.ones(0, 9)), new HashedPicture(1, MadeHashes.ones())));

        assertThat(table.names()).containsExactly("pleasure", "joy");
        assertThat(table.rows()).extracting(ClassHash::classIndex).containsExactly(1, 3);
        assertThat(table.distance(0, 1)).isEqualTo(9);
    }

    @Test
    void refusesWhatIsNoComparison() {
        assertThatThrownBy(
                        () -> HammingTable.of(MadeHashes.QUADRANTS, List.of(new HashedPicture(0, MadeHashes.ones()))))
                .hasMessage("a table compares two classes or more: [sad]");
        assertThatThrownBy(
                        () -> HammingTable.of(MadeHashes.QUADRANTS, List.of(new HashedPicture(4, MadeHashes.ones()))))
                .hasMessage("a picture is of class 4, but there are 4");
    }
}
