package org.emoscope.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.Split;
import org.emoscope.corpus.protocol.LeakageAudit;
import org.emoscope.corpus.protocol.LeakageFinding;
import org.emoscope.corpus.protocol.LeakageKind;

/**
 * What the leakage audit found in the splits of a run, summed up by kind.
 *
 * @param items one a kind that was found or could not be checked; none if all is apart
 */
public record RunAudit(List<Item> items) {

    public RunAudit {
        items = List.copyOf(items);
    }

    /**
     * One kind of leakage.
     *
     * @param kind what stands on two sides
     * @param severity how much it weighs
     * @param sentence all of it for a person
     */
    public record Item(LeakageKind kind, LeakageKind.Severity severity, String sentence) {

        public Item {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(sentence, "sentence");
        }
    }

    /** Audits all splits of a plan. */
    static RunAudit of(RunPlan plan, Corpus corpus) {
        List<LeakageFinding> findings = new ArrayList<>();
        for (Split split : plan.splits().values()) {
            findings.addAll(LeakageAudit.of(split, corpus.utterances()));
        }
        List<Item> items = new ArrayList<>();
        for (LeakageKind kind : LeakageKind.values()) {
            add(items, kind, findings.stream().filter(f -> !f.shared().isEmpty()), plan, "were heard before");
            add(items, kind, findings.stream().filter(f -> f.shared().isEmpty()), plan, "cannot be checked");
        }
        return new RunAudit(items);
    }

    private static void add(
            List<Item> items, LeakageKind kind, Stream<LeakageFinding> findings, RunPlan plan, String what) {
        List<LeakageFinding> own = findings.filter(f -> f.kind() == kind).toList();
        if (own.isEmpty()) {
            return;
        }
        int utterances = own.stream().mapToInt(LeakageFinding::utterances).sum();
        items.add(new Item(
                kind,
                own.get(0).severity(),
                String.format(
                        Locale.ROOT,
                        "In %d of %d folds %s %s, in %d tested utterances.",
                        own.size(),
                        plan.folds(),
                        kind.plural(),
                        what,
                        utterances)));
    }

    /** Whether the result must not be read as one on new speakers or sounds. */
    public boolean isSerious() {
        return items.stream().anyMatch(i -> i.severity() == LeakageKind.Severity.SERIOUS);
    }

    /** The whole in a sentence for a person. */
    public String verdict() {
        if (isSerious()) {
            return "Leakage: the figures are better than they would be with new speakers and sounds.";
        }
        return items.stream().anyMatch(i -> i.kind() != LeakageKind.TEXT)
                ? "Not everything could be checked."
                : "No speaker and no sound that is tested was heard before.";
    }
}
