package org.emoscope.augment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that a system is trained on in a fold: utterances, their copies, and what is hidden at each step.
 *
 * <p>A plan is made from training utterances alone and refuses any other: a copy of what a system is validated or tested on
 * cannot be made through it, and a copy stays with its source. It depends on the settings, the training part and the seed
 * only. Immutable and safe for use by many threads.
 *
 * @param trainingIds the utterances of the training part
 * @param items what is trained on, sorted; each once
 * @param masks for training steps only, never for answers
 */
public record AugmentationPlan(Set<String> trainingIds, List<TrainingItem> items, SpecAugment masks) {

    private static final int VTLP = 1;
    private static final int NOISE = 2;
    private static final int GAIN = 3;

    public AugmentationPlan {
        Objects.requireNonNull(masks, "masks");
        trainingIds = Set.copyOf(trainingIds);
        Set<TrainingItem> sorted = new TreeSet<>(items);
        if (sorted.size() < items.size()) {
            throw new IllegalArgumentException(
                    "an item is in the plan more than once: " + (items.size() - sorted.size()));
        }
        for (TrainingItem item : sorted) {
            if (!trainingIds.contains(item.sourceId())) {
                throw new IllegalArgumentException(
                        item.sourceId() + " is not in the training part; only what is may be trained on or copied");
            }
        }
        items = List.copyOf(sorted);
    }

    /**
     * Plans the training of a fold.
     *
     * <p>First come the further copies of every source, then the balance, which counts them in: where there is one, every
     * class has N items in the end. A source's further copies do not depend on which others there are.
     *
     * @param classes the training part and nothing else
     * @param seed of the fold
     * @throws IllegalArgumentException if classes are to be balanced and one has no utterance, or the settings' ranges do not
     *     hold enough different copies
     */
    public static AugmentationPlan of(AugmentationSettings settings, TrainingClasses classes, long seed) {
        List<TrainingItem> items = new ArrayList<>();
        for (String id : classes.ids()) {
            items.add(TrainingItem.of(id));
            addCopies(id, settings, seed, items);
        }
        if (settings.balanceTo().isPresent()) {
            ClassBalance balance =
                    new ClassBalance(settings.balanceTo().getAsInt(), settings.vtlp(), settings.vtlpHighHz());
            items = balance.apply(items, classes, seed);
        }
        return new AugmentationPlan(classes.ids(), items, settings.masks());
    }

    private static void addCopies(String id, AugmentationSettings settings, long seed, List<TrainingItem> items) {
        CopyDraws draws = new CopyDraws();
        Random random = Seeds.random(seed, VTLP, id.hashCode());
        for (int i = 0; i < settings.vtlp().copies(); i++) {
            items.add(draws.vtlp(id, settings.vtlp(), settings.vtlpHighHz(), random));
        }
        random = Seeds.random(seed, NOISE, id.hashCode());
        for (int i = 0; i < settings.noise().copies(); i++) {
            items.add(draws.noise(id, settings.noise(), random));
        }
        random = Seeds.random(seed, GAIN, id.hashCode());
        for (int i = 0; i < settings.gain().copies(); i++) {
            items.add(draws.gain(id, settings.gain(), random));
        }
        settings.ratesHz().forEach(rate -> items.add(TrainingItem.copy(id, new Resampled(rate))));
    }

    /** What a run file says of this plan. */
    public AugmentationSummary summary() {
        Set<String> leftOut = new TreeSet<>(trainingIds);
        Map<String, List<String>> copies = new LinkedHashMap<>();
        for (TrainingItem item : items) {
            if (item.isCopy()) {
                copies.computeIfAbsent(item.sourceId(), id -> new ArrayList<>()).add(item.text());
            } else {
                leftOut.remove(item.sourceId());
            }
        }
        return new AugmentationSummary(items.size(), List.copyOf(leftOut), copies, masks.text());
    }
}
