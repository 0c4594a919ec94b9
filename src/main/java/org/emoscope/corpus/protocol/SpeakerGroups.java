package org.emoscope.corpus.protocol;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;

/** Puts speakers into groups. */
final class SpeakerGroups {

    private SpeakerGroups() {}

    /** Each speaker alone, in the order given. */
    static List<List<String>> single(Collection<String> speakers) {
        return speakers.stream().map(List::of).toList();
    }

    /**
     * Groups of about the same number of utterances: the largest speaker first, each into the smallest group so far.
     *
     * @param sizes utterances of each speaker
     * @param count number of groups, at most the number of speakers
     * @param random decides between speakers of the same size
     */
    static List<List<String>> balanced(SortedMap<String, Integer> sizes, int count, Random random) {
        List<String> speakers = new ArrayList<>(sizes.keySet());
        Collections.shuffle(speakers, random);
        speakers.sort(Comparator.comparing(sizes::get, Comparator.reverseOrder()));
        List<List<String>> groups = new ArrayList<>();
        for (int g = 0; g < count; g++) {
            groups.add(new ArrayList<>());
        }
        for (String speaker : speakers) {
            groups.stream()
                    .min(Comparator.comparingInt((List<String> g) -> size(g, sizes))
                            .thenComparingInt(List::size))
                    .orElseThrow()
                    .add(speaker);
        }
        return groups.stream().map(g -> g.stream().sorted().toList()).toList();
    }

    private static int size(List<String> group, SortedMap<String, Integer> sizes) {
        return group.stream().mapToInt(sizes::get).sum();
    }
}
