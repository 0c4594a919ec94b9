package org.emoscope.ui.inspect.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.emoscope.feature.Preset;
import org.emoscope.ui.common.Choices;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.inspect.state.FactoryPreset;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.PresetChoice;
import org.emoscope.ui.inspect.state.UserPreset;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The presets to choose from, those that a person named after those of the field; says if something was changed. */
public final class PresetBox {

    private final InspectModel model;
    private final UserPresets presets;
    private final ComboBox<PresetChoice> box;

    private PresetBox(InspectModel model, UserPresets presets) {
        this.model = model;
        this.presets = presets;
        box = Choices.of(List.of(), PresetChoice::title);
    }

    /**
     * A combo box in step with the model.
     *
     * @param key of its name in the bundle, and its id
     */
    public static ComboBox<PresetChoice> make(String key, InspectModel model, UserPresets presets) {
        PresetBox made = new PresetBox(model, presets);
        made.box.setId(Choices.id(key));
        made.box.setAccessibleText(Messages.text(key));
        made.follow();
        return made.box;
    }

    private void follow() {
        Cell shown = new Cell();
        box.setButtonCell(shown);
        box.setCellFactory(list -> new ListedCell());
        list();
        presets.presets().addListener((ListChangeListener<UserPreset>) change -> list());
        model.chosenProperty().addListener((property, before, now) -> box.setValue(now));
        model.parametersProperty().addListener((property, before, now) -> shown.show());
        Hints.follow(box, this::hint);
        box.valueProperty().addListener((property, before, now) -> {
            if (now != null && !now.equals(model.chosenProperty().get())) {
                model.choose(now);
            }
        });
    }

    private boolean isChanged(PresetChoice choice) {
        return !choice.parameters().equals(model.parametersProperty().get());
    }

    private String hint() {
        PresetChoice chosen = model.chosenProperty().get();
        return isChanged(chosen)
                ? Messages.text("inspect.preset.changed", chosen.title())
                : Messages.text("inspect.preset.hint");
    }

    private void list() {
        List<PresetChoice> all = new ArrayList<>(
                Stream.of(Preset.values()).map(FactoryPreset::new).toList());
        all.addAll(presets.presets());
        box.getItems().setAll(all);
        box.setValue(model.chosenProperty().get());
    }

    /** A preset in the list. */
    private static final class ListedCell extends ListCell<PresetChoice> {
        @Override
        protected void updateItem(@Nullable PresetChoice item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null ? null : item.title());
            setGraphic(item instanceof UserPreset ? new FontIcon(Feather.USER) : null);
        }
    }

    /** The chosen preset, with a pencil if it is no longer what it was. */
    private final class Cell extends ListCell<PresetChoice> {

        private final FontIcon pencil = new FontIcon(Feather.EDIT_2);

        @Override
        protected void updateItem(@Nullable PresetChoice item, boolean empty) {
            super.updateItem(item, empty);
            show();
        }

        void show() {
            PresetChoice item = getItem();
            setText(item == null ? null : item.title());
            setGraphic(item != null && isChanged(item) ? pencil : null);
        }
    }
}
