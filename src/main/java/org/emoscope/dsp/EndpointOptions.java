package org.emoscope.dsp;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * A value for each {@link EndpointParameter}.
 *
 * <p>Immutable.
 */
public final class EndpointOptions {

    private static final EndpointOptions USUAL = new EndpointOptions(usualValues());

    private final Map<EndpointParameter, Double> values;

    private EndpointOptions(Map<EndpointParameter, Double> values) {
        this.values = values;
    }

    /** Frames of 10 ms; pauses below 0.2 s belong to the utterance, what lasts below 0.06 s is a click. */
    public static EndpointOptions defaults() {
        return USUAL;
    }

    public double get(EndpointParameter parameter) {
        return values.get(Objects.requireNonNull(parameter, "parameter"));
    }

    /**
     * These options with another value.
     *
     * @throws IllegalArgumentException if it is outside the parameter's range
     */
    public EndpointOptions with(EndpointParameter parameter, double value) {
        if (!parameter.allows(value)) {
            throw new IllegalArgumentException(
                    parameter.text() + " must be " + parameter.least() + " to " + parameter.most() + ": " + value);
        }
        Map<EndpointParameter, Double> changed = new EnumMap<>(values);
        changed.put(parameter, value);
        return new EndpointOptions(changed);
    }

    private static Map<EndpointParameter, Double> usualValues() {
        Map<EndpointParameter, Double> usual = new EnumMap<>(EndpointParameter.class);
        for (EndpointParameter parameter : EndpointParameter.values()) {
            usual.put(parameter, parameter.usual());
        }
        return usual;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EndpointOptions o && o.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "EndpointOptions" + values;
    }
}
