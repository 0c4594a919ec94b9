package org.emoscope.corpus.protocol;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.emoscope.corpus.Fold;
import org.emoscope.corpus.Part;
import org.emoscope.corpus.Split;
import org.emoscope.corpus.Utterance;

/**
 * Looks for speakers, sentences and sounds that are tested and were heard before, in training or in validation.
 *
 * <p>Validation counts as heard: it chooses the model. What is unknown cannot be checked, which is a finding too.
 */
public final class LeakageAudit {

    private static final int SHOWN = 5;

    private LeakageAudit() {}

    /** The findings of all folds, by fold and within it the gravest kind first; none means that all is apart. */
    public static List<LeakageFinding> of(Split split, Collection<Utterance> utterances) {
        Map<String, Utterance> byId = new HashMap<>();
        utterances.forEach(u -> byId.put(u.id(), u));
        List<LeakageFinding> findings = new ArrayList<>();
        for (Fold fold : split.folds()) {
            List<Utterance> tested = new ArrayList<>();
            List<Utterance> heard = new ArrayList<>();
            fold.parts().forEach((id, part) -> {
                Utterance utterance = byId.get(id);
                if (utterance == null) {
                    throw new IllegalArgumentException("the split names " + id + ", which is not in the corpus");
                }
                (part == Part.TEST ? tested : heard).add(utterance);
            });
            for (LeakageKind kind : LeakageKind.values()) {
                shared(fold, kind, tested, heard).ifPresent(findings::add);
                unknown(fold, kind, tested).ifPresent(findings::add);
            }
        }
        return List.copyOf(findings);
    }

    private static Optional<LeakageFinding> shared(
            Fold fold, LeakageKind kind, List<Utterance> tested, List<Utterance> heard) {
        Set<String> shared = values(kind, tested);
        int all = shared.size();
        shared.retainAll(values(kind, heard));
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        int concerned = (int)
                tested.stream().filter(u -> shared.contains(kind.value(u))).count();
        String sentence = String.format(
                Locale.ROOT,
                "Fold %d: %d of %d tested %s were heard before, in %d of %d tested utterances: %s.",
                fold.index() + 1,
                shared.size(),
                all,
                kind.plural(),
                concerned,
                tested.size(),
                examples(kind, shared, tested));
        return Optional.of(
                new LeakageFinding(fold.index(), kind, kind.severity(), concerned, List.copyOf(shared), sentence));
    }

    private static Optional<LeakageFinding> unknown(Fold fold, LeakageKind kind, List<Utterance> tested) {
        int unknown = (int) tested.stream().filter(u -> kind.value(u).isEmpty()).count();
        if (unknown == 0) {
            return Optional.empty();
        }
        String sentence = String.format(
                Locale.ROOT,
                "Fold %d: whether %s are kept apart cannot be checked for %d of %d tested utterances.",
                fold.index() + 1,
                kind.plural(),
                unknown,
                tested.size());
        return Optional.of(
                new LeakageFinding(fold.index(), kind, LeakageKind.Severity.NOTICE, unknown, List.of(), sentence));
    }

    private static TreeSet<String> values(LeakageKind kind, List<Utterance> utterances) {
        TreeSet<String> values = new TreeSet<>();
        utterances.forEach(u -> values.add(kind.value(u)));
        values.remove("");
        return values;
    }

    /** A few of what is shared; for sounds, whose hashes tell a person nothing, the utterances. */
    private static String examples(LeakageKind kind, Set<String> shared, List<Utterance> tested) {
        List<String> names = kind == LeakageKind.CONTENT
                ? tested.stream()
                        .filter(u -> shared.contains(kind.value(u)))
                        .map(Utterance::id)
                        .toList()
                : List.copyOf(shared);
        String few = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
        return names.size() > SHOWN ? few + ", …" : few;
    }
}
