package org.emoscope.ui.inspect.state;

import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Preset;

/** Where the parameters of the chain begin: a chain of the field, or one that a person put together and named. */
public sealed interface PresetChoice permits FactoryPreset, UserPreset {

    /** Its name for a person. */
    String title();

    /** The chain of the field that changes are marked against. */
    Preset base();

    /** The parameters as they are before anything is changed. */
    FeatureParameters parameters();
}
