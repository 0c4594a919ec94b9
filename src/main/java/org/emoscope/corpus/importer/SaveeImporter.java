package org.emoscope.corpus.importer;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.Utterance;

/**
 * Surrey Audio-Visual Expressed Emotion: {@code DC_a01.wav}, or {@code DC/a01.wav} in the original folders. Four men.
 *
 * <p>The first three sentences are the same in every emotion but neutral, the others belong to their emotion. Neutral
 * repeats sentences of the other emotions under numbers of its own, so its sentence is given as unknown.
 *
 * <p>Haq and Jackson, AVSP 2009.
 */
final class SaveeImporter extends FileNameImporter {

    private static final Pattern NAME = Pattern.compile("(?:.*/)?(DC|JE|JK|KL)[_/](sa|su|[adfhn])(\\d{2})\\.[^./]+");
    private static final Map<String, String> EMOTIONS = Map.of(
            "a",
            "anger",
            "d",
            "disgust",
            "f",
            "fear",
            "h",
            "happiness",
            "n",
            "neutral",
            "sa",
            "sadness",
            "su",
            "surprise");
    private static final String NEUTRAL = "n";
    private static final int COMMON_SENTENCES = 3;

    SaveeImporter() {
        super(CorpusType.SAVEE, "DC_a01.wav");
    }

    @Override
    Optional<NameReading> read(String name) {
        Matcher m = NAME.matcher(name);
        return m.matches()
                ? Optional.of(new NameReading.Facts(
                        EMOTIONS.get(m.group(2)),
                        m.group(1),
                        sentence(m.group(2), m.group(3)),
                        Map.of(Utterance.SEX, "m")))
                : Optional.empty();
    }

    private static String sentence(String emotion, String number) {
        if (emotion.equals(NEUTRAL)) {
            return "";
        }
        return Integer.parseInt(number) <= COMMON_SENTENCES ? "common" + number : emotion + number;
    }
}
