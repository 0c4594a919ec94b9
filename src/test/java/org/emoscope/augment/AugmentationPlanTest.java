package org.emoscope.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.emoscope.corpus.Fold;
import org.emoscope.corpus.Part;
import org.junit.jupiter.api.Test;

class AugmentationPlanTest {

    private static final AugmentationSettings ALL = AugmentationSettings.of(Map.of(
            "vtlp-copies", "2",
            "noise-copies", "1",
            "gain-copies", "1",
            "resample-copies", "2",
            "time-masks", "2"));

    private static TrainingClasses part(int... sizes) {
        return new TrainingClasses(ClassBalanceTest.part(sizes), sizes.length);
    }

    @Test
    void withoutSettingsATrainingPartStaysAsItIs() {
        AugmentationPlan plan = AugmentationPlan.of(AugmentationSettings.NONE, part(2, 1), 1);

        assertThat(plan.items())
                .containsExactly(TrainingItem.of("c0u0"), TrainingItem.of("c0u1"), TrainingItem.of("c1u0"));
        assertThat(plan.masks().isNone()).isTrue();
    }

    @Test
    void everySourceGetsTheCopiesAskedForEachUnlikeTheOthers() {
        AugmentationPlan plan = AugmentationPlan.of(ALL, part(3, 2), 5);

        Map<String, List<TrainingItem>> bySource =
                plan.items().stream().collect(Collectors.groupingBy(TrainingItem::sourceId));
        assertThat(bySource).hasSize(5);
        bySource.values().forEach(items -> {
            assertThat(items).hasSize(7).doesNotHaveDuplicates();
            assertThat(items.stream().map(item -> item.text().replaceAll("=.*", "")))
                    .containsExactly("", "gain", "noise", "resample", "resample", "vtlp", "vtlp");
            assertThat(items).extracting(TrainingItem::text).contains("resample=14000", "resample=12000");
        });
        assertThat(plan.items().stream().map(TrainingItem::text).filter(text -> text.startsWith("noise")))
                .as("every noise is another")
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameSeedPlansTheSameAndAnotherSomethingElse() {
        assertThat(AugmentationPlan.of(ALL, part(3, 2), 5)).isEqualTo(AugmentationPlan.of(ALL, part(3, 2), 5));
        assertThat(AugmentationPlan.of(ALL, part(3, 2), 6)).isNotEqualTo(AugmentationPlan.of(ALL, part(3, 2), 5));
    }

    @Test
    void theCopiesOfASourceDoNotDependOnTheOtherSources() {
        List<TrainingItem> few = AugmentationPlan.of(ALL, new TrainingClasses(Map.of("c0u3", 0), 1), 5)
                .items();
        List<TrainingItem> many = AugmentationPlan.of(ALL, part(4), 5).items();

        assertThat(many).containsAll(few);
    }

    @Test
    void aBalanceCountsTheFurtherCopiesIn() {
        AugmentationSettings settings =
                AugmentationSettings.of(Map.of("balance", "largest", "vtlp-copies", "1", "gain-copies", "1"));

        AugmentationPlan plan = AugmentationPlan.of(settings, part(4, 2), 1);

        assertThat(plan.items()).hasSize(24).doesNotHaveDuplicates();
        assertThat(plan.items().stream().filter(item -> item.sourceId().startsWith("c1")))
                .hasSize(12);
    }

    @Test
    void aBalanceWarpsWithinTheRangeOfTheSettings() {
        AugmentationSettings settings = AugmentationSettings.of(Map.of(
                "balance", "count",
                "balance-count", "30",
                "vtlp-low", "0.95",
                "vtlp-high", "0.97",
                "vtlp-edge-hz", "4000"));

        assertThat(AugmentationPlan.of(settings, part(3), 1).items().stream()
                        .flatMap(item -> item.augmentation().stream())
                        .map(Vtlp.class::cast))
                .hasSize(27)
                .allSatisfy(copy -> {
                    assertThat(copy.alpha()).isBetween(0.95, 0.97);
                    assertThat(copy.highHz()).isEqualTo(4000);
                });
    }

    @Test
    void onlyTheTrainingPartOfAFoldIsEverCopied() {
        Fold fold = new Fold(0, "03", Map.of("t1", Part.TRAIN, "t2", Part.TRAIN, "v", Part.VALIDATION, "x", Part.TEST));
        Map<String, Integer> classOf = Map.of("t1", 0, "t2", 1, "v", 0, "x", 1);
        AugmentationSettings settings =
                AugmentationSettings.of(Map.of("balance", "count", "balance-count", "40", "noise-copies", "3"));

        AugmentationPlan plan = AugmentationPlan.of(settings, TrainingClasses.of(fold, classOf, 2), 1);

        assertThat(plan.items()).hasSize(80).extracting(TrainingItem::sourceId).containsOnly("t1", "t2");
        assertThatThrownBy(() -> TrainingClasses.of(fold, Map.of("t1", 0), 2))
                .hasMessage("the training utterance t2 has no class");
    }

    @Test
    void nothingElseCanBePutIntoAPlan() {
        TrainingItem foreign = TrainingItem.copy("x", new Gain(3));

        assertThatThrownBy(() -> new AugmentationPlan(Set.of("t"), List.of(foreign), SpecAugment.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("x is not in the training part; only what is may be trained on or copied");
        assertThatThrownBy(() -> ClassBalance.to(3).apply(List.of(foreign), part(1), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("x is not in the training part; copies are made of what is");
    }

    @Test
    void anItemTwiceIsRefused() {
        TrainingItem item = TrainingItem.of("t");

        assertThatThrownBy(() -> new AugmentationPlan(Set.of("t"), List.of(item, item), SpecAugment.NONE))
                .hasMessage("an item is in the plan more than once: 1");
    }

    @Test
    void theSummaryListsEveryCopyAndWhatIsLeftOut() {
        List<TrainingItem> items = List.of(
                TrainingItem.of("b"),
                TrainingItem.copy("b", new Vtlp(0.93, 4800)),
                TrainingItem.copy("b", new Gain(-3)),
                TrainingItem.copy("a", new Resampled(8000)));

        AugmentationSummary summary =
                new AugmentationPlan(Set.of("a", "b", "c"), items, new SpecAugment(1, 0.1, 0, 0)).summary();

        assertThat(summary)
                .isEqualTo(new AugmentationSummary(
                        4,
                        List.of("a", "c"),
                        Map.of("a", List.of("resample=8000"), "b", List.of("gain=-3", "vtlp=0.93@4800")),
                        "1 in time up to 0.1, 0 in frequency up to 0"));
        assertThat(summary.copies().keySet()).containsExactly("a", "b");
    }

    @Test
    void everyCopyOfASummaryIsReadBack() {
        AugmentationPlan plan = AugmentationPlan.of(ALL, part(3, 2), 5);

        Set<TrainingItem> read = plan.summary().copies().entrySet().stream()
                .flatMap(source -> source.getValue().stream()
                        .map(text -> TrainingItem.copy(source.getKey(), Augmentation.parse(text))))
                .collect(Collectors.toSet());

        assertThat(read)
                .isEqualTo(plan.items().stream().filter(TrainingItem::isCopy).collect(Collectors.toSet()));
    }

    @Test
    void anItemIsNamedByItsSourceAndItsText() {
        assertThat(TrainingItem.of("03a01Fa").id()).isEqualTo("03a01Fa");
        assertThat(TrainingItem.copy("03a01Fa", new Vtlp(0.93, 4800)).id()).isEqualTo("03a01Fa~vtlp=0.93@4800");
        assertThatThrownBy(() -> TrainingItem.of(" ")).hasMessage("the id of a source is blank");
    }
}
