package org.emoscope.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Normalisation;

/**
 * Everything that is needed to ask a trained system: what it is, what it reads and what it has learned.
 *
 * @param system the system's id
 * @param hyperParameters its settings, by name
 * @param features the signal chain, by parameter name
 * @param normalisation fitted on its training utterances; pictures have none
 * @param problem what it tells apart, classes in the order of its outputs
 * @param provenance where it comes from, for a person: version, corpus, protocol, fold, seed, date
 * @param states the weights of its stages, in order
 */
public record TrainedModel(
        String system,
        Map<String, String> hyperParameters,
        FeatureParameters features,
        Optional<Normalisation> normalisation,
        Problem problem,
        Map<String, String> provenance,
        List<NetworkState> states) {

    public TrainedModel {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(features, "features");
        Objects.requireNonNull(normalisation, "normalisation");
        Objects.requireNonNull(problem, "problem");
        hyperParameters = Collections.unmodifiableMap(new LinkedHashMap<>(hyperParameters));
        provenance = Collections.unmodifiableMap(new LinkedHashMap<>(provenance));
        states = List.copyOf(states);
        if (states.isEmpty()) {
            throw new IllegalArgumentException("a model has the weights of one stage or more");
        }
    }

    /** Names of the classes, in the order of its outputs. */
    public List<String> classes() {
        return problem.classes();
    }
}
