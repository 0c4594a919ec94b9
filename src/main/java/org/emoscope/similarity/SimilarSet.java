package org.emoscope.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The set of similar classes S, and the one group of them that a system with two levels tells apart in a second step.
 *
 * <p>The pairs of S, the closest first, are merged into groups: pairs that share a class make one. A pair that would
 * leave no class outside its group is not merged, unless there are only two classes. {@link #members} is the group that
 * holds the closest pair; of groups equally close, the one whose first class comes first. What else is similar stays a
 * group of its own. Immutable. Source: Li 2021, 4.3; for more than one pair the thesis is silent.
 *
 * @param members the group HN: two classes or more by ascending index, or none if no pair is close enough
 * @param pairs the pairs that are close enough, or those of the members where somebody named them; the closest first
 * @param apart groups beside the members, each of two classes or more
 * @param unmerged pairs that are close enough, but would have left no class outside
 */
public record SimilarSet(
        List<ClassHash> members, List<ClassPair> pairs, List<List<ClassHash>> apart, List<ClassPair> unmerged) {

    public SimilarSet {
        members = List.copyOf(members);
        pairs = List.copyOf(pairs);
        apart = apart.stream().map(List::copyOf).toList();
        unmerged = List.copyOf(unmerged);
        if (members.size() == 1) {
            throw new IllegalArgumentException("one class is similar to no other: " + members);
        }
    }

    /**
     * The set of a table.
     *
     * @throws IllegalArgumentException if classes were named that make no set, see {@link SetRule.ByHand#places}
     */
    public static SimilarSet of(HammingTable table, SetRule rule) {
        if (rule instanceof SetRule.ByHand named) {
            List<ClassHash> members =
                    named.places(table.names()).stream().map(table.rows()::get).toList();
            List<ClassPair> pairs = table.pairs().stream()
                    .filter(pair -> members.contains(pair.first()) && members.contains(pair.second()))
                    .toList();
            return new SimilarSet(members, pairs, List.of(), List.of());
        }
        int threshold = rule instanceof SetRule.UpTo upTo
                ? upTo.threshold()
                : table.pairs().get(0).distance();
        return merged(
                table,
                table.pairs().stream()
                        .filter(pair -> pair.distance() <= threshold)
                        .toList());
    }

    /** Groups are kept in the order of their closest pairs, so the first one holds the closest. */
    private static SimilarSet merged(HammingTable table, List<ClassPair> pairs) {
        List<List<ClassHash>> groups = new ArrayList<>();
        List<ClassPair> unmerged = new ArrayList<>();
        for (ClassPair pair : pairs) {
            List<List<ClassHash>> touched = groups.stream()
                    .filter(group -> group.contains(pair.first()) || group.contains(pair.second()))
                    .toList();
            List<ClassHash> union = union(pair, touched);
            if (union.size() == table.size() && table.size() > 2) {
                unmerged.add(pair);
            } else if (touched.isEmpty()) {
                groups.add(union);
            } else {
                groups.set(groups.indexOf(touched.get(0)), union);
                groups.removeAll(touched.subList(1, touched.size()));
            }
        }
        return new SimilarSet(
                groups.isEmpty() ? List.of() : groups.get(0),
                pairs,
                groups.subList(Math.min(1, groups.size()), groups.size()),
                unmerged);
    }

    private static List<ClassHash> union(ClassPair pair, List<List<ClassHash>> groups) {
        List<ClassHash> union = new ArrayList<>(List.of(pair.first(), pair.second()));
        groups.forEach(
                group -> group.stream().filter(each -> !union.contains(each)).forEach(union::add));
        union.sort(Comparator.comparingInt(ClassHash::classIndex));
        return union;
    }

    /** Whether no pair was close enough. */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** Whether two classes are a pair of S, in whichever order. */
    public boolean holds(ClassHash one, ClassHash other) {
        return pairs.stream()
                .anyMatch(pair -> pair.first().equals(one) && pair.second().equals(other)
                        || pair.first().equals(other) && pair.second().equals(one));
    }

    /** The indices of the members among all classes, ascending: what makes up the class HN. */
    public List<Integer> classIndices() {
        return members.stream().map(ClassHash::classIndex).toList();
    }

    /** The names of the members. */
    public List<String> names() {
        return members.stream().map(ClassHash::name).toList();
    }
}
