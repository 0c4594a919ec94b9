package org.emoscope.corpus.importer;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emoscope.corpus.CorpusType;

/**
 * Crowd-sourced Emotional Multimodal Actors Dataset: actor, sentence, emotion and level, as in
 * {@code 1001_DFA_ANG_XX.wav}. Twelve sentences, 91 actors.
 *
 * <p>Cao et al., IEEE Transactions on Affective Computing 2014.
 */
final class CremaDImporter extends FileNameImporter {

    private static final Pattern NAME =
            Pattern.compile("(1\\d{3})_([A-Z]{3})_(ANG|DIS|FEA|HAP|NEU|SAD)_(LO|MD|HI|XX?)");
    private static final Map<String, String> EMOTIONS = Map.of(
            "ANG", "anger", "DIS", "disgust", "FEA", "fear", "HAP", "happiness", "NEU", "neutral", "SAD", "sadness");
    private static final Map<String, String> LEVELS =
            Map.of("LO", "low", "MD", "medium", "HI", "high", "XX", "unspecified", "X", "unspecified");

    CremaDImporter() {
        super(CorpusType.CREMA_D, "1001_DFA_ANG_XX.wav");
    }

    @Override
    Optional<NameReading> read(String name) {
        Matcher m = NAME.matcher(FileListing.stem(name));
        return m.matches()
                ? Optional.of(new NameReading.Facts(
                        EMOTIONS.get(m.group(3)), m.group(1), m.group(2), Map.of("level", LEVELS.get(m.group(4)))))
                : Optional.empty();
    }
}
