package org.emoscope.augment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of a training part, in words and numbers for a run file.
 *
 * @param items how many utterances and copies are trained on
 * @param leftOut training utterances that are not trained on, by id
 * @param copies the texts of every copy by the id of its source, such as {@code vtlp=0.93@4800}
 * @param masks what is hidden at each step, {@code none} for nothing
 */
public record AugmentationSummary(int items, List<String> leftOut, Map<String, List<String>> copies, String masks) {

    public AugmentationSummary {
        leftOut = List.copyOf(leftOut);
        Map<String, List<String>> own = new LinkedHashMap<>();
        copies.forEach((source, texts) -> own.put(source, List.copyOf(texts)));
        copies = Collections.unmodifiableMap(own);
    }
}
