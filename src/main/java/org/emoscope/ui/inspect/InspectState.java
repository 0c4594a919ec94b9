package org.emoscope.ui.inspect;

import java.util.List;
import org.emoscope.dsp.FrequencyScale;
import org.emoscope.feature.ColourMap;
import org.emoscope.ui.common.RecentFiles;
import org.emoscope.ui.common.SettingsSection;
import org.emoscope.ui.inspect.parameters.ChainState;
import org.emoscope.ui.inspect.parameters.UserPresets;
import org.emoscope.ui.inspect.state.InspectModel;

/** What of Inspect survives a restart; what cannot be understood is left as it is. */
final class InspectState {

    private InspectState() {}

    static void save(InspectModel model, RecentFiles recent, SettingsSection state) {
        state.put("recent", recent.toTexts());
        state.put("colours", model.coloursProperty().get().text());
        state.put("scale", model.scaleProperty().get().text());
        state.put("pitchShown", model.pitchShownProperty().get());
        state.put("endpointsShown", model.endpointsShownProperty().get());
        state.put("panes", model.arrangement().toTexts());
        state.put("range", model.rangeDbProperty().get());
        ChainState.save(model, state);
    }

    static void restore(InspectModel model, RecentFiles recent, UserPresets presets, SettingsSection state) {
        recent.fromTexts(state.texts("recent"));
        state.choice("colours", List.of(ColourMap.values()), ColourMap::text).ifPresent(model.coloursProperty()::set);
        presets.keepIn(state);
        ChainState.restore(model, presets, state);
        state.choice("scale", List.of(FrequencyScale.values()), FrequencyScale::text)
                .ifPresent(model.scaleProperty()::set);
        state.flag("pitchShown").ifPresent(model.pitchShownProperty()::set);
        state.flag("endpointsShown").ifPresent(model.endpointsShownProperty()::set);
        model.arrangement().fromTexts(state.texts("panes"));
        state.number("range").ifPresent(db -> model.rangeDbProperty()
                .set(Math.max(InspectModel.LEAST_RANGE_DB, Math.min(InspectModel.MOST_RANGE_DB, db))));
    }
}
