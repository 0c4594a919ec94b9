package org.emoscope.ui.inspect;

import java.util.List;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.Preset;
import org.emoscope.ui.common.RecentFiles;
import org.emoscope.ui.common.SettingsSection;
import org.emoscope.ui.inspect.state.InspectModel;

/** What of Inspect survives a restart; what cannot be understood is left as it is. */
final class InspectState {

    private InspectState() {}

    static void save(InspectModel model, RecentFiles recent, SettingsSection state) {
        state.put("recent", recent.toTexts());
        state.put("colours", model.coloursProperty().get().text());
        state.put("range", model.rangeDbProperty().get());
        state.put("preset", model.presetProperty().get().text());
    }

    static void restore(InspectModel model, RecentFiles recent, SettingsSection state) {
        recent.fromTexts(state.texts("recent"));
        state.choice("colours", List.of(ColourMap.values()), ColourMap::text).ifPresent(model.coloursProperty()::set);
        state.choice("preset", List.of(Preset.values()), Preset::text).ifPresent(model.presetProperty()::set);
        state.number("range").ifPresent(db -> model.rangeDbProperty()
                .set(Math.max(InspectModel.LEAST_RANGE_DB, Math.min(InspectModel.MOST_RANGE_DB, db))));
    }
}
