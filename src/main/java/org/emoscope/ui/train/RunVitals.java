package org.emoscope.ui.train;

import java.util.Objects;
import org.emoscope.ui.common.Figures;
import org.emoscope.ui.common.Messages;

/**
 * How a run fares, as of its last epoch.
 *
 * @param samplesPerSecond examples that it learns from in a second; 0 if that is not known
 * @param dataWait share of its time that it waits for its data, 0 to 1
 * @param memory what it takes
 */
record RunVitals(double samplesPerSecond, double dataWait, MemoryUse memory) {

    private static final double WORTH_TELLING = 0.05;

    RunVitals {
        Objects.requireNonNull(memory, "memory");
    }

    /** All of it in a line; the wait for data only where it is worth a word. */
    String inWords() {
        String pace = !(samplesPerSecond > 0) ? Figures.NONE : Figures.count(Math.round(samplesPerSecond));
        String heap = Messages.text("train.vitals", pace, megabytes(memory.heap()), megabytes(memory.mostHeap()));
        StringBuilder line = new StringBuilder(heap);
        memory.process().ifPresent(bytes -> line.append(Messages.text("train.vitals.process", megabytes(bytes))));
        if (dataWait >= WORTH_TELLING) {
            line.append(Messages.text("train.vitals.wait", Math.round(100 * dataWait)));
        }
        return line.toString();
    }

    private static String megabytes(long bytes) {
        return Figures.count(bytes >> 20);
    }
}
