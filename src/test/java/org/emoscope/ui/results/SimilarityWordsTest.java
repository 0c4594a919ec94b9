package org.emoscope.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.emoscope.similarity.HashedPicture;
import org.emoscope.similarity.ImageHash;
import org.emoscope.similarity.Permutations;
import org.emoscope.similarity.SetRule;
import org.emoscope.similarity.SimilarityAnalysis;
import org.emoscope.task.TaskContext;
import org.junit.jupiter.api.Test;

class SimilarityWordsTest {

    private static final Permutations FEW = new Permutations(99, 1);

    @Test
    void theSetIsNamedWithItsDistances() {
        assertThat(words(SetRule.CLOSEST).set())
                .isEqualTo("Similar set S: angry and joy, whose hashes differ in 2 of 64 bits.");
        assertThat(words(new SetRule.UpTo(1)).set())
                .isEqualTo(
                        "No pair is at or below the threshold, so S is empty; the closest pair is angry and joy, 2 bits"
                                + " apart.");
        assertThat(words(new SetRule.UpTo(3)).set())
                .endsWith("As close, but without a class in common with S: calm and sad.");
        assertThat(words(new SetRule.UpTo(64)).set())
                .contains("Close too, but not merged, as no class would be left outside: ");
    }

    @Test
    void chanceIsSaidOnlyWhereItCanBeTold() {
        assertThat(words(SetRule.CLOSEST).separation())
                .isEqualTo("Two pictures of one class differ in 0.0 bits on average (4 pairs), two of different classes"
                        + " in 13.8 (24 pairs). Shuffled labels seldom part the pictures so well (p = 0.030, 99"
                        + " shuffles): the hashes carry the class.");
        assertThat(new SimilarityWords(analysis(1, SetRule.CLOSEST)).separation())
                .startsWith("One picture a class cannot be told from chance");
    }

    @Test
    void theSignOfTheCorrelationIsExplained() {
        int[][] counts = {{6, 4, 0, 0}, {4, 6, 0, 0}, {0, 0, 8, 2}, {0, 1, 2, 7}};
        SimilarityWords words = new SimilarityWords(analysis(2, SetRule.CLOSEST).with(counts, FEW));

        assertThat(words.correlation())
                .startsWith("Rank correlation of distance and confusion: \u2212")
                .contains("(\u22121: close classes are the ones confused; 0: no relation)", "all 720 orders of 6 pairs")
                .endsWith("Confused most are angry and joy (40.0\u00a0%, mean of both directions), a closest pair.");
        assertThat(words(SetRule.CLOSEST).correlation()).startsWith("No rank correlation");
    }

    @Test
    void closeCellsAreStrongerAndPairsOfTheSetAreMarked() {
        HammingCells cells = new HammingCells(analysis(2, SetRule.CLOSEST));

        assertThat(cells.text(1, 0)).isEqualTo("2 (S)");
        assertThat(cells.text(3, 2)).isEqualTo("3");
        assertThat(cells.strength(1, 0)).isGreaterThan(cells.strength(3, 2));
        assertThat(cells.strength(2, 0)).isBetween(0.0, cells.strength(3, 2));
        assertThat(cells.sentence(1, 0))
                .isEqualTo("The hashes of \u201cjoy\u201d and \u201cangry\u201d differ in 2 of 64 bits; they are a pair"
                        + " of S.");
        assertThat(cells.sentence(3, 2))
                .isEqualTo("The hashes of \u201csad\u201d and \u201ccalm\u201d differ in 3 of 64 bits.");
    }

    private static SimilarityWords words(SetRule rule) {
        return new SimilarityWords(analysis(2, rule));
    }

    /** Angry and joy are 2 apart, calm and sad 3, all others about 20. */
    private static SimilarityAnalysis analysis(int picturesEach, SetRule rule) {
        List<HashedPicture> pictures = new ArrayList<>();
        for (int i = 0; i < picturesEach; i++) {
            pictures.add(new HashedPicture(0, ones(0, 0)));
            pictures.add(new HashedPicture(1, ones(0, 2)));
            pictures.add(new HashedPicture(2, ones(30, 50)));
            pictures.add(new HashedPicture(3, ones(30, 47)));
        }
        return SimilarityAnalysis.of(List.of("angry", "joy", "calm", "sad"), pictures, rule, FEW, TaskContext.NONE);
    }

    private static ImageHash ones(int from, int to) {
        BitSet bits = new BitSet();
        bits.set(from, to);
        return ImageHash.of(8, bits);
    }
}
