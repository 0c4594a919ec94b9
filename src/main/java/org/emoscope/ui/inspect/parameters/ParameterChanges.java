package org.emoscope.ui.inspect.parameters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emoscope.feature.FeatureParameter;
import org.emoscope.feature.FeatureParameters;

/** What is changed from a chain of the field, as words such as {@code n-mels=60}. */
public final class ParameterChanges {

    private ParameterChanges() {}

    /** The values that differ from a base's, in the order of {@link FeatureParameter}. */
    public static List<String> words(FeatureParameters base, FeatureParameters now) {
        Map<String, String> factory = base.toMap();
        return now.toMap().entrySet().stream()
                .filter(value -> !value.getValue().equals(factory.get(value.getKey())))
                .map(value -> value.getKey() + "=" + value.getValue())
                .toList();
    }

    /**
     * A base with changes; the sample rate stays the base's, because Inspect looks at everything at one.
     *
     * @throws IllegalArgumentException if a word is not {@code name=value}, there is no such parameter, or the result is
     *     not legal
     */
    public static FeatureParameters apply(FeatureParameters base, List<String> words) {
        Map<String, String> changes = new LinkedHashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("a change is name=value: " + word);
            }
            changes.put(word.substring(0, equals), word.substring(equals + 1));
        }
        changes.remove(FeatureParameter.SAMPLE_RATE.text());
        return base.with(changes);
    }
}
