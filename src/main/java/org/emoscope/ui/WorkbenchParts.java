package org.emoscope.ui;

import org.emoscope.task.TaskRunner;
import org.emoscope.ui.common.FxBridge;
import org.emoscope.ui.common.LogMemory;
import org.emoscope.ui.common.Settings;
import org.emoscope.ui.common.Theme;

/**
 * What the workbench is built on; whoever made them closes them.
 *
 * @param tasks where long work goes
 * @param bridge the way to the JavaFX thread
 * @param theme how everything looks
 * @param settings what is remembered
 * @param log the newest lines of the log
 */
public record WorkbenchParts(TaskRunner tasks, FxBridge bridge, Theme theme, Settings settings, LogMemory log) {}
