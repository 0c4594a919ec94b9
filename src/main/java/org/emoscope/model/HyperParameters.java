package org.emoscope.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The chosen values of a system's hyper-parameters: all of them, each legal.
 *
 * @param values text by name, in the order in which the system declares them
 */
public record HyperParameters(Map<String, String> values) {

    public HyperParameters {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Defaults, overruled by what was chosen.
     *
     * @param declared what the system declares
     * @param chosen text by name
     * @throws IllegalArgumentException if a name is unknown or a value is not legal; the message says what would be
     */
    public static HyperParameters of(List<HyperParameter> declared, Map<String, String> chosen) {
        Map<String, String> values = new LinkedHashMap<>();
        for (HyperParameter p : declared) {
            values.put(p.name(), p.checked(chosen.getOrDefault(p.name(), p.byDefault())));
        }
        for (String name : chosen.keySet()) {
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException(
                        "there is no hyper-parameter '" + name + "'; there are " + String.join(", ", values.keySet()));
            }
        }
        return new HyperParameters(values);
    }

    /** The same, but one with the value of another. */
    public HyperParameters with(String name, String other) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        String value = text(other);
        if (changed.replace(name, value) == null) {
            throw unknown(name);
        }
        return new HyperParameters(changed);
    }

    public int whole(String name) {
        return Integer.parseInt(text(name));
    }

    public double real(String name) {
        return Double.parseDouble(text(name));
    }

    public String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw unknown(name);
        }
        return value;
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("there is no hyper-parameter '" + name + "'");
    }
}
