package org.emoscope.model;

import org.emoscope.feature.FeatureParameters;

/** What a system reads of an utterance. */
public sealed interface InputSpec permits MatrixInput, PictureInput {

    /** The signal chain that computes it. */
    FeatureParameters parameters();

    /** The same of another signal chain. */
    InputSpec with(FeatureParameters other);
}
