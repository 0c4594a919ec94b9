package org.emoscope.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.emoscope.task.TaskContext;
import org.junit.jupiter.api.Test;

class ClassSeparationTest {

    private static final Permutations FEW = new Permutations(99, 5);

    @Provide
    Arbitrary<List<HashedPicture>> pictures() {
        return MadeHashes.pictures();
    }

    @Test
    void theMeansAreThoseOfAllPairs() {
        // within: 2 and 4; between: 10, 14, 12, 16
        List<HashedPicture> pictures = List.of(
                new HashedPicture(0, MadeHashes.ones()),
                new HashedPicture(0, MadeHashes.ones(0, 2)),
                new HashedPicture(1, MadeHashes.ones(40, 50)),
                new HashedPicture(1, MadeHashes.ones(40, 54)));

        ClassSeparation separation = test(pictures);

        assertThat(separation.withinPairs()).isEqualTo(2);
        assertThat(separation.withinMean()).isEqualTo(3);
        assertThat(separation.betweenPairs()).isEqualTo(4);
        assertThat(separation.betweenMean()).isEqualTo(13);
    }

    @Property(tries = 100, seed = "3451")
    void theMeansAgreeWithCountingEveryPair(@ForAll("pictures") List<HashedPicture> pictures) {
        ClassSeparation.of(pictures, new Permutations(1, 1), TaskContext.NONE).ifPresent(separation -> {
            assertThat(separation.withinMean()).isCloseTo(mean(pictures, 0), within(1e-9));
            assertThat(separation.betweenMean()).isCloseTo(mean(pictures, 1), within(1e-9));
        });
    }

    @Property(tries = 100, seed = "3452")
    void theChanceIsAboveZeroAndAtMostOneWhateverTheOrder(
            @ForAll("pictures") List<HashedPicture> pictures, @ForAll long seed) {
        List<HashedPicture> shuffled = new ArrayList<>(pictures);
        Collections.shuffle(shuffled, new Random(seed));

        ClassSeparation.of(pictures, FEW, TaskContext.NONE)
                .ifPresent(separation -> assertThat(separation.pValue()).isBetween(0.01, 1.0));
        assertThat(ClassSeparation.of(shuffled, FEW, TaskContext.NONE))
                .isEqualTo(ClassSeparation.of(pictures, FEW, TaskContext.NONE));
    }

    @Test
    void classesThatDifferAreFoundAtTheSmallestChanceThereIs() {
        List<HashedPicture> pictures = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            pictures.add(new HashedPicture(0, MadeHashes.ones(i, i + 2)));
            pictures.add(new HashedPicture(1, MadeHashes.ones(30, 50 + i)));
        }

        assertThat(test(pictures).pValue()).isEqualTo(0.01);
    }

    @Test
    void labelsWithoutMeaningAreFoundNowAndThenOnly() {
        int small = 0;
        for (int trial = 0; trial < 200; trial++) {
            Random random = new Random(trial);
            List<HashedPicture> pictures = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                long[] bits = {random.nextLong()};
                pictures.add(new HashedPicture(i % 3, ImageHash.of(8, BitSet.valueOf(bits))));
            }
            small += test(pictures).pValue() <= 0.1 ? 1 : 0;
        }
        assertThat(small).isBetween(8, 34);
    }

    @Test
    void picturesThatAreAllTheSameAreNoSurprise() {
        List<HashedPicture> pictures = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            pictures.add(new HashedPicture(i % 2, MadeHashes.ones(0, 9)));
        }

        assertThat(test(pictures).pValue()).isEqualTo(1);
    }

    @Test
    void saysNothingWithoutTwoPicturesOfAClass() {
        List<HashedPicture> pictures = List.of(
                new HashedPicture(0, MadeHashes.ones()),
                new HashedPicture(1, MadeHashes.ones(0, 2)),
                new HashedPicture(2, MadeHashes.ones(0, 5)));

        assertThat(ClassSeparation.of(pictures, FEW, TaskContext.NONE)).isEmpty();
    }

    @Test
    void stopsWhenItIsCancelled() {
        TaskContext cancelled = new TaskContext() {
            @Override
            public void progress(double fraction, String message) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        List<HashedPicture> pictures = List.of(
                new HashedPicture(0, MadeHashes.ones()),
                new HashedPicture(0, MadeHashes.ones(0, 2)),
                new HashedPicture(1, MadeHashes.ones(0, 5)));

        assertThatThrownBy(() -> ClassSeparation.of(pictures, FEW, cancelled))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void refusesNumbersOfShufflesThatTestNothing() {
        assertThatThrownBy(() -> new Permutations(0, 1))
                .hasMessage("a permutation test shuffles 1 to 1000000 times: 0");
    }

    private static ClassSeparation test(List<HashedPicture> pictures) {
        return ClassSeparation.of(pictures, FEW, TaskContext.NONE).orElseThrow();
    }

    private static double mean(List<HashedPicture> pictures, int differing) {
        int sum = 0;
        int count = 0;
        for (int i = 0; i < pictures.size(); i++) {
            for (int j = 0; j < i; j++) {
                if ((pictures.get(i).classIndex() == pictures.get(j).classIndex() ? 0 : 1) == differing) {
                    sum += pictures.get(i).hash().distance(pictures.get(j).hash());
                    count++;
                }
            }
        }
        return (double) sum / count;
    }
}
