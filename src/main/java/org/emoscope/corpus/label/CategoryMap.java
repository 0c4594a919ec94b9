package org.emoscope.corpus.label;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.emoscope.corpus.CorpusException;

/**
 * Which quadrant a category belongs to where nobody rated valence and arousal.
 *
 * <p>Immutable; looked up whatever the case.
 *
 * @param quadrants the quadrant of each category, categories in lower case
 */
public record CategoryMap(Map<String, Quadrant> quadrants) {

    /** The word that puts a category into no quadrant. */
    public static final String NONE = "none";

    private static final CategoryMap STANDARD = standardMap();

    public CategoryMap {
        Map<String, Quadrant> sorted = new TreeMap<>();
        quadrants.forEach((category, quadrant) -> sorted.put(category.toLowerCase(Locale.ROOT), quadrant));
        quadrants = Collections.unmodifiableMap(sorted);
    }

    /**
     * The usual map, nouns and adjectives alike: anger, fear and disgust are angry; sadness and boredom are sad;
     * happiness, surprise and excitement are joy; neutral, calm and pleased are pleasure.
     */
    public static CategoryMap standard() {
        return STANDARD;
    }

    /** The quadrant of a category, if it has one. */
    public Optional<Quadrant> quadrant(String category) {
        return Optional.ofNullable(quadrants.get(category.toLowerCase(Locale.ROOT)));
    }

    /** This map with one category put elsewhere. */
    public CategoryMap with(String category, Quadrant quadrant) {
        Map<String, Quadrant> changed = new TreeMap<>(quadrants);
        changed.put(category.toLowerCase(Locale.ROOT), quadrant);
        return new CategoryMap(changed);
    }

    /** This map without one category: its utterances are left out. */
    public CategoryMap without(String category) {
        Map<String, Quadrant> changed = new TreeMap<>(quadrants);
        changed.remove(category.toLowerCase(Locale.ROOT));
        return new CategoryMap(changed);
    }

    /**
     * This map with some categories put elsewhere, in words.
     *
     * @param words the quadrant's label, or {@value #NONE}, of each category
     * @throws CorpusException if a word is no quadrant
     */
    public CategoryMap with(Map<String, String> words) throws CorpusException {
        CategoryMap changed = this;
        for (Map.Entry<String, String> entry : words.entrySet()) {
            changed = NONE.equalsIgnoreCase(entry.getValue())
                    ? changed.without(entry.getKey())
                    : changed.with(entry.getKey(), Quadrant.of(entry.getValue()));
        }
        return changed;
    }

    /**
     * The map that {@link #toWords} gave.
     *
     * @throws CorpusException if a word is no quadrant
     */
    public static CategoryMap of(Map<String, String> words) throws CorpusException {
        return new CategoryMap(Map.of()).with(words);
    }

    /** The quadrant's label of each category, categories in order. */
    public Map<String, String> toWords() {
        Map<String, String> words = new LinkedHashMap<>();
        quadrants.forEach((category, quadrant) -> words.put(category, quadrant.label()));
        return Collections.unmodifiableMap(words);
    }

    /** What differs from the usual map, so that {@code standard().with(changes())} is this map. */
    public Map<String, String> changes() {
        TreeSet<String> categories = new TreeSet<>(quadrants.keySet());
        categories.addAll(STANDARD.quadrants.keySet());
        Map<String, String> changes = new LinkedHashMap<>();
        for (String category : categories) {
            if (quadrants.get(category) != STANDARD.quadrants.get(category)) {
                changes.put(category, quadrant(category).map(Quadrant::label).orElse(NONE));
            }
        }
        return Collections.unmodifiableMap(changes);
    }

    /** {@link #changes} as a phrase, {@code fear=sad, neutral=none}; empty for the usual map. */
    public String changesInWords() {
        return changes().entrySet().stream()
                .map(change -> change.getKey() + "=" + change.getValue())
                .collect(Collectors.joining(", "));
    }

    private static CategoryMap standardMap() {
        Map<String, Quadrant> map = new TreeMap<>();
        put(map, Quadrant.ANGRY, "anger", "angry", "fear", "fearful", "anxiety", "disgust", "disgusted");
        put(map, Quadrant.SAD, "sadness", "sad", "boredom", "bored");
        put(map, Quadrant.JOY, "joy", "happiness", "happy", "surprise", "surprised", "excitement", "excited");
        put(map, Quadrant.PLEASURE, "pleasure", "pleased", "neutral", "calm");
        return new CategoryMap(map);
    }

    private static void put(Map<String, Quadrant> map, Quadrant quadrant, String... categories) {
        for (String category : categories) {
            map.put(category, quadrant);
        }
    }
}
