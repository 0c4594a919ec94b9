package org.emoscope.corpus.importer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.emoscope.corpus.Finding;
import org.emoscope.corpus.FindingReason;
import org.emoscope.corpus.Utterance;
import org.emoscope.task.ParallelWork;
import org.emoscope.task.TaskContext;

/**
 * Listens to every utterance: notes its length and the hash of its sound, leaves out what cannot be read and what was
 * heard before.
 *
 * <p>Of utterances with the same sound the first by id stays.
 */
final class AudioCheck {

    private final SpeechSource speech;

    AudioCheck(SpeechSource speech) {
        this.speech = speech;
    }

    /** The utterances that remain, sorted by id, and the others. */
    record Result(List<Utterance> kept, List<Finding> leftOut) {}

    Result check(List<Utterance> candidates, TaskContext context) {
        Map<Path, List<Utterance>> byFile = new LinkedHashMap<>();
        candidates.stream().sorted(Comparator.comparing(Utterance::id)).forEach(u -> byFile.computeIfAbsent(
                        u.audio(), file -> new ArrayList<>())
                .add(u));
        List<Listener.Heard> heard = new ArrayList<>();
        int files = byFile.size();
        try (ParallelWork work = new ParallelWork("scan")) {
            List<List<Listener.Heard>> answers = work.map(
                    List.copyOf(byFile.entrySet()),
                    entry -> new Listener(speech).listen(entry.getKey(), entry.getValue()),
                    (entry, done) -> context.progress(
                            (double) done / files,
                            String.format(Locale.ROOT, "Listening to file %,d of %,d", done, files)),
                    context);
            answers.forEach(heard::addAll);
        }
        return withoutDuplicates(heard);
    }

    private static Result withoutDuplicates(List<Listener.Heard> heard) {
        List<Utterance> kept = new ArrayList<>();
        List<Finding> leftOut = new ArrayList<>();
        Map<String, Utterance> firstByHash = new HashMap<>();
        heard.stream().sorted(Comparator.comparing(h -> h.utterance().id())).forEach(h -> {
            if (h.fault().isPresent()) {
                leftOut.add(h.fault().get());
                return;
            }
            Utterance utterance = h.utterance();
            Utterance first = firstByHash.putIfAbsent(utterance.attribute(Utterance.CONTENT_HASH), utterance);
            if (first == null) {
                kept.add(utterance);
            } else {
                leftOut.add(new Finding(utterance.id(), FindingReason.DUPLICATE_CONTENT, sameSound(utterance, first)));
            }
        });
        return new Result(kept, leftOut);
    }

    private static String sameSound(Utterance utterance, Utterance first) {
        String sentence = "It sounds exactly like " + first.id();
        return utterance.label().equals(first.label())
                ? sentence + "."
                : sentence + ", which is labelled " + first.label() + " and not " + utterance.label() + ".";
    }
}
