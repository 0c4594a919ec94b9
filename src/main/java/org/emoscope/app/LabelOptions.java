package org.emoscope.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.Utterance;
import org.emoscope.corpus.label.CategoryMap;
import org.emoscope.corpus.label.LabelScheme;
import org.emoscope.corpus.label.QuadrantScheme;
import org.emoscope.corpus.label.RatingRule;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which class the utterances of a corpus get, as options of a command. */
final class LabelOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--labels",
            paramLabel = "SCHEME",
            description = "'native', the corpus' own classes, or 'quadrant' (default: ${DEFAULT-VALUE}).")
    private String labels;

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description = "Rating rule of quadrants: 'summary' (default) or, for IEMOCAP, 'thesis'.")
    private String rule = "summary";

    @Option(
            names = "--map",
            paramLabel = "CATEGORY=QUADRANT",
            description = "Put a category without ratings into another quadrant: 'sad', 'pleasure', 'angry', 'joy', or"
                    + " 'none' to leave it out; may be repeated.")
    private Map<String, String> map = new LinkedHashMap<>();

    /** @param labels the scheme unless told otherwise */
    LabelOptions(String labels) {
        this.labels = labels;
    }

    /** The word for the scheme, as it was given. */
    String labels() {
        return labels;
    }

    /** The word for the rating rule, as it was given. */
    String rule() {
        return rule;
    }

    /** The quadrants of categories; a wrong word is a wrong use of the command. */
    CategoryMap categories() {
        try {
            return CategoryMap.standard().with(map);
        } catch (CorpusException e) {
            throw new ParameterException(command.commandLine(), "--map: " + e.getMessage() + ", none", e);
        }
    }

    /** The scheme that was asked for; a wrong word is a wrong use of the command. */
    LabelScheme scheme() {
        try {
            LabelScheme scheme = LabelScheme.of(labels, RatingRule.of(rule), categories());
            boolean usesMap = scheme instanceof QuadrantScheme quadrants && quadrants.usesCategories();
            if (!map.isEmpty() && !usesMap) {
                throw new ParameterException(
                        command.commandLine(), "--map goes with '--labels quadrant' and '--rule summary' alone");
            }
            return scheme;
        } catch (CorpusException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }

    /** Refuses to map a category that no utterance is of, such as a misspelt one. */
    void check(Corpus corpus) {
        TreeSet<String> categories = new TreeSet<>();
        corpus.utterances().stream().map(Utterance::label).forEach(categories::add);
        List<String> known =
                categories.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
        for (String category : map.keySet()) {
            if (!known.contains(category.toLowerCase(Locale.ROOT))) {
                throw new ParameterException(
                        command.commandLine(),
                        "--map: no utterance of " + corpus.name() + " is of the category '" + category + "'; there are "
                                + String.join(", ", categories));
            }
        }
    }
}
