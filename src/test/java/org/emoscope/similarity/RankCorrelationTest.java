package org.emoscope.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RankCorrelationTest {

    private static final Permutations FEW = new Permutations(199, 5);

    /** Of 100 utterances a class; each pair of the thesis' table confused in both directions as often. */
    private static int[][] confused(
            int pleasureSad, int angrySad, int angryPleasure, int joySad, int joyPleasure, int joyAngry) {
        int[][] counts = {
            {0, pleasureSad, angrySad, joySad},
            {pleasureSad, 0, angryPleasure, joyPleasure},
            {angrySad, angryPleasure, 0, joyAngry},
            {joySad, joyPleasure, joyAngry, 0}
        };
        for (int i = 0; i < 4; i++) {
            counts[i][i] = 100 - IntStream.of(counts[i]).sum();
        }
        return counts;
    }

    @Provide
    Arbitrary<int[][]> matrices() {
        return Arbitraries.integers()
                .between(0, 30)
                .array(int[].class)
                .ofSize(4)
                .array(int[][].class)
                .ofSize(4);
    }

    @Test
    void whatIsCloseAndConfusedMostGivesMinusOne() {
        // distances 23, 12, 25, 28, 17, 20
        RankCorrelation correlation = correlate(confused(3, 9, 2, 1, 8, 5));

        assertThat(correlation.rho()).isEqualTo(-1);
        assertThat(correlation.kind()).isEqualTo(RankCorrelation.Orders.ALL);
        assertThat(correlation.orders()).isEqualTo(720);
        assertThat(correlation.pValue()).isEqualTo(1 / 720.0);
        assertThat(correlation.mostConfused().pair().distance()).isEqualTo(12);
    }

    @Test
    void whatIsFarAndConfusedMostGivesOneAndNoSmallChance() {
        RankCorrelation correlation = correlate(confused(4, 1, 5, 9, 2, 3));

        assertThat(correlation.rho()).isEqualTo(1);
        assertThat(correlation.pValue()).isEqualTo(1);
    }

    @Test
    void equalRatesShareTheirRank() {
        // ranks of distances 1..6 in order 12, 17, 20, 23, 25, 28; of rates 6, 4.5, 4.5, 3, 1.5, 1.5
        RankCorrelation correlation = correlate(confused(3, 9, 1, 1, 5, 5));

        // variances of the ranks: 17.5 without ties, 16.5 with two pairs of them
        double[] a = {1, 2, 3, 4, 5, 6};
        double[] b = {6, 4.5, 4.5, 3, 1.5, 1.5};
        double covariance = IntStream.range(0, 6)
                .mapToDouble(i -> (a[i] - 3.5) * (b[i] - 3.5))
                .sum();
        assertThat(correlation.rho()).isCloseTo(covariance / Math.sqrt(17.5 * 16.5), within(1e-12));
    }

    @Test
    void aRateIsTheMeanOfBothDirectionsEachOfItsOwnTruth() {
        int[][] counts = {{8, 2, 0}, {10, 30, 0}, {1, 0, 9}};
        HammingTable table = MadeHashes.table(MadeHashes.ones(), MadeHashes.ones(0, 4), MadeHashes.ones(0, 12));

        RankCorrelation correlation = RankCorrelation.of(table, counts, FEW).orElseThrow();

        // a and b: (2 / 10 + 10 / 40) / 2; a and c: (0 + 1 / 10) / 2
        assertThat(correlation.pairs()).extracting(PairConfusion::rate).containsExactly(0.225, 0.0, 0.05);
    }

    @Test
    void equalRatesAreTiesEvenWhereSumsOfDoublesAreNot() {
        // 0.1 + 0.2 and twice 0.3 + 0
        int[][] counts = {{6, 1, 3}, {2, 5, 3}, {0, 0, 10}};
        HammingTable table = MadeHashes.table(MadeHashes.ones(), MadeHashes.ones(0, 4), MadeHashes.ones(0, 12));

        assertThat(RankCorrelation.of(table, counts, FEW)).isEmpty();
    }

    @Test
    void aClassOfWhichNothingWasTestedTakesNoPart() {
        int[][] counts = confused(3, 9, 2, 1, 8, 5);
        counts[3] = new int[4];

        assertThat(correlate(counts).pairs())
                .extracting(each -> each.pair().distance())
                .containsExactly(12, 23, 25);
    }

    @Test
    void saysNothingOfTwoClassesOrOfEqualDistances() {
        HammingTable two = MadeHashes.table(MadeHashes.ones(), MadeHashes.ones(0, 4));
        HammingTable equal = MadeHashes.table(MadeHashes.ones(0, 2), MadeHashes.ones(2, 4), MadeHashes.ones(4, 6));

        assertThat(RankCorrelation.of(two, new int[][] {{5, 1}, {2, 3}}, FEW)).isEmpty();
        assertThat(RankCorrelation.of(equal, new int[][] {{5, 1, 0}, {2, 3, 1}, {1, 2, 3}}, FEW))
                .isEmpty();
    }

    @Test
    void withManyPairsOrdersAreDrawn() {
        HammingTable five = MadeHashes.table(
                MadeHashes.ones(),
                MadeHashes.ones(0, 1),
                MadeHashes.ones(0, 3),
                MadeHashes.ones(0, 7),
                MadeHashes.ones(0, 15));
        int[][] counts = new int[5][5];
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                counts[i][j] = i == j ? 100 : 16 - five.distance(i, j);
            }
        }

        RankCorrelation correlation = RankCorrelation.of(five, counts, FEW).orElseThrow();

        assertThat(correlation.kind()).isEqualTo(RankCorrelation.Orders.DRAWN);
        assertThat(correlation.orders()).isEqualTo(199);
        assertThat(correlation.rho()).isLessThan(-0.8);
        assertThat(correlation.pValue()).isEqualTo(1 / 200.0);
    }

    @Property(tries = 100, seed = "3461")
    void theChanceIsAboveZeroAndAtMostOne(@ForAll("matrices") int[][] counts) {
        RankCorrelation.of(MadeHashes.ofTheThesis(), counts, FEW).ifPresent(correlation -> {
            assertThat(correlation.pValue()).isBetween(1 / 720.0, 1.0);
            assertThat(correlation.rho()).isBetween(-1.0, 1.0);
        });
    }

    @Property(tries = 50, seed = "3462")
    void turningTheMatrixOverChangesNothingIfClassesAreEquallyLarge(@ForAll("matrices") int[][] counts) {
        int[][] level = new int[4][4];
        int[][] turned = new int[4][4];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                level[i][j] = i == j ? 0 : counts[i][j];
            }
            level[i][i] = 1000 - IntStream.of(level[i]).sum();
        }
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                turned[j][i] = i == j ? 0 : level[i][j];
            }
        }
        for (int i = 0; i < 4; i++) {
            turned[i][i] = 1000 - IntStream.of(turned[i]).sum();
        }
        HammingTable table = MadeHashes.ofTheThesis();

        assertThat(RankCorrelation.of(table, turned, FEW).map(RankCorrelation::rho))
                .isEqualTo(RankCorrelation.of(table, level, FEW).map(RankCorrelation::rho));
    }

    @Test
    void refusesAMatrixOfOtherClasses() {
        assertThatThrownBy(() -> RankCorrelation.of(MadeHashes.ofTheThesis(), new int[3][3], FEW))
                .hasMessage("a confusion matrix of 3 rows does not fit 4 classes");
    }

    @Test
    void ranksStartAtOneAndTiesShareTheirMean() {
        assertThat(Ranks.doubled(new double[] {5, 1, 5, 9})).isEqualTo(new int[] {5, 2, 5, 8});
        assertThat(Ranks.correlation(new int[] {2, 4, 6}, new int[] {2, 4, 6})).isEqualTo(1);
        assertThat(Ranks.correlation(new int[] {4, 4, 4}, new int[] {2, 4, 6})).isNaN();
    }

    private static RankCorrelation correlate(int[][] counts) {
        return RankCorrelation.of(MadeHashes.ofTheThesis(), counts, FEW).orElseThrow();
    }
}
