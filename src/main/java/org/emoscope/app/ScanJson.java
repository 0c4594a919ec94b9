package org.emoscope.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.CountTable;
import org.emoscope.corpus.Finding;
import org.emoscope.corpus.label.CategoryMap;
import org.emoscope.corpus.label.CategoryUse;
import org.emoscope.corpus.label.Quadrant;
import org.emoscope.corpus.label.RuleComparison;

/** A scan report for a program. */
final class ScanJson {

    private ScanJson() {}

    static String of(ScanSummary summary) throws JsonProcessingException {
        Corpus corpus = summary.corpus();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", corpus.name());
        json.put("type", corpus.type().id());
        json.put("synthetic", corpus.isSynthetic());
        json.put("root", corpus.root().toString());
        json.put("utterances", corpus.utterances().size());
        json.put("seconds", corpus.seconds());
        json.put("audioFiles", corpus.report().audioFiles());
        json.put("otherFiles", corpus.report().otherFiles());
        json.put("fingerprint", corpus.fingerprint());
        json.put("labels", summary.labelling().scheme());
        json.put("counts", summary.labelling().counts());
        json.put("speakers", table(summary.speakers()));
        json.put("categories", table(summary.categories()));
        json.put("map", map(summary.map()));
        json.put("leftOut", findings(corpus.report().leftOut()));
        json.put("withoutClass", findings(summary.labelling().leftOut()));
        json.put("flagged", findings(corpus.report().flagged()));
        summary.rules().ifPresent(rules -> json.put("rules", rules(rules)));
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    }

    /** The quadrant of each category of the corpus, as far as the scheme looks at them. */
    private static Map<String, String> map(List<CategoryUse> uses) {
        Map<String, String> json = new LinkedHashMap<>();
        uses.forEach(use ->
                json.put(use.category(), use.quadrant().map(Quadrant::label).orElse(CategoryMap.NONE)));
        return json;
    }

    private static Map<String, Object> rules(RuleComparison rules) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("summary", table(rules.summary()));
        json.put("thesis", table(rules.thesis()));
        json.put("summaryToThesis", table(rules.cross()));
        json.put("compared", rules.cross().sum());
        json.put("changed", rules.changed());
        return json;
    }

    /** A row as an object of its counts by column. */
    private static Map<String, Map<String, Integer>> table(CountTable counts) {
        Map<String, Map<String, Integer>> table = new LinkedHashMap<>();
        for (int r = 0; r < counts.rows().size(); r++) {
            Map<String, Integer> row = new LinkedHashMap<>();
            for (int c = 0; c < counts.columns().size(); c++) {
                row.put(counts.columns().get(c), counts.at(r, c));
            }
            table.put(counts.rows().get(r), row);
        }
        return table;
    }

    private static List<Map<String, String>> findings(List<Finding> findings) {
        return findings.stream()
                .map(f -> {
                    Map<String, String> json = new LinkedHashMap<>();
                    json.put("subject", f.subject());
                    json.put("reason", f.reason().name().toLowerCase(Locale.ROOT));
                    json.put("detail", f.detail());
                    return json;
                })
                .toList();
    }
}
