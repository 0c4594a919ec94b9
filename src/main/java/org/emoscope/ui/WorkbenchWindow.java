package org.emoscope.ui;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.SettingsSection;

/**
 * The window around the workbench; it comes back where it was, but never where nobody can reach it.
 *
 * <p>What the workbench remembers is saved now and then, so that little is lost to a crash or a power cut.
 */
public final class WorkbenchWindow {

    /**
     * How long the window must not be smaller than it opens. Under some window managers JavaFX 21 forgets the size of a
     * window while it is being mapped and leaves 200 by 200 pixels of it (JDK-8316423); it does not forget the least size.
     */
    private static final Duration MAPPING = Duration.seconds(1);

    /** A perspective at a time is saved: all together would keep the JavaFX thread for half a picture at first. */
    private static final Duration BETWEEN_SAVES = Duration.seconds(5);

    private final Stage stage;
    private final Workbench workbench;
    private final SettingsSection settings;
    private final Timeline saving;
    private Rectangle2D area;

    public WorkbenchWindow(Stage stage, Workbench workbench, SettingsSection settings) {
        this(stage, workbench, settings, BETWEEN_SAVES);
    }

    WorkbenchWindow(Stage stage, Workbench workbench, SettingsSection settings, Duration betweenSaves) {
        saving = new Timeline(new KeyFrame(betweenSaves, event -> save()));
        saving.setCycleCount(Animation.INDEFINITE);
        this.stage = stage;
        this.workbench = workbench;
        this.settings = settings;
        WindowPlacement placement = placement();
        this.area = placement.area();
        stage.setTitle(Messages.text("window.title"));
        stage.setScene(new Scene(workbench.root()));
        stage.setX(area.getMinX());
        stage.setY(area.getMinY());
        stage.setWidth(area.getWidth());
        stage.setHeight(area.getHeight());
        stage.setMinWidth(area.getWidth());
        stage.setMinHeight(area.getHeight());
        stage.setMaximized(placement.maximised());
        stage.setOnCloseRequest(event -> {
            event.consume();
            workbench.askToClose(stage::hide);
        });
        stage.setOnHiding(event -> close());
        List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(each -> each.addListener((property, before, now) -> remember()));
    }

    /** Opens the window. */
    public void show() {
        workbench.start(stage.getScene());
        stage.show();
        saving.play();
        PauseTransition mapped = new PauseTransition(MAPPING);
        mapped.setOnFinished(event -> {
            stage.setMinWidth(WindowPlacement.LEAST_WIDTH);
            stage.setMinHeight(WindowPlacement.LEAST_HEIGHT);
            workbench.prepare();
        });
        mapped.play();
    }

    private static WindowPlacement placementOrUsual(SettingsSection settings, List<Rectangle2D> screens) {
        return WindowPlacement.from(settings)
                .map(saved -> saved.within(screens))
                .orElseGet(() -> WindowPlacement.centredOn(screens.get(0)));
    }

    private WindowPlacement placement() {
        return placementOrUsual(
                settings,
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
    }

    private void remember() {
        if (!stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
            area = new Rectangle2D(
                    stage.getX(), stage.getY(), Math.max(0, stage.getWidth()), Math.max(0, stage.getHeight()));
        }
    }

    private void save() {
        new WindowPlacement(area, stage.isMaximized()).save(settings);
        workbench.saveNext();
    }

    private void close() {
        saving.stop();
        new WindowPlacement(area, stage.isMaximized()).save(settings);
        workbench.close();
    }
}
