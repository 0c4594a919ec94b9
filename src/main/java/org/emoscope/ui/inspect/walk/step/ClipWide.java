package org.emoscope.ui.inspect.walk.step;

import static org.emoscope.ui.inspect.walk.step.Draw.text;

import java.util.ArrayList;
import java.util.List;
import org.emoscope.dsp.LogCompression;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.MeanRemoval;

/** Says what the chain does besides, that needs the whole clip and is not in the numbers of one frame. */
final class ClipWide {

    private ClipWide() {}

    /** What is done to the logarithms, a sentence each. */
    static List<String> ofLogs(FeatureParameters parameters) {
        LogCompression log = parameters.log();
        List<String> notes = new ArrayList<>();
        if (log.needsWholeClip()) {
            log.topDb().ifPresent(db -> notes.add(text("note.topDb", Num.exact(db))));
            if (log.reference() == LogCompression.Reference.CLIP_MAXIMUM) {
                notes.add(text("note.clipMaximum"));
            }
        }
        return notes;
    }

    /** What is done to the coefficients, a sentence each. */
    static List<String> ofCoefficients(FeatureParameters parameters) {
        List<String> notes = new ArrayList<>(ofLogs(parameters));
        if (parameters.meanRemoval() == MeanRemoval.CLIP) {
            notes.add(text("note.mean"));
        }
        return notes;
    }
}
