package org.emoscope.ui.inspect.parameters;

import java.util.List;
import org.emoscope.feature.Preset;
import org.emoscope.ui.common.SettingsSection;
import org.emoscope.ui.inspect.state.FactoryPreset;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.PresetChoice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which preset was chosen and what was changed in it, from one start to the next. */
public final class ChainState {

    private static final Logger LOG = LoggerFactory.getLogger(ChainState.class);

    private ChainState() {}

    public static void save(InspectModel model, SettingsSection state) {
        PresetChoice chosen = model.chosenProperty().get();
        Preset base = chosen.base();
        state.put("preset", base.text());
        state.put("preset.named", chosen instanceof FactoryPreset ? "" : chosen.title());
        state.put(
                "parameters",
                ParameterChanges.words(
                        base.parameters(), model.parametersProperty().get()));
    }

    /** Takes up what was saved; changes that are not legal are left out, all together. */
    public static void restore(InspectModel model, UserPresets presets, SettingsSection state) {
        state.choice("preset", List.of(Preset.values()), Preset::text).ifPresent(base -> {
            model.choose(base);
            presets.find(state.text("preset.named").orElse(""))
                    .filter(preset -> preset.base() == base)
                    .ifPresent(model::derive);
            try {
                model.parametersProperty().set(ParameterChanges.apply(base.parameters(), state.texts("parameters")));
            } catch (IllegalArgumentException e) {
                LOG.warn("The parameters of last time cannot be used: {}", e.getMessage());
            }
        });
    }
}
