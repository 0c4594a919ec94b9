package org.emoscope.corpus.importer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a raw attribute file of IEMOCAP, {@code dialog/EmoEvaluation/Attribute/DIALOG_e2_atr.txt}: one evaluator's
 * ratings, {@code Ses01F_impro01_F000 :act 4; :val 3; :dom 3; ()} a turn.
 *
 * <p>Nothing is turned round: valence and activation are as they stand, 6 minus those of the summary file.
 */
final class IemocapRawFile {

    private static final Pattern NAME = Pattern.compile(".+(?<![a-z])([efm]\\d*)_atr\\.txt", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE = Pattern.compile("(\\w+)\\s*:.*");
    private static final Pattern VALUE = Pattern.compile(":\\s*(act|val)\\s*([^;:]*);");

    private IemocapRawFile() {}

    /** The evaluator that a file name tells, {@code E2} for {@code …_e2_atr.txt}. */
    static Optional<String> evaluator(String name) {
        Matcher m = NAME.matcher(FileListing.fileName(name));
        return m.matches() ? Optional.of(m.group(1).toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    /** The ratings by turn; other lines are passed over. */
    static Map<String, IemocapRating> parse(String evaluator, String text) {
        Map<String, IemocapRating> ratings = new HashMap<>();
        text.lines()
                .map(String::strip)
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .forEach(line -> {
                    Map<String, Double> values = new HashMap<>();
                    Matcher value = VALUE.matcher(line.group());
                    while (value.find()) {
                        values.put(value.group(1), IemocapRating.number(value.group(2)));
                    }
                    ratings.put(
                            line.group(1),
                            new IemocapRating(
                                    evaluator,
                                    values.getOrDefault("val", Double.NaN),
                                    values.getOrDefault("act", Double.NaN)));
                });
        return ratings;
    }
}
