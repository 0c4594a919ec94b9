package org.emoscope.corpus.importer;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.emoscope.corpus.FindingReason;
import org.emoscope.corpus.Span;
import org.emoscope.corpus.Utterance;

/**
 * Makes utterances of IEMOCAP's turns, with the ratings of both rules.
 *
 * <p><b>Summary.</b> The released averages of valence and activation. Where an external evaluator gave no rating the
 * release counts a 6; unless told otherwise the mean is then taken over the others, and the turn is flagged.
 *
 * <p><b>Raw.</b> The mean over the external evaluators' raw files as they stand: each complete rating counts once, and
 * nothing is turned round. Missing ratings do not count, nor do the actors' own.
 */
final class IemocapUtterances {

    private static final Map<String, String> CATEGORIES = Map.ofEntries(
            Map.entry("neu", "neutral"),
            Map.entry("ang", "anger"),
            Map.entry("sad", "sadness"),
            Map.entry("hap", "happiness"),
            Map.entry("exc", "excitement"),
            Map.entry("fru", "frustration"),
            Map.entry("fea", "fear"),
            Map.entry("sur", "surprise"),
            Map.entry("dis", "disgust"),
            Map.entry("oth", "other"),
            Map.entry("xxx", ""));

    private final Map<String, List<IemocapRating>> raw;
    private final Map<String, String> words;
    private final ScanOptions.MissingRatings missingRatings;
    private final Annotations findings;

    IemocapUtterances(
            Map<String, List<IemocapRating>> raw,
            Map<String, String> words,
            ScanOptions.MissingRatings missingRatings,
            Annotations findings) {
        this.raw = raw;
        this.words = words;
        this.missingRatings = missingRatings;
        this.findings = findings;
    }

    Utterance utterance(IemocapTurn turn, Path audio, String dialog) {
        Optional<IemocapRating> rating = summaryRating(turn);
        return new Utterance(
                turn.name(),
                audio,
                Span.WHOLE,
                label(turn),
                speaker(turn.name()),
                words.getOrDefault(turn.name(), ""),
                rating.map(r -> OptionalDouble.of(r.valence())).orElse(OptionalDouble.empty()),
                rating.map(r -> OptionalDouble.of(r.activation())).orElse(OptionalDouble.empty()),
                attributes(turn, dialog));
    }

    private String label(IemocapTurn turn) {
        String label = CATEGORIES.get(turn.category().toLowerCase(Locale.ROOT));
        if (label == null) {
            findings.flag(
                    turn.name(),
                    FindingReason.INVALID_ANNOTATION,
                    "The category \"" + turn.category() + "\" is unknown and does not count.");
            return "";
        }
        return label;
    }

    private Optional<IemocapRating> summaryRating(IemocapTurn turn) {
        List<IemocapRating> external = turn.externalRatings();
        String silent = external.stream()
                .filter(r -> !r.isComplete())
                .map(IemocapRating::evaluator)
                .collect(Collectors.joining(", "));
        if (silent.isEmpty()) {
            if (!turn.released().isComplete()) {
                findings.flag(
                        turn.name(), FindingReason.INVALID_RATING, "Its average is not on the scale from 1 to 5.");
            }
            return Optional.of(turn.released()).filter(IemocapRating::isComplete);
        }
        if (missingRatings == ScanOptions.MissingRatings.AS_RELEASED) {
            findings.flag(
                    turn.name(),
                    FindingReason.INVALID_RATING,
                    silent + " gave no rating; the average counts it as 6, as released.");
            return Optional.of(turn.released()).filter(r -> Double.isFinite(r.valence() + r.activation()));
        }
        findings.flag(
                turn.name(),
                FindingReason.INVALID_RATING,
                silent + " gave no rating; the release counts it as 6, here it is left out of the average.");
        return IemocapRating.mean(external);
    }

    private Map<String, String> attributes(IemocapTurn turn, String dialog) {
        Map<String, String> attributes = new HashMap<>();
        attributes.put(Utterance.SESSION, turn.name().substring(3, 5).replaceFirst("^0", ""));
        attributes.put(Utterance.SEX, turnSpeaker(turn.name()).toLowerCase(Locale.ROOT));
        attributes.put("dialog", dialog);
        attributes.put("votes", String.join(" | ", turn.votes()));
        IemocapRating.mean(raw.getOrDefault(turn.name(), List.of())).ifPresent(mean -> {
            attributes.put(Utterance.RAW_VALENCE, Double.toString(mean.valence()));
            attributes.put(Utterance.RAW_AROUSAL, Double.toString(mean.activation()));
        });
        return attributes;
    }

    /** The session and who of its two actors speaks: {@code Ses01M} for {@code Ses01F_impro01_M003}. */
    private static String speaker(String name) {
        return name.substring(0, 5) + turnSpeaker(name);
    }

    private static String turnSpeaker(String name) {
        int last = name.lastIndexOf('_') + 1;
        return name.substring(last, last + 1);
    }
}
