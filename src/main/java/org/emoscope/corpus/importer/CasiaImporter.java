package org.emoscope.corpus.importer;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emoscope.corpus.CorpusType;

/**
 * CASIA Mandarin corpus: a folder a speaker, in it a folder an emotion, in it numbered sentences, as in
 * {@code liuchanhg/angry/201.wav}. The number is the sentence, the same for all speakers and emotions.
 */
final class CasiaImporter extends FileNameImporter {

    private static final Pattern NAME =
            Pattern.compile("(?:.*/)?([^/]+)/(angry|fear|happy|neutral|sad|surprise)/(\\d{1,3})\\.[^./]+");

    CasiaImporter() {
        super(CorpusType.CASIA, "liuchanhg/angry/201.wav");
    }

    @Override
    Optional<NameReading> read(String name) {
        Matcher m = NAME.matcher(name);
        return m.matches()
                ? Optional.of(new NameReading.Facts(m.group(2), m.group(1), m.group(3), Map.of()))
                : Optional.empty();
    }
}
