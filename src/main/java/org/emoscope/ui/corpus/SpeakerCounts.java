package org.emoscope.ui.corpus;

import java.util.List;

/**
 * A line of the table of speakers and classes.
 *
 * @param speaker who speaks, empty if unknown
 * @param counts utterances of each class
 */
record SpeakerCounts(String speaker, List<Integer> counts) {

    SpeakerCounts {
        counts = List.copyOf(counts);
    }

    int total() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
