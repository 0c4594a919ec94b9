package org.emoscope.ui.train;

import java.nio.file.Path;
import org.emoscope.experiment.Experiment;
import org.emoscope.model.SystemRegistry;

/**
 * What Train works with.
 *
 * @param experiment makes runs
 * @param systems the systems that can be chosen, at least one
 * @param runs the folder that holds the runs
 * @param queue the file that keeps the runs that wait; it need not exist
 */
public record TrainParts(Experiment experiment, SystemRegistry systems, Path runs, Path queue) {}
