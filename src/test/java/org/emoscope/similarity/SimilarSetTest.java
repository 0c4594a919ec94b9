package org.emoscope.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emoscope.similarity.MadeHashes.ones;
import static org.emoscope.similarity.MadeHashes.table;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SimilarSetTest {

    @Provide
    Arbitrary<List<HashedPicture>> pictures() {
        return MadeHashes.pictures();
    }

    @Test
    void theTableOfTheThesisNamesSadAndAngry() {
        SimilarSet set = SimilarSet.of(MadeHashes.ofTheThesis(), SetRule.CLOSEST);

        assertThat(set.names()).containsExactly("sad", "angry");
        assertThat(set.classIndices()).containsExactly(0, 2);
        assertThat(set.pairs()).extracting(ClassPair::distance).containsExactly(12);
        assertThat(set.apart()).isEmpty();
        assertThat(set.unmerged()).isEmpty();
    }

    @Test
    void aThresholdTakesPairsAtItAndNotAboveIt() {
        HammingTable table = MadeHashes.ofTheThesis();

        assertThat(SimilarSet.of(table, new SetRule.UpTo(16)).pairs()).hasSize(1);
        assertThat(SimilarSet.of(table, new SetRule.UpTo(17)).pairs()).hasSize(2);
        SimilarSet none = SimilarSet.of(table, new SetRule.UpTo(11));
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.classIndices()).isEmpty();
        assertThat(none.pairs()).isEmpty();
    }

    @Test
    void pairsWithoutACommonClassStayTwoGroupsAndTheCloserOneCounts() {
        // sad and angry at 12, pleasure and joy at 17
        SimilarSet set = SimilarSet.of(MadeHashes.ofTheThesis(), new SetRule.UpTo(17));

        assertThat(set.names()).containsExactly("sad", "angry");
        assertThat(set.apart()).hasSize(1);
        assertThat(set.apart().get(0)).extracting(ClassHash::name).containsExactly("pleasure", "joy");
    }

    @Test
    void pairsThatShareAClassMakeOneGroup() {
        // b is 2 from a and 3 from c, which are 5 apart
        SimilarSet set = SimilarSet.of(table(ones(), ones(0, 2), ones(0, 5), ones(20, 60)), new SetRule.UpTo(3));

        assertThat(set.names()).containsExactly("a", "b", "c");
        assertThat(set.pairs()).hasSize(2);
        assertThat(set.apart()).isEmpty();
    }

    @Test
    void aPairThatJoinsTwoGroupsMakesThemOne() {
        // a and b are 1 apart, c and d 2, b and c 4, e is far from all
        SimilarSet set =
                SimilarSet.of(table(ones(), ones(0, 1), ones(0, 5), ones(0, 7), ones(20, 60)), new SetRule.UpTo(4));

        assertThat(set.names()).containsExactly("a", "b", "c", "d");
        assertThat(set.apart()).isEmpty();
        assertThat(set.unmerged()).isEmpty();
    }

    @Test
    void equallyClosePairsAllCount() {
        SimilarSet shared = SimilarSet.of(table(ones(), ones(0, 2), ones(0, 4), ones(20, 60)), SetRule.CLOSEST);
        SimilarSet disjoint = SimilarSet.of(table(ones(), ones(40, 50), ones(0, 2), ones(40, 52)), SetRule.CLOSEST);

        assertThat(shared.names()).containsExactly("a", "b", "c");
        assertThat(disjoint.names()).containsExactly("a", "c");
        assertThat(disjoint.apart()).hasSize(1);
        assertThat(disjoint.apart().get(0)).extracting(ClassHash::name).containsExactly("b", "d");
    }

    @Test
    void aPairThatWouldLeaveNoClassOutsideIsNotMerged() {
        SimilarSet set = SimilarSet.of(MadeHashes.ofTheThesis(), new SetRule.UpTo(64));

        assertThat(set.names()).containsExactly("sad", "angry");
        assertThat(set.apart()).hasSize(1);
        assertThat(set.pairs()).hasSize(6);
        assertThat(set.unmerged()).extracting(ClassPair::distance).containsExactly(20, 23, 25, 28);
    }

    @Test
    void twoClassesAreTheSetIfTheyAreCloseEnough() {
        HammingTable table = table(ones(), ones(0, 7));

        assertThat(SimilarSet.of(table, SetRule.CLOSEST).classIndices()).containsExactly(0, 1);
        assertThat(SimilarSet.of(table, new SetRule.UpTo(6)).isEmpty()).isTrue();
    }

    @Test
    void classesNamedByHandAreTheSetWhateverTheirDistance() {
        SimilarSet set = SimilarSet.of(MadeHashes.ofTheThesis(), new SetRule.ByHand(List.of(" JOY", "sad")));

        assertThat(set.names()).containsExactly("sad", "joy");
        assertThat(set.pairs()).extracting(ClassPair::distance).containsExactly(28);
    }

    @Test
    void namesThatMakeNoSetAreRefusedInASentence() {
        assertRefused(List.of("joy", "anger"), "there is no class 'anger'; there are sad, pleasure, angry, joy");
        assertRefused(List.of("joy", "Joy"), "the class 'joy' is named twice");
        assertRefused(List.of("joy"), "a set of similar classes has two or more of sad, pleasure, angry, joy: joy");
        assertRefused(
                MadeHashes.QUADRANTS,
                "a set of similar classes leaves at least one of sad, pleasure, angry, joy outside");
        assertThatThrownBy(() -> new SetRule.UpTo(-1)).hasMessage("a threshold is 0 or more: -1");
    }

    @Test
    void ofTwoClassesBothMayBeNamed() {
        assertThat(new SetRule.ByHand(List.of("b", "a")).places(List.of("a", "b")))
                .containsExactly(0, 1);
    }

    @Property(tries = 300, seed = "3441")
    void aSetHasTwoClassesOrMoreAndLeavesOneOutside(
            @ForAll("pictures") List<HashedPicture> pictures, @ForAll @IntRange(max = 64) int threshold) {
        HammingTable table = HammingTable.of(MadeHashes.QUADRANTS, pictures);
        SimilarSet set = SimilarSet.of(table, new SetRule.UpTo(threshold));

        if (set.isEmpty()) {
            assertThat(table.pairs().get(0).distance()).isGreaterThan(threshold);
        } else {
            assertThat(set.members()).hasSizeBetween(2, table.size() == 2 ? 2 : table.size() - 1);
            assertThat(set.members())
                    .contains(table.pairs().get(0).first(), table.pairs().get(0).second());
            assertThat(set.apart())
                    .allSatisfy(group ->
                            assertThat(group).hasSizeGreaterThan(1).doesNotContainAnyElementsOf(set.members()));
        }
    }

    private static void assertRefused(List<String> names, String sentence) {
        assertThatThrownBy(() -> SimilarSet.of(MadeHashes.ofTheThesis(), new SetRule.ByHand(names)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }
}
