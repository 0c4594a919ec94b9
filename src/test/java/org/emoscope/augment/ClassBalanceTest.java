package org.emoscope.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassBalanceTest {

    /** So many utterances of each class, c0u0, c0u1, … */
    static Map<String, Integer> part(int... sizes) {
        Map<String, Integer> classOf = new LinkedHashMap<>();
        for (int c = 0; c < sizes.length; c++) {
            for (int u = 0; u < sizes[c]; u++) {
                classOf.put("c" + c + "u" + u, c);
            }
        }
        return classOf;
    }

    private static List<TrainingItem> balanced(int wanted, Map<String, Integer> classOf, int classes, long seed) {
        return ClassBalance.to(wanted).apply(new TrainingClasses(classOf, classes), seed);
    }

    private static List<TrainingItem> of(int index, List<TrainingItem> items) {
        return items.stream()
                .filter(item -> item.sourceId().startsWith("c" + index))
                .toList();
    }

    @Property(tries = 200)
    void everyClassHasTheNumberAskedFor(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 30) Integer> sizes,
            @ForAll @IntRange(min = 0, max = 60) int wanted,
            @ForAll long seed) {
        int[] counts = sizes.stream().mapToInt(Integer::intValue).toArray();
        int expected = wanted == 0 ? Collections.max(sizes) : wanted;

        List<TrainingItem> items = balanced(wanted, part(counts), counts.length, seed);

        for (int c = 0; c < counts.length; c++) {
            List<TrainingItem> ofClass = of(c, items);
            assertThat(ofClass).hasSize(expected).doesNotHaveDuplicates();
            assertThat(ofClass.stream().filter(item -> !item.isCopy()).count())
                    .as("utterances kept")
                    .isEqualTo(Math.min(counts[c], expected));
        }
    }

    @Property(tries = 200)
    void theSourcesOfAClassAreUsedAsEvenlyAsPossible(
            @ForAll @IntRange(min = 1, max = 12) int size,
            @ForAll @IntRange(min = 1, max = 80) int wanted,
            @ForAll long seed) {
        Map<String, Long> copies = balanced(wanted, part(size), 1, seed).stream()
                .filter(TrainingItem::isCopy)
                .collect(Collectors.groupingBy(TrainingItem::sourceId, Collectors.counting()));

        long most = copies.values().stream().mapToLong(Long::longValue).max().orElse(0);
        long least = copies.size() < size ? 0 : Collections.min(copies.values());
        assertThat(most - least).isBetween(0L, 1L);
    }

    @Test
    void copiesAreWarpedByDifferentFactorsOfTheUsualRange() {
        List<Vtlp> copies = balanced(500, part(1), 1, 3).stream()
                .flatMap(item -> item.augmentation().stream())
                .map(Vtlp.class::cast)
                .toList();

        assertThat(copies).hasSize(499).doesNotHaveDuplicates().allSatisfy(copy -> {
            assertThat(copy.alpha()).isBetween(0.9, 1.1).isNotEqualTo(1);
            assertThat(copy.highHz()).isEqualTo(4800);
        });
        for (int tenth = 0; tenth < 10; tenth++) {
            double from = 0.9 + 0.02 * tenth;
            assertThat(copies.stream().filter(copy -> copy.alpha() >= from && copy.alpha() < from + 0.02))
                    .as("about 50 from %s on", from)
                    .hasSizeBetween(25, 80);
        }
    }

    @Property(tries = 100)
    void theOrderOfTheMapDoesNotMatter(@ForAll long seed, @ForAll int shuffle) {
        Map<String, Integer> classOf = part(3, 9, 5);
        List<String> ids = new ArrayList<>(classOf.keySet());
        Collections.shuffle(ids, new Random(shuffle));
        Map<String, Integer> shuffled = new LinkedHashMap<>();
        ids.forEach(id -> shuffled.put(id, classOf.get(id)));

        assertThat(balanced(6, shuffled, 3, seed)).isEqualTo(balanced(6, classOf, 3, seed));
        assertThat(balanced(6, new HashMap<>(classOf), 3, seed)).isEqualTo(balanced(6, classOf, 3, seed));
    }

    @Test
    void anotherSeedLosesOthersAndWarpsOtherwise() {
        Map<String, Integer> classOf = part(40, 4);

        List<TrainingItem> one = balanced(10, classOf, 2, 1);
        List<TrainingItem> other = balanced(10, classOf, 2, 2);

        assertThat(of(0, one)).isNotEqualTo(of(0, other));
        assertThat(of(1, one)).isNotEqualTo(of(1, other));
    }

    @Test
    void whatIsLostIsRandomAndNotTheEnd() {
        Map<String, Integer> kept = new HashMap<>();
        for (long seed = 0; seed < 300; seed++) {
            balanced(5, part(20), 1, seed).forEach(item -> kept.merge(item.sourceId(), 1, Integer::sum));
        }

        assertThat(kept).hasSize(20);
        assertThat(kept.values()).as("75 each").allMatch(n -> n > 45 && n < 110);
    }

    @Test
    void theNumberOfAnotherClassDoesNotChangeWhatAClassGets() {
        assertThat(of(1, balanced(10, part(3, 4, 5), 3, 8))).isEqualTo(of(1, balanced(10, part(30, 4, 1), 3, 8)));
    }

    @Test
    void copiesAreLostBeforeUtterances() {
        TrainingClasses classes = new TrainingClasses(part(6), 1);
        List<TrainingItem> items = new ArrayList<>();
        classes.ids().forEach(id -> {
            items.add(TrainingItem.copy(id, new Gain(3)));
            items.add(TrainingItem.of(id));
        });

        List<TrainingItem> balanced = ClassBalance.to(8).apply(items, classes, 1);

        assertThat(balanced).hasSize(8);
        assertThat(balanced.stream().filter(item -> !item.isCopy())).hasSize(6);
    }

    @Test
    void aSourceDoesNotGetACopyThatItHasAlready() {
        TrainingClasses one = new TrainingClasses(Map.of("a", 0), 1);
        TrainingItem there = TrainingItem.copy("a", new Vtlp(0.93, 4800));
        ClassBalance twoFactors = new ClassBalance(3, new CopyRange(0, 0.93, 0.93001), 4800);

        for (long seed = 0; seed < 20; seed++) {
            assertThat(twoFactors.apply(List.of(TrainingItem.of("a"), there), one, seed))
                    .containsExactlyInAnyOrder(
                            TrainingItem.of("a"), there, TrainingItem.copy("a", new Vtlp(0.93001, 4800)));
        }
    }

    @Test
    void aFactorThatChangesNothingIsNotDrawn() {
        ClassBalance almostNone = new ClassBalance(2, new CopyRange(0, 1, 1.00001), 4800);
        TrainingClasses one = new TrainingClasses(Map.of("a", 0), 1);

        for (long seed = 0; seed < 20; seed++) {
            assertThat(almostNone.apply(one, seed))
                    .containsExactly(TrainingItem.of("a"), TrainingItem.copy("a", new Vtlp(1.00001, 4800)));
        }
    }

    @Test
    void roundingDoesNotLeaveTheRange() {
        CopyRange narrow = new CopyRange(1, 0.912344, 0.912346);
        Random random = new Random(1);

        for (int i = 0; i < 100; i++) {
            assertThat(narrow.draw(random, 5)).isBetween(0.912344, 0.912346);
        }
    }

    @Test
    void anEmptyTrainingPartHasNothingToBalance() {
        TrainingClasses nobody = new TrainingClasses(Map.of(), 2);

        assertThatThrownBy(() -> ClassBalance.to(0).apply(nobody, 1))
                .hasMessage("class 0 of 0 to 1 has no training utterance to make copies of; balancing needs 1 or more");
    }

    @Test
    void aClassWithoutAnUtteranceIsRefused() {
        assertThatThrownBy(() -> balanced(7, part(3, 0, 4), 3, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("class 1 of 0 to 2 has no training utterance to make copies of; balancing needs 1 or more");
        assertThatThrownBy(() -> balanced(7, part(3, 4), 3, 1)).hasMessageStartingWith("class 2 of 0 to 2");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, 1_000_001})
    void aNumberBelowOneIsRefused(int wanted) {
        assertThatThrownBy(() -> ClassBalance.to(wanted))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "samples a class must be 1 to 1000000, or 0 for as many as the largest class has: " + wanted);
    }

    @Test
    void factorsThatVtlpRefusesAreRefusedBeforehand() {
        assertThatThrownBy(() -> new ClassBalance(10, new CopyRange(0, 0.4, 1.1), 4800))
                .hasMessage("the warp factor of VTLP must be 0.5 to 2.0: 0.4");
        assertThatThrownBy(() -> new ClassBalance(10, new CopyRange(0, 0.9, 2.1), 4800))
                .hasMessage("the warp factor of VTLP must be 0.5 to 2.0: 2.1");
    }

    @Test
    void aRangeThatHoldsTooFewFactorsIsRefusedRatherThanRepeated() {
        ClassBalance narrow = new ClassBalance(5, new CopyRange(0, 0.93, 0.93), 4800);

        assertThatThrownBy(() -> narrow.apply(new TrainingClasses(part(2), 1), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "there are not enough different warp factors from 0.93 to 0.93 for another copy of c0u");
    }

    @Test
    void classesOutsideTheirRangeAreRefused() {
        assertThatThrownBy(() -> new TrainingClasses(Map.of("a", 2), 2)).hasMessage("the class of a must be 0 to 1: 2");
        assertThatThrownBy(() -> new TrainingClasses(Map.of("a", -1), 2))
                .hasMessage("the class of a must be 0 to 1: -1");
        assertThatThrownBy(() -> new TrainingClasses(Map.of(), 0)).hasMessage("there must be 1 class or more: 0");
        assertThat(new TrainingClasses(Map.of("b", 0, "a", 1), 2).ids()).isEqualTo(new TreeSet<>(List.of("a", "b")));
    }
}
