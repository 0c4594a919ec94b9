package org.emoscope.corpus.importer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emoscope.corpus.FindingReason;
import org.emoscope.file.BoundedFiles;

/** Finds the annotation files of IEMOCAP and reads them; one that cannot be read becomes a finding. */
final class IemocapFiles {

    private static final int MAX_BYTES = 16 << 20;
    private static final Pattern SUMMARY = Pattern.compile("((?:.*/)?Session\\d+)/dialog/EmoEvaluation/([^/]+)\\.txt");
    private static final Pattern RAW =
            Pattern.compile("(?:.*/)?Session\\d+/dialog/EmoEvaluation/Attribute/[^/]+_atr\\.txt");
    private static final Pattern TRANSCRIPT = Pattern.compile("(?:.*/)?Session\\d+/dialog/transcriptions/[^/]+\\.txt");

    private final FileListing files;
    private final Annotations findings;

    IemocapFiles(FileListing files, Annotations findings) {
        this.files = files;
        this.findings = findings;
    }

    /**
     * A summary file.
     *
     * @param name relative to the root
     * @param session the folder of its session, relative to the root
     * @param dialog the dialogue's name
     */
    record Summary(String name, String session, String dialog) {

        /** Where the audio of a turn lies, relative to the root. */
        String audio(IemocapTurn turn) {
            return session + "/sentences/wav/" + dialog + "/" + turn.name() + ".wav";
        }
    }

    static boolean anySummary(FileListing files) {
        return files.others().stream().anyMatch(name -> SUMMARY.matcher(name).matches());
    }

    List<Summary> summaries() {
        return files.others().stream()
                .map(SUMMARY::matcher)
                .filter(Matcher::matches)
                .map(m -> new Summary(m.group(), m.group(1), m.group(2)))
                .toList();
    }

    /** The raw ratings of all external evaluators by turn. */
    Map<String, List<IemocapRating>> externalRawRatings() {
        Map<String, List<IemocapRating>> ratings = new HashMap<>();
        for (String name : named(RAW)) {
            Optional<String> evaluator = IemocapRawFile.evaluator(name);
            if (evaluator.isEmpty()) {
                findings.flag(
                        name, FindingReason.UNKNOWN_NAME, "Its name tells no evaluator; its ratings do not count.");
                continue;
            }
            text(name).ifPresent(text -> IemocapRawFile.parse(evaluator.get(), text)
                    .forEach((turn, rating) -> {
                        if (rating.isExternal()) {
                            ratings.computeIfAbsent(turn, t -> new ArrayList<>())
                                    .add(rating);
                        }
                    }));
        }
        return ratings;
    }

    /** The words of each turn, where there are transcripts. */
    Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        named(TRANSCRIPT).forEach(name -> text(name).ifPresent(text -> words.putAll(IemocapTranscript.parse(text))));
        return words;
    }

    Optional<String> text(String name) {
        try {
            return Optional.of(BoundedFiles.readString(files.file(name), MAX_BYTES));
        } catch (IOException e) {
            findings.leaveOut(name, FindingReason.UNREADABLE, "It cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    private List<String> named(Pattern pattern) {
        return files.others().stream()
                .filter(name -> pattern.matcher(name).matches())
                .toList();
    }
}
