package org.emoscope.corpus.label;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which quadrant a category belongs to where nobody rated valence and arousal.
 *
 * <p>Immutable; looked up whatever the case.
 *
 * @param quadrants the quadrant of each category, categories in lower case
 */
public record CategoryMap(Map<String, Quadrant> quadrants) {

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
