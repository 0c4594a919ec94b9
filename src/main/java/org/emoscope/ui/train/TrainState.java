package org.emoscope.ui.train;

import java.util.List;
import org.emoscope.model.EmotionSystem;
import org.emoscope.ui.common.SettingsSection;

/** What of Train survives a restart; what cannot be understood is left as it is. */
final class TrainState {

    /** Stands for a value that nobody changed, so that a later version may have another default. */
    private static final String BY_DEFAULT = "";

    private TrainState() {}

    static void save(TrainForm form, List<EmotionSystem> systems, SettingsSection state) {
        state.put("system", form.systemProperty().get().id());
        state.put("protocol", form.protocolProperty().get().word());
        state.put("name", form.nameProperty().get());
        List.of(form.groups(), form.seed(), form.repeats()).forEach(field -> save(field, state));
        for (EmotionSystem system : systems) {
            SettingsSection own = state.section(system.id());
            form.settingsOf(system).forEach(field -> save(field, own));
        }
    }

    static void restore(TrainForm form, List<EmotionSystem> systems, SettingsSection state) {
        state.choice("system", systems, EmotionSystem::id).ifPresent(form.systemProperty()::set);
        state.choice("protocol", List.of(ProtocolChoice.values()), ProtocolChoice::word)
                .ifPresent(form.protocolProperty()::set);
        state.text("name").ifPresent(form.nameProperty()::set);
        List.of(form.groups(), form.seed(), form.repeats()).forEach(field -> restore(field, state));
        for (EmotionSystem system : systems) {
            SettingsSection own = state.section(system.id());
            form.settingsOf(system).forEach(field -> restore(field, own));
        }
    }

    private static void save(SettingField field, SettingsSection state) {
        state.put(
                field.parameter().name(),
                field.changed().get() ? field.textProperty().get() : BY_DEFAULT);
    }

    private static void restore(SettingField field, SettingsSection state) {
        state.text(field.parameter().name())
                .filter(text -> !text.equals(BY_DEFAULT))
                .ifPresent(field.textProperty()::set);
    }
}
