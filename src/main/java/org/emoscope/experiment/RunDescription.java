package org.emoscope.experiment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.emoscope.augment.AugmentationSummary;

/**
 * What {@code run.json} says.
 *
 * @param format version of the folder's format
 * @param spec what was asked for
 * @param status how the run stands
 * @param message a sentence where the status wants one, else empty
 * @param classes in the order of matrices and probabilities
 * @param provenance program, machine, corpus and split, by name
 * @param augmentation what each fold is trained on, by seed and fold such as {@code 7/0}; empty where training parts stay as
 *     they are
 * @param created when, ISO 8601 with zone
 * @param updated when this description was last written
 */
public record RunDescription(
        int format,
        RunSpec spec,
        RunStatus status,
        String message,
        List<String> classes,
        Map<String, String> provenance,
        Map<String, AugmentationSummary> augmentation,
        String created,
        String updated) {

    /** The version that this program writes. */
    public static final int FORMAT = 1;

    public RunDescription {
        Objects.requireNonNull(spec, "spec");
        Objects.requireNonNull(status, "status");
        message = Objects.requireNonNullElse(message, "");
        classes = List.copyOf(classes);
        provenance = Collections.unmodifiableMap(new LinkedHashMap<>(provenance));
        augmentation =
                Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNullElse(augmentation, Map.of())));
    }

    /** The same run in another state. */
    public RunDescription with(RunStatus newStatus, String newMessage, String now) {
        return new RunDescription(format, spec, newStatus, newMessage, classes, provenance, augmentation, created, now);
    }
}
