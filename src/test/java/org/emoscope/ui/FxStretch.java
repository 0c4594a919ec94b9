package org.emoscope.ui;

import java.util.List;

/**
 * A stretch of work on the JavaFX thread that nothing else could get in between.
 *
 * @param cpuMillis what the thread computed, in milliseconds
 * @param wallMillis how long it took, with the time in which the thread waited or another process had the processor
 * @param samples what the thread was seen doing, in time order; empty if it was too short to be looked at
 */
record FxStretch(double cpuMillis, double wallMillis, List<List<StackTraceElement>> samples) {

    FxStretch {
        samples = List.copyOf(samples);
    }
}
