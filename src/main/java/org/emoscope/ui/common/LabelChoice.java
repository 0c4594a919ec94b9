package org.emoscope.ui.common;

import java.util.Locale;
import org.emoscope.corpus.label.CategoryMap;
import org.emoscope.corpus.label.LabelScheme;
import org.emoscope.corpus.label.QuadrantScheme;
import org.emoscope.corpus.label.RatingRule;

/** The label schemes that a person can choose from. */
public enum LabelChoice {
    QUADRANT,
    NATIVE;

    /** The scheme itself; rule and categories count for the quadrants alone. */
    public LabelScheme scheme(RatingRule rule, CategoryMap categories) {
        return this == NATIVE ? LabelScheme.ofCorpus() : new QuadrantScheme(rule, categories);
    }

    /** A scheme for a person, with all that makes it another than usual. */
    public static String title(LabelScheme scheme) {
        if (!(scheme instanceof QuadrantScheme quadrants)) {
            return NATIVE.title();
        }
        if (!quadrants.usesCategories()) {
            return Messages.text(
                    "labels.quadrant.rule",
                    Messages.text("rule." + quadrants.rule().id()));
        }
        String changes = quadrants.categories().changesInWords();
        return changes.isEmpty() ? QUADRANT.title() : Messages.text("labels.quadrant.changed", changes);
    }

    /** The word for it in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name for a person. */
    public String title() {
        return Messages.text("labels." + word());
    }
}
