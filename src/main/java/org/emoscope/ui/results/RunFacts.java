package org.emoscope.ui.results;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.protocol.ThesisProtocol;
import org.emoscope.experiment.RunAudit;
import org.emoscope.experiment.RunDescription;
import org.emoscope.experiment.RunEntry;
import org.emoscope.experiment.RunSpec;
import org.emoscope.ui.common.Figures;
import org.emoscope.ui.common.LabelChoice;
import org.emoscope.ui.common.Messages;

/**
 * What is said of a run beside its figures. Needs no toolkit.
 *
 * @param run as it stands on disk
 */
record RunFacts(RunEntry run) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);

    /** The run's name, or that of its folder where it cannot be read. */
    String name() {
        return run.description()
                .map(each -> each.spec().name())
                .orElse(run.folder().id());
    }

    boolean isSynthetic() {
        return run.description()
                .map(each -> Boolean.parseBoolean(each.provenance().get("synthetic")))
                .orElse(false);
    }

    /** Whether its figures look better than they would be with new speakers. */
    boolean isLeaking() {
        return run.audit().map(RunAudit::isSerious).orElse(false);
    }

    /** What the leakage audit found, empty where it is not on file. */
    String audit() {
        return run.audit()
                .map(each -> Messages.text(
                        "results.audit",
                        Stream.concat(
                                        Stream.of(each.verdict()),
                                        each.items().stream().map(RunAudit.Item::sentence))
                                .collect(Collectors.joining(" "))))
                .orElse("");
    }

    String state() {
        return Messages.text("run.state." + run.state().name().toLowerCase(Locale.ROOT));
    }

    /** The one figure for a list; how the run stands where there is none. */
    String figure() {
        return run.summary()
                .map(each -> Messages.text(
                        "results.list.ua", Figures.share(each.scores().unweightedAccuracy())))
                .orElseGet(this::state);
    }

    /** Corpus and date, for a list. */
    String line() {
        return run.description()
                .map(each -> corpus(each) + " \u00b7 " + date(each, SHORT_DATE))
                .orElse("");
    }

    /** System, corpus, labels, protocol and date. */
    String sentence() {
        return run.description().map(this::sentence).orElse("");
    }

    /** What there is instead of results, empty if there are results. */
    String withoutResults() {
        if (run.summary().isPresent()) {
            return "";
        }
        String key = "results.without." + run.state().name().toLowerCase(Locale.ROOT);
        return Messages.text(key, run.problem());
    }

    private String sentence(RunDescription description) {
        RunSpec spec = description.spec();
        return Messages.text(
                "results.facts",
                spec.system(),
                corpus(description),
                labels(spec),
                protocol(spec),
                date(description, DATE));
    }

    private static String labels(RunSpec spec) {
        try {
            return LabelChoice.title(spec.labelScheme());
        } catch (CorpusException e) {
            return spec.labels();
        }
    }

    private static String protocol(RunSpec spec) {
        String name = spec.protocol().equals(ThesisProtocol.ID)
                ? Messages.text("results.protocol.thesis")
                : spec.folds() == 0
                        ? Messages.text("results.protocol.speaker")
                        : Messages.text("results.protocol.groups", spec.folds());
        return spec.seeds() == 1 ? name : Messages.text("results.protocol.seeds", name, spec.seeds());
    }

    private static String corpus(RunDescription description) {
        return description
                .provenance()
                .getOrDefault("corpus", description.spec().corpus());
    }

    private static String date(RunDescription description, DateTimeFormatter format) {
        try {
            return format.format(OffsetDateTime.parse(description.created()));
        } catch (DateTimeParseException e) {
            return description.created();
        }
    }
}
