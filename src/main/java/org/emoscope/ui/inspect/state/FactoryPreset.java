package org.emoscope.ui.inspect.state;

import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Preset;
import org.emoscope.ui.common.Messages;

/** A chain of the field, as it comes. */
public record FactoryPreset(Preset base) implements PresetChoice {

    @Override
    public String title() {
        return Messages.text("inspect.preset." + base.text());
    }

    @Override
    public FeatureParameters parameters() {
        return base.parameters();
    }
}
