package org.emoscope.ui.inspect.walk.step;

import java.util.List;
import java.util.Optional;

/**
 * A small picture of numbers.
 *
 * @param title what is seen
 * @param layers from back to front
 * @param touch what a hand can move in it
 */
public record Chart(String title, ChartAxis x, ChartAxis y, List<Layer> layers, Optional<Touch> touch) {
    public Chart {
        layers = List.copyOf(layers);
    }
}
