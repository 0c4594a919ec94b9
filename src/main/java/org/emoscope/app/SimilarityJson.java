package org.emoscope.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.emoscope.similarity.ClassHash;
import org.emoscope.similarity.ClassPair;
import org.emoscope.similarity.ClassSeparation;
import org.emoscope.similarity.RankCorrelation;
import org.emoscope.similarity.SimilarSet;

/** A similarity report for a program. */
final class SimilarityJson {

    private SimilarityJson() {}

    static String of(SimilarityReport report) throws JsonProcessingException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("corpus", report.corpus().name());
        json.put("type", report.corpus().type().id());
        json.put("synthetic", report.corpus().isSynthetic());
        json.put("fingerprint", report.corpus().fingerprint());
        json.put("labels", report.labels());
        json.put("utterances", report.sample().utterances());
        json.put("share", report.sampling().share());
        json.put("seed", report.sampling().seed());
        json.put("picture", report.pictures().kind().name().toLowerCase(Locale.ROOT));
        json.put("preset", report.preset().name().toLowerCase(Locale.ROOT));
        json.put("colourMap", report.pictures().map().text());
        json.put("hashSize", report.pictures().hashSize());
        json.put(
                "classes",
                report.analysis().table().rows().stream()
                        .map(SimilarityJson::row)
                        .toList());
        json.put("withoutUtterances", report.sample().empty());
        json.put("distances", pairs(report.analysis().table().pairs()));
        json.put("set", set(report.analysis().set()));
        report.analysis().separation().ifPresent(found -> json.put("separation", separation(found)));
        report.confused().ifPresent(run -> {
            json.put("run", run.folder().path().toString());
            json.put("runOfAnotherCorpus", report.isOfAnotherCorpus());
        });
        report.analysis().correlation().ifPresent(found -> json.put("correlation", correlation(found)));
        json.put("seconds", report.seconds());
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    }

    private static Map<String, Object> row(ClassHash row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", row.name());
        json.put("pictures", row.pictures());
        json.put("hash", row.hash().hex());
        json.put("bits", row.hash().rows());
        return json;
    }

    private static List<Map<String, Object>> pairs(List<ClassPair> pairs) {
        return pairs.stream().map(SimilarityJson::pair).toList();
    }

    private static Map<String, Object> pair(ClassPair pair) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("first", pair.first().name());
        json.put("second", pair.second().name());
        json.put("distance", pair.distance());
        return json;
    }

    private static Map<String, Object> set(SimilarSet set) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("members", set.names());
        json.put("pairs", pairs(set.pairs()));
        json.put(
                "apart",
                set.apart().stream()
                        .map(group -> group.stream().map(ClassHash::name).toList())
                        .toList());
        json.put("unmerged", pairs(set.unmerged()));
        return json;
    }

    private static Map<String, Object> separation(ClassSeparation found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("withinMean", found.withinMean());
        json.put("withinPairs", found.withinPairs());
        json.put("betweenMean", found.betweenMean());
        json.put("betweenPairs", found.betweenPairs());
        json.put("pValue", found.pValue());
        json.put("permutations", found.permutations());
        return json;
    }

    private static Map<String, Object> correlation(RankCorrelation found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rho", found.rho());
        json.put("pValue", found.pValue());
        json.put("orders", found.orders());
        json.put("allOrders", found.kind() == RankCorrelation.Orders.ALL);
        json.put(
                "confusion",
                found.pairs().stream()
                        .map(each -> {
                            Map<String, Object> line = pair(each.pair());
                            line.put("rate", each.rate());
                            return line;
                        })
                        .toList());
        return json;
    }
}
