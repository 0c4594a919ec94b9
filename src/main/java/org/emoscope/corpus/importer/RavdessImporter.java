package org.emoscope.corpus.importer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.FindingReason;
import org.emoscope.corpus.Utterance;

/**
 * Ryerson Audio-Visual Database: seven numbers for modality, channel, emotion, intensity, statement, repetition and
 * actor, as in {@code 03-01-05-01-02-01-12.wav}. Actors of odd number are men. Two sentences. Songs are left out.
 *
 * <p>Livingstone and Russo, PLoS ONE 2018.
 */
final class RavdessImporter extends FileNameImporter {

    private static final Pattern NAME = Pattern.compile("0[123]-(0[12])-(0[1-8])-(0[12])-(0[12])-(0[12])-(\\d{2})");
    private static final String SONG = "02";
    private static final String STRONG = "02";
    private static final List<String> EMOTIONS =
            List.of("neutral", "calm", "happy", "sad", "angry", "fearful", "disgust", "surprised");

    RavdessImporter() {
        super(CorpusType.RAVDESS, "03-01-05-01-02-01-12.wav");
    }

    @Override
    Optional<NameReading> read(String name) {
        Matcher m = NAME.matcher(FileListing.stem(name));
        if (!m.matches()) {
            return Optional.empty();
        }
        if (m.group(1).equals(SONG)) {
            return Optional.of(new NameReading.Refusal(FindingReason.NOT_SPEECH, "Its second number says song."));
        }
        String actor = m.group(6);
        return Optional.of(new NameReading.Facts(
                EMOTIONS.get(Integer.parseInt(m.group(2)) - 1),
                actor,
                m.group(4),
                Map.of(
                        Utterance.SEX,
                        Integer.parseInt(actor) % 2 == 1 ? "m" : "f",
                        "intensity",
                        m.group(3).equals(STRONG) ? "strong" : "normal",
                        "repetition",
                        m.group(5))));
    }
}
