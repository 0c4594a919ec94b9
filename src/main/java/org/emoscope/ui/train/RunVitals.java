package org.emoscope.ui.train;

import java.util.Objects;
import org.emoscope.ui.common.Figures;
import org.emoscope.ui.common.Messages;

/**
 * How a run fares, as of its last epoch.
 *
 * @param samplesPerSecond examples that it learns from in a second; 0 if that is not known
 * @param memory what it takes
 */
record RunVitals(double samplesPerSecond, MemoryUse memory) {

    RunVitals {
        Objects.requireNonNull(memory, "memory");
    }

    /** All of it in a line. */
    String inWords() {
        String pace = !(samplesPerSecond > 0) ? Figures.NONE : Figures.count(Math.round(samplesPerSecond));
        String heap = Messages.text("train.vitals", pace, megabytes(memory.heap()), megabytes(memory.mostHeap()));
        return memory.process().isEmpty()
                ? heap
                : heap
                        + Messages.text(
                                "train.vitals.process",
                                megabytes(memory.process().getAsLong()));
    }

    private static String megabytes(long bytes) {
        return Figures.count(bytes >> 20);
    }
}
