package org.emoscope.ui.inspect.network;

import org.emoscope.audio.Signal;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.TimeSpan;

/**
 * Which part of a recording the networks are shown.
 *
 * @param span from when to when
 * @param extent why that
 */
record Stretch(TimeSpan span, Extent extent) {

    /** Whether somebody chose a part. */
    enum Extent {
        WHOLE,
        SELECTION
    }

    /** What is selected, or everything. */
    static Stretch of(InspectModel model) {
        TimeSpan selected = model.selectionProperty().get();
        return selected == null
                ? new Stretch(model.axis().whole(), Extent.WHOLE)
                : new Stretch(selected, Extent.SELECTION);
    }

    /** The samples of it; those that the span touches by half or more. */
    Signal cut(Signal speech) {
        return extent == Extent.WHOLE ? speech : speech.slice(speech.indexAt(span.from()), speech.indexAt(span.to()));
    }

    double seconds() {
        return span.length();
    }

    /** It in words, with its times. */
    String sentence() {
        String key = extent == Extent.WHOLE ? "inspect.network.whole" : "inspect.network.selection";
        return Messages.text(key, span.from(), span.to(), span.length());
    }
}
