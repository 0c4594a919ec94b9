package org.emoscope.ui;

import java.nio.file.Path;
import org.emoscope.task.TaskRunner;
import org.emoscope.ui.common.FxBridge;
import org.emoscope.ui.common.NoticeStack;
import org.emoscope.ui.common.StatusBar;
import org.emoscope.ui.common.Theme;
import org.emoscope.ui.common.ThemeChoice;

/** What a part of the workbench lives on when a test shows it alone: a light look, and nowhere to go. */
public final class LoneServices {

    private LoneServices() {}

    /** On the JavaFX thread. */
    public static WorkbenchServices of(TaskRunner tasks, FxBridge bridge) {
        return new WorkbenchServices(
                tasks,
                bridge,
                new Theme(ThemeChoice.LIGHT),
                new NoticeStack(problem -> {}),
                new StatusBar(tasks, bridge),
                new Nowhere());
    }

    /** A part that is alone leads nowhere. */
    private static final class Nowhere implements Navigator {

        @Override
        public void show(String perspectiveId) {
            throw new IllegalStateException("nobody leaves: " + perspectiveId);
        }

        @Override
        public void inspect(Path audio) {
            throw new IllegalStateException("nobody opens: " + audio);
        }
    }
}
