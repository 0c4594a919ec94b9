package org.emoscope.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One division of a corpus: which utterance stands on which side. An utterance that is absent takes no part.
 *
 * @param index 0, 1, 2, …
 * @param name for a person, such as the speakers that are tested: {@code 03}
 * @param parts the side of each utterance by id, in corpus order
 */
public record Fold(int index, String name, Map<String, Part> parts) {

    public Fold {
        if (index < 0) {
            throw new IllegalArgumentException("fold index must be 0 or more: " + index);
        }
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** The ids of one side, in corpus order. */
    public List<String> ids(Part part) {
        List<String> ids = new ArrayList<>();
        parts.forEach((id, p) -> {
            if (p == part) {
                ids.add(id);
            }
        });
        return List.copyOf(ids);
    }
}
