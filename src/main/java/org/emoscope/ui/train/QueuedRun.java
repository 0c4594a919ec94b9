package org.emoscope.ui.train;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.emoscope.experiment.RunSpec;
import org.emoscope.model.EmotionSystem;
import org.emoscope.model.HyperParameter;
import org.emoscope.ui.common.Messages;

/**
 * A run that waits. Two that wait for the same are still two.
 *
 * @param id different for each
 * @param spec what is to be run
 */
record QueuedRun(String id, RunSpec spec) {

    QueuedRun {
        Objects.requireNonNull(spec, "spec");
        if (id.isBlank()) {
            throw new IllegalArgumentException("a run that waits has an id");
        }
    }

    /** Which settings differ from the defaults of its system, as {@code epochs 20, kernels 64}. */
    String changes(List<EmotionSystem> systems) {
        String changes = systems.stream()
                .filter(system -> system.id().equals(spec.system()))
                .flatMap(system -> system.hyperParameters().stream())
                .filter(this::isChanged)
                .map(parameter ->
                        parameter.name() + " " + spec.hyperParameters().get(parameter.name()))
                .collect(Collectors.joining(", "));
        return changes.isEmpty() ? Messages.text("train.queue.defaults") : changes;
    }

    private boolean isChanged(HyperParameter parameter) {
        String value = spec.hyperParameters().get(parameter.name());
        return value != null && !parameter.isDefault(value);
    }
}
