package org.emoscope.ui.inspect.parameters;

import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Question;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.PresetChoice;
import org.emoscope.ui.inspect.state.UserPreset;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Chooses a preset, and saves, renames and deletes those that a person named. */
final class PresetBar extends VBox {

    private final InspectModel model;
    private final UserPresets presets;
    private final PresetEditor editor;
    private final Question question;
    private final NamePrompt prompt;
    private final MenuItem saveAs = item("saveAs", this::askForName);
    private final MenuItem overwrite;
    private final MenuItem goBack;
    private final MenuItem rename = item("rename", this::askForNewName);
    private final MenuItem delete = item("delete", this::askToDelete);

    PresetBar(InspectModel model, UserPresets presets, Question question) {
        this.model = model;
        this.presets = presets;
        this.question = question;
        editor = new PresetEditor(model, presets);
        overwrite = item("overwrite", editor::overwrite);
        goBack = item("goBack", editor::goBack);
        prompt = new NamePrompt(presets::problemOf);
        ComboBox<PresetChoice> box = PresetBox.make("inspect.parameters.preset", model, presets);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        MenuButton actions =
                new MenuButton(null, new FontIcon(Feather.SAVE), saveAs, overwrite, goBack, rename, delete);
        actions.setId("preset-actions");
        actions.setAccessibleText(Messages.text("inspect.parameters.actions"));
        Hints.give(actions, Messages.text("inspect.parameters.actions"));
        actions.setOnShowing(event -> showWhatCanBeDone());
        HBox line = new HBox(box, actions);
        line.getStyleClass().add("parameter-line");
        getStyleClass().add("preset-bar");
        getChildren().addAll(line, prompt);
        showWhatCanBeDone();
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Messages.text("inspect.parameters." + key));
        item.setId("preset-" + key);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void showWhatCanBeDone() {
        boolean own = editor.own().isPresent();
        overwrite.setDisable(!(own && editor.isChanged()));
        goBack.setDisable(!editor.isChanged());
        rename.setDisable(!own);
        delete.setDisable(!own);
        goBack.setText(Messages.text(
                "inspect.parameters.goBack.named", model.chosenProperty().get().title()));
    }

    private void askForName() {
        String suggestion = editor.own().map(UserPreset::name).orElse("");
        prompt.ask(suggestion, name -> replacing(name, "", editor::saveAs));
    }

    private void askForNewName() {
        editor.own().ifPresent(own -> prompt.ask(own.name(), name -> replacing(name, own.name(), editor::rename)));
    }

    /** Asks before another preset of that name goes. */
    private void replacing(String name, String itself, Consumer<String> action) {
        boolean taken = presets.find(name).isPresent() && !name.equalsIgnoreCase(itself);
        if (taken) {
            question.ask(
                    getScene().getWindow(),
                    "inspect.parameters.replace",
                    Messages.text("inspect.parameters.replace.text", name),
                    () -> action.accept(name));
        } else {
            action.accept(name);
        }
    }

    private void askToDelete() {
        editor.own()
                .ifPresent(own -> question.ask(
                        getScene().getWindow(),
                        "inspect.parameters.remove",
                        Messages.text("inspect.parameters.remove.text", own.name()),
                        editor::delete));
    }
}
