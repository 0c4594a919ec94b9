package org.emoscope.ui.train;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.emoscope.model.HyperParameter;
import org.emoscope.ui.common.Choices;
import org.emoscope.ui.common.Headings;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Slices;

/** Every setting of the chosen system under the heading of its group, made row by row, and a field to look for some. */
final class SettingsView extends VBox {

    private final TrainForm form;
    private final Slices slices = new Slices();
    private final VBox rows = new VBox();
    private final TextField search = new TextField();
    private final Label changes = new Label();
    private final Label nothing = new Label();
    private final Button reset = new Button(Messages.text("train.reset.all"));

    SettingsView(TrainForm form) {
        this.form = form;
        getStyleClass().add("form-rows");
        rows.getStyleClass().add("form-rows");
        Choices.name(search, "train.search");
        search.setPromptText(Messages.text("train.search"));
        search.textProperty().addListener((property, before, now) -> find());
        nothing.getStyleClass().addAll("muted", "note");
        nothing.setWrapText(true);
        nothing.managedProperty().bind(nothing.visibleProperty());
        getChildren().addAll(head(), search, nothing, rows);
        form.settingsProperty().addListener((property, before, now) -> list());
        form.onChange(this::count);
        list();
    }

    private HBox head() {
        Label title = Headings.section("train.section.settings");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        changes.setId("train-changes");
        changes.getStyleClass().addAll("muted", "note");
        Choices.name(reset, "train.reset.all");
        reset.getStyleClass().addAll("flat", "small");
        reset.setMinWidth(Region.USE_PREF_SIZE);
        reset.setOnAction(event -> form.resetSettings());
        HBox line = new HBox(title, gap, changes, reset);
        line.getStyleClass().add("section-line");
        return line;
    }

    private void list() {
        List<SettingField> settings = form.settingsProperty().get();
        slices.forget();
        rows.getChildren().clear();
        for (HyperParameter.Group group : HyperParameter.Group.values()) {
            List<SettingField> members = settings.stream()
                    .filter(field -> field.parameter().group() == group)
                    .toList();
            if (!members.isEmpty()) {
                slices.fill(rows, () -> heading(group, members));
                members.forEach(each -> slices.fill(rows, () -> row(each)));
            }
        }
        find();
        count();
    }

    private void find() {
        List<SettingField> settings = form.settingsProperty().get();
        settings.forEach(field -> field.find(search.getText()));
        nothing.setText(Messages.text("train.search.nothing", search.getText().strip()));
        nothing.setVisible(
                settings.stream().noneMatch(field -> field.foundProperty().get()));
    }

    private void count() {
        long changed = form.settingsProperty().get().stream()
                .filter(field -> field.changed().get())
                .count();
        changes.setText(changed == 0 ? "" : Messages.text("train.changes", changed));
        reset.setDisable(changed == 0);
    }

    private static Label heading(HyperParameter.Group group, List<SettingField> members) {
        Label heading = new Label(SettingField.groupTitle(group));
        heading.getStyleClass().add("setting-group");
        BooleanBinding any = Bindings.createBooleanBinding(
                () -> members.stream().anyMatch(field -> field.foundProperty().get()),
                members.stream().map(SettingField::foundProperty).toArray(Observable[]::new));
        return shown(heading, any);
    }

    private static Node row(SettingField field) {
        return shown(new SettingRow(field).explained(), field.foundProperty());
    }

    private static <N extends Node> N shown(N node, javafx.beans.value.ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
        return node;
    }
}
