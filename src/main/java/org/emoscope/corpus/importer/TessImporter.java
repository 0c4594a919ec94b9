package org.emoscope.corpus.importer;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.Utterance;

/**
 * Toronto Emotional Speech Set: speaker, word and emotion, as in {@code OAF_back_angry.wav}. The speakers are an older
 * (OAF) and a younger (YAF) woman; {@code ps} is pleasant surprise. Some releases write OA for OAF.
 *
 * <p>Pichora-Fuller and Dupuis, 2010.
 */
final class TessImporter extends FileNameImporter {

    private static final Pattern NAME =
            Pattern.compile("([OY])AF?_(.+)_(angry|disgust|fear|happy|neutral|ps|sad)", Pattern.CASE_INSENSITIVE);

    TessImporter() {
        super(CorpusType.TESS, "OAF_back_angry.wav");
    }

    @Override
    Optional<NameReading> read(String name) {
        Matcher m = NAME.matcher(FileListing.stem(name));
        if (!m.matches()) {
            return Optional.empty();
        }
        String emotion = m.group(3).toLowerCase(Locale.ROOT);
        return Optional.of(new NameReading.Facts(
                emotion.equals("ps") ? "surprise" : emotion,
                m.group(1).toUpperCase(Locale.ROOT) + "AF",
                m.group(2).toLowerCase(Locale.ROOT),
                Map.of(Utterance.SEX, "f")));
    }
}
