package org.emoscope.ui.inspect.network;

import java.nio.file.Path;
import org.emoscope.model.SystemRegistry;

/**
 * Where trained models come from.
 *
 * @param systems what a model can be a model of
 * @param runs where runs usually lie
 */
public record TrainedModels(SystemRegistry systems, Path runs) {}
