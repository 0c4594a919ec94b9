package org.emoscope.ui.results;

import java.util.Locale;

/** What of a run is looked at. */
enum ResultsPart {
    /** Figures, confusion matrix, classes and folds. */
    FIGURES,
    /** How alike the classes of its corpus are. */
    SIMILARITY;

    /** The word for it in settings and in the bundle. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
