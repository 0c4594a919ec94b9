package org.emoscope.ui.inspect.pane;

import org.emoscope.ui.common.Messages;
import org.emoscope.ui.inspect.state.Hover;
import org.emoscope.ui.inspect.state.TimeSpan;
import org.jspecify.annotations.Nullable;

/** What lies at the cursor, in words and units. */
public final class ReadOut {

    private ReadOut() {}

    /**
     * Time and amplitude; and under the pointer what its pane shows there, else the strongest frequency.
     *
     * @param hover where the pointer is, if it is in a pane
     */
    public static String at(Analysis analysis, double seconds, @Nullable Hover hover) {
        if (Double.isNaN(seconds)) {
            return "";
        }
        String time = Messages.text("inspect.read.time", seconds);
        String amplitude =
                Messages.text("inspect.read.amplitude", analysis.speech().valueAt(seconds));
        if (hover == null) {
            return join(time, amplitude, strongest(analysis.spectrogram(), seconds));
        }
        PaneContent under = Analyses.pane(hover.pane());
        String read = under.read(analysis, seconds, hover.share());
        return under instanceof LevelContent ? join(time, amplitude, read) : join(time, read, "");
    }

    /** The span and its length. */
    public static String selection(@Nullable TimeSpan selected) {
        return selected == null
                ? ""
                : Messages.text("inspect.read.selection", selected.from(), selected.to(), selected.length());
    }

    private static String strongest(DecibelMatrix matrix, double seconds) {
        int frame = matrix.frameAt(seconds);
        if (frame < 0 || frame >= matrix.frames()) {
            return "";
        }
        int best = 0;
        for (int bin = 1; bin < matrix.bins(); bin++) {
            if (matrix.at(frame, bin) > matrix.at(frame, best)) {
                best = bin;
            }
        }
        return Messages.text("inspect.read.strongest", matrix.hzOf(best), matrix.at(frame, best));
    }

    private static String join(String first, String second, String third) {
        String two = first + "   " + second;
        return third.isEmpty() ? two : two + "   " + third;
    }
}
