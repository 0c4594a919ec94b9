package org.emoscope.ui.inspect.parameters;

import java.util.Optional;
import org.emoscope.ui.inspect.state.FactoryPreset;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.PresetChoice;
import org.emoscope.ui.inspect.state.UserPreset;

/** What a person does with presets of their own. Needs no toolkit; asks no questions. */
final class PresetEditor {

    private final InspectModel model;
    private final UserPresets presets;

    PresetEditor(InspectModel model, UserPresets presets) {
        this.model = model;
        this.presets = presets;
    }

    /** The chosen preset, if it is a person's. */
    Optional<UserPreset> own() {
        return model.chosenProperty().get() instanceof UserPreset preset ? Optional.of(preset) : Optional.empty();
    }

    /** Whether the parameters are no longer those of the chosen preset. */
    boolean isChanged() {
        return !model.parametersProperty()
                .get()
                .equals(model.chosenProperty().get().parameters());
    }

    /** Saves the parameters as they are under a name, in the place of a preset that has it. */
    void saveAs(String name) {
        UserPreset saved = new UserPreset(
                name, model.presetProperty().get(), model.parametersProperty().get());
        presets.save(saved);
        model.derive(saved);
    }

    /** Saves the parameters as they are in the chosen preset. */
    void overwrite() {
        own().ifPresent(preset -> saveAs(preset.name()));
    }

    void rename(String name) {
        own().ifPresent(preset -> model.derive(presets.rename(preset, name)));
    }

    /** Takes the chosen preset out; the parameters stay. */
    void delete() {
        own().ifPresent(preset -> {
            presets.delete(preset);
            model.derive(new FactoryPreset(preset.base()));
        });
    }

    /** Gives up all changes since the preset was chosen. */
    void goBack() {
        PresetChoice chosen = model.chosenProperty().get();
        model.choose(chosen);
    }
}
