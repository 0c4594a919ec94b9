package org.emoscope.ui.inspect.export;

import java.util.Locale;
import org.emoscope.feature.TimeRange;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.TimeSpan;

/** How much of a recording is taken away. */
public enum ExportSpan {
    EVERYTHING,
    VISIBLE,
    /** What is selected, or everything. */
    SELECTION;

    /** The time it stands for just now; all of the recording is {@link TimeRange#ALL}. */
    TimeRange range(InspectModel model) {
        TimeSpan whole = model.axis().whole();
        TimeSpan span =
                switch (this) {
                    case EVERYTHING -> whole;
                    case VISIBLE -> model.axis().visible();
                    case SELECTION -> model.selectedOrAll();
                };
        if (span.from() <= whole.from() && span.to() >= whole.to()) {
            return TimeRange.ALL;
        }
        double end = span.to() >= whole.to() ? Double.POSITIVE_INFINITY : span.to();
        return TimeRange.rounded(span.from(), end);
    }

    String title() {
        return Messages.text("inspect.export.span." + name().toLowerCase(Locale.ROOT));
    }
}
