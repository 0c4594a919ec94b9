package org.emoscope.corpus.importer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a transcript of IEMOCAP: {@code Ses01F_impro01_F000 [006.2901-008.2357]: Excuse me.} a turn. */
final class IemocapTranscript {

    private static final Pattern LINE = Pattern.compile("(\\w+)\\s*\\[[^]]*]\\s*:?(.*)");

    private IemocapTranscript() {}

    /** The words of each turn in lower case without punctuation, so that the same sentence reads the same. */
    static Map<String, String> parse(String text) {
        Map<String, String> words = new HashMap<>();
        text.lines()
                .map(String::strip)
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .forEach(line -> words.put(line.group(1), normalised(line.group(2))));
        return words;
    }

    private static String normalised(String sentence) {
        return sentence.toLowerCase(Locale.ROOT)
                .replaceAll("\\[[^]]*]", " ")
                .replaceAll("[^\\p{L}\\p{N}' ]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
