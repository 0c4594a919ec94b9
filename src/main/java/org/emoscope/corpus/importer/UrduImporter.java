package org.emoscope.corpus.importer;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.Utterance;

/**
 * URDU: {@code SM1_F01_A012.wav} is speaker SM1 (M for a man, F for a woman), file 01, emotion A, number 012. Free talk
 * from television, so the sentence is unknown.
 *
 * <p>Latif et al., Frontiers of Information Technology 2018.
 */
final class UrduImporter extends FileNameImporter {

    private static final Pattern NAME = Pattern.compile("(S([MF])\\d+)_F(\\d+)_([AHNS])\\d+");
    private static final Map<String, String> EMOTIONS = Map.of("A", "angry", "H", "happy", "N", "neutral", "S", "sad");

    UrduImporter() {
        super(CorpusType.URDU, "SM1_F01_A012.wav");
    }

    @Override
    Optional<NameReading> read(String name) {
        Matcher m = NAME.matcher(FileListing.stem(name));
        return m.matches()
                ? Optional.of(new NameReading.Facts(
                        EMOTIONS.get(m.group(4)),
                        m.group(1),
                        "",
                        Map.of(Utterance.SEX, m.group(2).toLowerCase(Locale.ROOT), "file", m.group(3))))
                : Optional.empty();
    }
}
