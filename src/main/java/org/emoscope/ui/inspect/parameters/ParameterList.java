package org.emoscope.ui.inspect.parameters;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.emoscope.ui.common.Slices;

/** All parameters under the titles of their groups, made row by row. */
final class ParameterList extends VBox {

    ParameterList(ParameterForm form, Slices slices) {
        getStyleClass().add("parameter-list");
        for (ParameterGroup group : ParameterGroup.values()) {
            List<ParameterRow> rows = group.parameters().stream().map(form::row).toList();
            slices.fill(this, () -> title(group, rows));
            rows.forEach(row -> slices.fill(this, () -> new ParameterRowView(form, row)));
        }
    }

    private static Label title(ParameterGroup group, List<ParameterRow> rows) {
        Label title = new Label(group.title());
        title.getStyleClass().addAll("section-title", "parameter-group");
        BooleanBinding any = Bindings.createBooleanBinding(
                () -> rows.stream().anyMatch(row -> row.foundProperty().get()),
                rows.stream().map(ParameterRow::foundProperty).toArray(Observable[]::new));
        title.visibleProperty().bind(any);
        title.managedProperty().bind(title.visibleProperty());
        return title;
    }
}
