package org.emoscope.ui.corpus;

import java.util.List;
import java.util.Map;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.label.CategoryMap;

/** The map of categories in the settings: what differs from the usual one, {@code fear=sad} each. */
final class SavedCategories {

    private SavedCategories() {}

    static List<String> texts(CategoryMap map) {
        return map.changes().entrySet().stream()
                .map(change -> change.getKey() + "=" + change.getValue())
                .toList();
    }

    /** The map of these texts; one that says nothing to this program is passed over. */
    static CategoryMap map(List<String> texts) {
        CategoryMap map = CategoryMap.standard();
        for (String text : texts) {
            map = changed(map, text);
        }
        return map;
    }

    private static CategoryMap changed(CategoryMap map, String text) {
        int equals = text.lastIndexOf('=');
        if (equals < 0) {
            return map;
        }
        try {
            return map.with(Map.of(text.substring(0, equals), text.substring(equals + 1)));
        } catch (CorpusException e) {
            return map;
        }
    }
}
