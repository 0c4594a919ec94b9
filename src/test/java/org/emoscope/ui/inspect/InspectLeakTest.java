package org.emoscope.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.emoscope.model.SystemRegistry;
import org.emoscope.task.TaskRunner;
import org.emoscope.ui.LoneServices;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.FxBridge;
import org.emoscope.ui.inspect.network.TrainedModels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What lives longer than a perspective must not hold it. */
@ExtendWith(ApplicationExtension.class)
class InspectLeakTest {

    private final TaskRunner tasks = new TaskRunner();
    private final FxBridge bridge = new FxBridge();
    private WorkbenchServices services;
    private Scene scene;

    @Start
    void open(Stage stage) {
        services = LoneServices.of(tasks, bridge);
        scene = new Scene(new javafx.scene.layout.StackPane(), 800, 600);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void aClosedPerspectiveIsGone(FxRobot robot) throws TimeoutException {
        WeakReference<InspectPerspective> gone = showAndClose(robot);

        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> {
            System.gc();
            WaitForAsyncUtils.waitForFxEvents();
            return gone.get() == null;
        });
        assertThat(gone.get()).isNull();
    }

    private WeakReference<InspectPerspective> showAndClose(FxRobot robot) {
        InspectPerspective[] made = new InspectPerspective[1];
        robot.interact(() -> {
            made[0] = new InspectPerspective(
                    services,
                    () -> {
                        throw new IllegalStateException("nothing is played");
                    },
                    new DemoSpeech(context -> Path.of("none"), file -> false),
                    new TrainedModels(new SystemRegistry(List.of()), Path.of("none")));
            scene.setRoot((javafx.scene.Parent) made[0].content());
            made[0].shown();
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            scene.setRoot(new javafx.scene.layout.StackPane());
            made[0].close();
        });
        return new WeakReference<>(made[0]);
    }
}
