package org.emoscope.corpus.importer;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.Utterance;

/**
 * Berlin Database of Emotional Speech: {@code 03a01Wa.wav} is speaker 03, sentence a01, emotion W (the German
 * initial), take a. Ten sentences, ten speakers, whose sex its documentation lists.
 *
 * <p>Burkhardt et al., Interspeech 2005.
 */
final class EmoDbImporter extends FileNameImporter {

    private static final Pattern NAME = Pattern.compile("(\\d{2})([ab]\\d{2})([WLEAFTN])([a-z]?)");
    private static final Map<String, String> EMOTIONS = Map.of(
            "W",
            "anger",
            "L",
            "boredom",
            "E",
            "disgust",
            "A",
            "fear",
            "F",
            "happiness",
            "T",
            "sadness",
            "N",
            "neutral");
    private static final Set<String> WOMEN = Set.of("08", "09", "13", "14", "16");
    private static final Set<String> MEN = Set.of("03", "10", "11", "12", "15");

    EmoDbImporter() {
        super(CorpusType.EMODB, "03a01Wa.wav");
    }

    @Override
    Optional<NameReading> read(String name) {
        Matcher m = NAME.matcher(FileListing.stem(name));
        if (!m.matches()) {
            return Optional.empty();
        }
        String speaker = m.group(1);
        Map<String, String> attributes = WOMEN.contains(speaker)
                ? Map.of(Utterance.SEX, "f")
                : MEN.contains(speaker) ? Map.of(Utterance.SEX, "m") : Map.of();
        return Optional.of(new NameReading.Facts(EMOTIONS.get(m.group(3)), speaker, m.group(2), attributes));
    }
}
