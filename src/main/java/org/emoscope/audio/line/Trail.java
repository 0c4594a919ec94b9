package org.emoscope.audio.line;

import java.util.Map;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Which sample of a signal each sample written to a line was, across the seams of loops and jumps.
 *
 * <p>Written by one thread, asked by any; neither waits.
 */
final class Trail {

    /** Where each stretch without a seam begins: place in the line, sample of the signal. */
    private final ConcurrentNavigableMap<Long, Integer> stretches = new ConcurrentSkipListMap<>();

    /** What follows is written from another sample of the signal. */
    void begin(long written, int sample) {
        stretches.put(written, sample);
    }

    /** Which sample of the signal lies at a place in the line. */
    int sampleAt(long place) {
        Map.Entry<Long, Integer> stretch = stretches.floorEntry(place);
        if (stretch == null) {
            stretch = stretches.firstEntry();
            return stretch == null ? 0 : stretch.getValue();
        }
        return stretch.getValue() + (int) (place - stretch.getKey());
    }

    /** Forgets the stretches before the one that holds a place. */
    void forgetBefore(long place) {
        Long kept = stretches.floorKey(place);
        if (kept != null) {
            stretches.headMap(kept).clear();
        }
    }
}
