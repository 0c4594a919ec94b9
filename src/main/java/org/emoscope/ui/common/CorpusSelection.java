package org.emoscope.ui.common;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.emoscope.corpus.label.LabelScheme;
import org.emoscope.corpus.label.RatingRule;
import org.jspecify.annotations.Nullable;

/**
 * The corpus that is worked on and the labels its utterances get: chosen in one perspective, used in another.
 *
 * <p>Needs no toolkit; in a window it belongs to the JavaFX thread.
 */
public final class CorpusSelection {

    private final ObjectProperty<@Nullable LoadedCorpus> loaded = new SimpleObjectProperty<>();
    private final ObjectProperty<LabelChoice> labels = new SimpleObjectProperty<>(LabelChoice.QUADRANT);
    private final ObjectProperty<RatingRule> rule = new SimpleObjectProperty<>(RatingRule.SUMMARY);

    /** The corpus, null before one was read. */
    public ObjectProperty<@Nullable LoadedCorpus> loadedProperty() {
        return loaded;
    }

    public ObjectProperty<LabelChoice> labelsProperty() {
        return labels;
    }

    /** Which ratings make the quadrants of IEMOCAP. */
    public ObjectProperty<RatingRule> ruleProperty() {
        return rule;
    }

    /** The label scheme of both choices. */
    public LabelScheme scheme() {
        return labels.get().scheme(rule.get());
    }
}
