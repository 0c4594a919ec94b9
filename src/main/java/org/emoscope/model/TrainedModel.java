package org.emoscope.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Normalisation;

/**
 * Everything that is needed to ask a trained system: what it is, what it reads and what it has learned.
 *
 * @param system the system's id
 * @param hyperParameters its settings, by name
 * @param features the signal chain, by parameter name
 * @param normalisation fitted on its training utterances
 * @param classes in the order of its outputs
 * @param provenance where it comes from, for a person: version, corpus, protocol, fold, seed, date
 * @param state its weights
 */
public record TrainedModel(
        String system,
        Map<String, String> hyperParameters,
        FeatureParameters features,
        Normalisation normalisation,
        List<String> classes,
        Map<String, String> provenance,
        NetworkState state) {

    public TrainedModel {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(features, "features");
        Objects.requireNonNull(normalisation, "normalisation");
        Objects.requireNonNull(state, "state");
        hyperParameters = Collections.unmodifiableMap(new LinkedHashMap<>(hyperParameters));
        classes = List.copyOf(classes);
        provenance = Collections.unmodifiableMap(new LinkedHashMap<>(provenance));
        if (classes.size() < 2) {
            throw new IllegalArgumentException("a model tells 2 classes or more apart: " + classes);
        }
    }
}
