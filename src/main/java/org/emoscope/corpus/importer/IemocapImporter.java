package org.emoscope.corpus.importer;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.FindingReason;

/**
 * Interactive Emotional Dyadic Motion Capture database: five sessions of two actors, cut into turns.
 *
 * <p>Reads {@code SessionN/dialog/EmoEvaluation/*.txt} (categories, ratings), {@code …/Attribute/*_atr.txt} (raw
 * ratings) and {@code SessionN/dialog/transcriptions/*.txt} (words) for the turns in
 * {@code SessionN/sentences/wav/DIALOG/TURN.wav}; the recordings of whole dialogues are passed over.
 *
 * <p>Busso et al., Language Resources and Evaluation 2008.
 */
final class IemocapImporter implements CorpusImporter {

    private static final Pattern TURN_AUDIO =
            Pattern.compile("(?:.*/)?Session\\d+/sentences/wav/[^/]+/[^/]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern TURN_NAME = Pattern.compile("Ses\\d{2}[FM]_\\w+_[FM]\\w+");

    @Override
    public CorpusType type() {
        return CorpusType.IEMOCAP;
    }

    @Override
    public double affinity(FileListing files) {
        return IemocapFiles.anySummary(files) ? 1 : 0;
    }

    @Override
    public Annotations read(FileListing files, ScanOptions options) {
        Annotations annotations = new Annotations();
        IemocapFiles iemocap = new IemocapFiles(files, annotations);
        Map<String, List<IemocapRating>> raw = iemocap.externalRawRatings();
        Map<String, String> words = iemocap.words();
        IemocapUtterances utterances = new IemocapUtterances(raw, words, options.missingRatings(), annotations);
        Set<String> annotated = new HashSet<>();
        for (IemocapFiles.Summary summary : iemocap.summaries()) {
            String text = iemocap.text(summary.name()).orElse("");
            for (IemocapTurn turn : IemocapSummaryFile.parse(summary.name(), text, annotations)) {
                if (!TURN_NAME.matcher(turn.name()).matches()) {
                    annotations.leaveOut(
                            turn.name(), FindingReason.UNKNOWN_NAME, "A turn looks like Ses01F_impro01_F000.");
                } else if (annotated.add(turn.name())) {
                    annotations.add(utterances.utterance(turn, files.file(summary.audio(turn)), summary.dialog()));
                } else {
                    annotations.leaveOut(
                            turn.name(),
                            FindingReason.DUPLICATE_CONTENT,
                            summary.name() + " annotates it a second time.");
                }
            }
        }
        reportWithoutAnnotation(files, annotations);
        return annotations;
    }

    private static void reportWithoutAnnotation(FileListing files, Annotations annotations) {
        Set<Path> used = new HashSet<>();
        annotations.utterances().forEach(u -> used.add(u.audio()));
        for (String name : files.audio()) {
            if (!TURN_AUDIO.matcher(name).matches() || used.contains(files.file(name))) {
                continue;
            }
            if (TURN_NAME.matcher(FileListing.stem(name)).matches()) {
                annotations.leaveOut(name, FindingReason.MISSING_ANNOTATION, "No summary file of its dialogue has it.");
            } else {
                annotations.leaveOut(name, FindingReason.UNKNOWN_NAME, "A turn looks like Ses01F_impro01_F000.wav.");
            }
        }
    }
}
