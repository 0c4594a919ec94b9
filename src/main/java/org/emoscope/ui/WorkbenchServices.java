package org.emoscope.ui;

import org.emoscope.task.TaskRunner;
import org.emoscope.ui.common.FxBridge;
import org.emoscope.ui.common.Notices;
import org.emoscope.ui.common.StatusBar;
import org.emoscope.ui.common.Theme;

/**
 * What a perspective is given to live on.
 *
 * @param tasks where long work goes
 * @param bridge the way back to the JavaFX thread
 * @param theme colours for what is painted
 * @param notices how to tell a person something
 * @param status the line at the foot of the window
 * @param navigator how to lead to another perspective
 */
public record WorkbenchServices(
        TaskRunner tasks, FxBridge bridge, Theme theme, Notices notices, StatusBar status, Navigator navigator) {}
