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
import org.emoscope.task.TaskContext;
import org.junit.jupiter.api.Test;

class SimilarityAnalysisTest {

    private static final Permutations FEW = new Permutations(49, 5);

    @Provide
    Arbitrary<List<HashedPicture>> pictures() {
        return MadeHashes.pictures();
    }

    @Property(tries = 60, seed = "3471")
    void theOrderOfThePicturesDoesNotMatter(@ForAll("pictures") List<HashedPicture> pictures, @ForAll long seed) {
        List<HashedPicture> shuffled = new ArrayList<>(pictures);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(analyse(shuffled)).isEqualTo(analyse(pictures));
    }

    @Test
    void anotherRuleChangesTheSetAlone() {
        SimilarityAnalysis closest = analyse(thesis());
        SimilarityAnalysis named = closest.with(new SetRule.ByHand(List.of("pleasure", "joy")));

        assertThat(closest.set().names()).containsExactly("sad", "angry");
        assertThat(named.set().names()).containsExactly("pleasure", "joy");
        assertThat(named.table()).isEqualTo(closest.table());
        assertThat(named.separation()).isEqualTo(closest.separation());
    }

    @Test
    void aConfusionMatrixIsCorrelatedOnceItIsThere() {
        int[][] counts = {{87, 3, 9, 1}, {3, 87, 2, 8}, {9, 2, 84, 5}, {1, 8, 5, 86}};

        assertThat(analyse(thesis()).correlation()).isEmpty();
        assertThat(analyse(thesis()).with(counts, FEW).correlation())
                .hasValueSatisfying(correlation -> assertThat(correlation.rho()).isEqualTo(-1));
    }

    @Test
    void onePictureAClassHasATableButNoSeparation() {
        SimilarityAnalysis analysis = analyse(thesis());

        assertThat(analysis.table().size()).isEqualTo(4);
        assertThat(analysis.separation()).isEmpty();
    }

    @Test
    void greyPicturesAreHashedOnTheWay() {
        List<HashedPicture> pictures = List.of(
                HashedPicture.of(0, GreyImage.of(2, 9, 0, 0, 0)), HashedPicture.of(1, GreyImage.of(2, 9, 9, 0, 0)));

        assertThat(SimilarityAnalysis.of(List.of("sad", "joy"), pictures, SetRule.CLOSEST, FEW, TaskContext.NONE)
                        .table()
                        .distance(0, 1))
                .isEqualTo(1);
    }

    @Test
    void namesThatMakeNoSetAreRefused() {
        SimilarityAnalysis analysis = analyse(thesis());

        assertThatThrownBy(() -> analysis.with(new SetRule.ByHand(List.of("fear", "joy"))))
                .hasMessageStartingWith("there is no class 'fear'");
    }

    private static SimilarityAnalysis analyse(List<HashedPicture> pictures) {
        return SimilarityAnalysis.of(MadeHashes.QUADRANTS, pictures, SetRule.CLOSEST, FEW, TaskContext.NONE);
    }

    private static List<HashedPicture> thesis() {
        return MadeHashes.ofTheThesis().rows().stream()
                .map(row -> new HashedPicture(row.classIndex(), row.hash()))
                .toList();
    }
}
