package org.emoscope.ui.results;

import java.util.Locale;
import org.emoscope.ui.common.Messages;

/** What the cells of a confusion matrix say. */
enum MatrixMode {
    /** How many utterances. */
    COUNTS,
    /** Which share of the utterances of the true class. */
    PER_TRUTH,
    /** Which share of the utterances that were called this class. */
    PER_PREDICTION;

    /** The word for it in settings. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title() {
        return Messages.text("results.matrix." + word());
    }
}
