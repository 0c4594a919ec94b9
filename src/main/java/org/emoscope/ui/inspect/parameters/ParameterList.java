package org.emoscope.ui.inspect.parameters;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * All parameters under the titles of their groups.
 *
 * <p>One row is made between two pictures, because the styles of all at once would hold up the window for longer than
 * a picture takes.
 */
final class ParameterList extends VBox {

    private final Deque<Runnable> toMake = new ArrayDeque<>();

    ParameterList(ParameterForm form) {
        getStyleClass().add("parameter-list");
        for (ParameterGroup group : ParameterGroup.values()) {
            List<ParameterRow> rows = group.parameters().stream().map(form::row).toList();
            toMake.add(() -> getChildren().add(title(group, rows)));
            rows.forEach(row -> toMake.add(() -> getChildren().add(new ParameterRowView(form, row))));
        }
        new Maker().start();
    }

    private static Label title(ParameterGroup group, List<ParameterRow> rows) {
        Label title = new Label(group.title());
        title.getStyleClass().addAll("section-title", "parameter-group");
        BooleanBinding any = Bindings.createBooleanBinding(
                () -> rows.stream().anyMatch(row -> row.foundProperty().get()),
                rows.stream().map(ParameterRow::foundProperty).toArray(javafx.beans.Observable[]::new));
        title.visibleProperty().bind(any);
        title.managedProperty().bind(title.visibleProperty());
        return title;
    }

    private final class Maker extends AnimationTimer {
        @Override
        public void handle(long nanos) {
            toMake.remove().run();
            if (toMake.isEmpty()) {
                stop();
            }
        }
    }
}
