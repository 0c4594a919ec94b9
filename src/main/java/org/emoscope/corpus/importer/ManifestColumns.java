package org.emoscope.corpus.importer;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.emoscope.corpus.CorpusException;

/** Where each column of a manifest stands. */
final class ManifestColumns {

    static final String PATH = "path";
    static final String LABEL = "label";
    static final String SPEAKER = "speaker";
    static final String TEXT = "text";
    static final String VALENCE = "valence";
    static final String AROUSAL = "arousal";
    static final String START = "start";
    static final String END = "end";

    private static final Set<String> KNOWN = Set.of(PATH, LABEL, SPEAKER, TEXT, VALENCE, AROUSAL, START, END);

    private final Map<String, Integer> places;

    private ManifestColumns(Map<String, Integer> places) {
        this.places = places;
    }

    static ManifestColumns of(String manifest, List<String> header) throws CorpusException {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String written = header.get(i).strip();
            String name = written.toLowerCase(Locale.ROOT);
            if (places.putIfAbsent(KNOWN.contains(name) ? name : written, i) != null) {
                throw new CorpusException(manifest + ": the column " + written + " stands there twice");
            }
        }
        for (String needed : List.of(PATH, LABEL)) {
            if (!places.containsKey(needed)) {
                throw new CorpusException(manifest + ": its first line must name the columns path and label, not "
                        + String.join(",", header));
            }
        }
        return new ManifestColumns(Collections.unmodifiableMap(places));
    }

    int count() {
        return places.size();
    }

    /** The cell of a column, or an empty string if the manifest has no such column. */
    String cell(List<String> cells, String column) {
        Integer place = places.get(column);
        return place == null ? "" : cells.get(place).strip();
    }

    /** The cells of all columns that have no meaning of their own, without the empty ones. */
    Map<String, String> further(List<String> cells) {
        Map<String, String> further = new HashMap<>();
        places.forEach((name, place) -> {
            if (!KNOWN.contains(name) && !cells.get(place).isBlank()) {
                further.put(name, cells.get(place).strip());
            }
        });
        return further;
    }
}
