package org.emoscope.ui.inspect.walk;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.inspect.walk.step.Sight;
import org.emoscope.ui.inspect.walk.step.WalkStep;

/** Where one is in the walk, and what is to be seen there. Needs no toolkit. */
final class WalkModel {

    private final ObjectProperty<WalkStep> step = new SimpleObjectProperty<>(WalkStep.RAW);
    private final DoubleProperty marker = new SimpleDoubleProperty(Double.NaN);
    private final ObjectProperty<Sight> sight =
            new SimpleObjectProperty<>(Sight.nothing(WalkStep.RAW, Messages.text("inspect.walk.nothing.recording")));
    private final Map<WalkStep.Unit, Double> markers = new EnumMap<>(WalkStep.Unit.class);

    WalkModel() {
        step.addListener((property, before, now) -> marker.set(markers.getOrDefault(now.unit(), Double.NaN)));
    }

    ObjectProperty<WalkStep> stepProperty() {
        return step;
    }

    /** The marker of this step, in its unit; NaN: wherever most is to be seen. */
    DoubleProperty markerProperty() {
        return marker;
    }

    /** What was found last. */
    ObjectProperty<Sight> sightProperty() {
        return sight;
    }

    /** Goes so many steps on, or back if negative. */
    void move(int steps) {
        step.set(step.get().moved(steps));
    }

    /** Puts the marker of this step, and of those that count alike, at a value. */
    void mark(double value) {
        markers.put(step.get().unit(), value);
        marker.set(value);
    }
}
