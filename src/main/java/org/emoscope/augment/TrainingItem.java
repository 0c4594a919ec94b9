package org.emoscope.augment;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * One sample that a network is trained on: an utterance, or a copy of it, which has its source's label and side.
 *
 * <p>Sorted by source, the utterance before its copies, copies by their texts. Immutable.
 *
 * @param sourceId the utterance, not blank
 * @param augmentation how the copy is made; empty for the utterance itself
 */
public record TrainingItem(String sourceId, Optional<Augmentation> augmentation) implements Comparable<TrainingItem> {

    private static final Comparator<TrainingItem> ORDER =
            Comparator.comparing(TrainingItem::sourceId).thenComparing(TrainingItem::text);

    public TrainingItem {
        Objects.requireNonNull(augmentation, "augmentation");
        if (sourceId.isBlank()) {
            throw new IllegalArgumentException("the id of a source is blank");
        }
    }

    /** An utterance itself. */
    public static TrainingItem of(String sourceId) {
        return new TrainingItem(sourceId, Optional.empty());
    }

    /** A copy of an utterance. */
    public static TrainingItem copy(String sourceId, Augmentation augmentation) {
        return new TrainingItem(sourceId, Optional.of(augmentation));
    }

    public boolean isCopy() {
        return augmentation.isPresent();
    }

    /** The text of the augmentation; empty for the utterance itself. */
    public String text() {
        return augmentation.map(Augmentation::text).orElse("");
    }

    /** Unlike that of any other item: the utterance's id, or {@code id~vtlp=0.93@4800}. */
    public String id() {
        return isCopy() ? sourceId + "~" + text() : sourceId;
    }

    @Override
    public int compareTo(TrainingItem other) {
        return ORDER.compare(this, other);
    }
}
