package org.emoscope.app.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Figures with all that they depend on.
 *
 * @param version of EmoScope
 * @param commit of its source, or {@code unknown}
 * @param date when the measuring began, ISO 8601 in UTC
 * @param peakResidentMib the most main memory that the process took, heap and native; 0 where the system does not tell
 */
public record BenchReport(
        String version,
        String commit,
        String date,
        Machine machine,
        BenchPlan plan,
        double peakResidentMib,
        List<BenchFigure> figures) {

    public BenchReport {
        figures = List.copyOf(figures);
    }

    /** As JSON, with a line feed at the end. */
    public String toJson() throws IOException {
        return JsonMapper.builder()
                        .addMixIn(BenchFigure.class, WithMedian.class)
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(this)
                + "\n";
    }

    /** The facts about the machine and the program, by their names for a person. */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("EmoScope", version + " (" + commit + ")");
        facts.put("date", date);
        facts.put("processor", machine.cpu() + ", " + machine.cores() + " cores");
        facts.put("system", machine.os());
        facts.put("Java", machine.java());
        facts.put("heap limit", machine.heapLimitMib() + " MiB");
        facts.put("threads", Integer.toString(plan.threads()));
        facts.put(
                "rounds",
                plan.rounds() + (plan.effort() == BenchPlan.Effort.QUICK ? ", quick: to see that it works" : ""));
        facts.put("native libraries", String.join(", ", machine.nativeLibraries()));
        if (peakResidentMib > 0) {
            facts.put("most memory of the process", Math.round(peakResidentMib) + " MiB");
        }
        return facts;
    }

    /** The median is a figure of its own in files. */
    private interface WithMedian {
        @JsonProperty
        double median();
    }
}
