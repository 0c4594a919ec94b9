package org.emoscope.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The systems that there are.
 *
 * @param systems in the order in which they are offered
 */
public record SystemRegistry(List<EmotionSystem> systems) {

    public SystemRegistry {
        systems = List.copyOf(systems);
    }

    public Optional<EmotionSystem> find(String id) {
        return systems.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** @throws IllegalArgumentException if there is no system of that id; the message lists all */
    public EmotionSystem require(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no system '" + id + "'; there are "
                + systems.stream().map(EmotionSystem::id).collect(Collectors.joining(", "))));
    }
}
