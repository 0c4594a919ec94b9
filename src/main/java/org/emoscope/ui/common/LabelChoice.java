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

    /** The scheme itself; the rule counts for the quadrants alone. */
    public LabelScheme scheme(RatingRule rule) {
        return this == NATIVE ? LabelScheme.ofCorpus() : new QuadrantScheme(rule, CategoryMap.standard());
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
