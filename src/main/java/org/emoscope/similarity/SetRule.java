package org.emoscope.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the set of similar classes S comes about. */
public sealed interface SetRule {

    /** What the thesis does: the closest pair; of several pairs equally close all. */
    SetRule CLOSEST = new Closest();

    /** The closest pair, and every other that is as close. */
    record Closest() implements SetRule {}

    /**
     * All pairs at or below a threshold.
     *
     * @param threshold Hamming distance, 0 or more
     */
    record UpTo(int threshold) implements SetRule {

        public UpTo {
            if (threshold < 0) {
                throw new IllegalArgumentException("a threshold is 0 or more: " + threshold);
            }
        }
    }

    /**
     * Classes that somebody named.
     *
     * @param names whatever their case and order
     */
    record ByHand(List<String> names) implements SetRule {

        public ByHand {
            names = List.copyOf(names);
        }

        /**
         * Looks the names up.
         *
         * @param classes the names that there are
         * @return places in {@code classes}, ascending
         * @throws IllegalArgumentException if a name is none of them or comes twice, or if the set has fewer than two
         *     classes or leaves none of three or more outside; a sentence for a person
         */
        public List<Integer> places(List<String> classes) {
            List<Integer> places = new ArrayList<>();
            for (String name : names) {
                int place = place(name, classes);
                if (places.contains(place)) {
                    throw new IllegalArgumentException("the class '" + classes.get(place) + "' is named twice");
                }
                places.add(place);
            }
            if (places.size() < 2) {
                throw new IllegalArgumentException("a set of similar classes has two or more of "
                        + String.join(", ", classes) + ": " + String.join(", ", names));
            }
            if (places.size() == classes.size() && classes.size() > 2) {
                throw new IllegalArgumentException(
                        "a set of similar classes leaves at least one of " + String.join(", ", classes) + " outside");
            }
            places.sort(null);
            return places;
        }

        private static int place(String name, List<String> classes) {
            int exact = classes.indexOf(name.strip());
            if (exact >= 0) {
                return exact;
            }
            String wanted = name.strip().toLowerCase(Locale.ROOT);
            int alike = classes.stream()
                    .map(each -> each.toLowerCase(Locale.ROOT))
                    .toList()
                    .indexOf(wanted);
            if (alike < 0) {
                throw new IllegalArgumentException(
                        "there is no class '" + name.strip() + "'; there are " + String.join(", ", classes));
            }
            return alike;
        }
    }
}
