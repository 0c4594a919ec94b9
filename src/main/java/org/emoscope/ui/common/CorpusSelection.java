package org.emoscope.ui.common;

import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.label.CategoryMap;
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

    private final ObjectProperty<CategoryMap> categories = new SimpleObjectProperty<>(CategoryMap.standard());

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

    /** The rule that counts: where there are no two kinds of ratings, there is nothing to choose. */
    public RatingRule effectiveRule() {
        return hasTwoRules() ? rule.get() : RatingRule.SUMMARY;
    }

    /** Whether the corpus has ratings of two kinds. */
    public boolean hasTwoRules() {
        LoadedCorpus now = loaded.get();
        return now != null && now.corpus().type() == CorpusType.IEMOCAP;
    }

    /** The quadrant of each category, for utterances that nobody rated. */
    public ObjectProperty<CategoryMap> categoriesProperty() {
        return categories;
    }

    /** The label scheme of all these choices. */
    public LabelScheme scheme() {
        return labels.get().scheme(effectiveRule(), categories.get());
    }

    /** Calls a listener whenever utterances get other labels. */
    public void onLabelsChange(Runnable listener) {
        Stream.of(labels, rule, categories)
                .forEach(each -> each.addListener((property, before, now) -> listener.run()));
    }
}
