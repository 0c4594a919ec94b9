package org.emoscope.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CommandTickTest {

    private final BooleanProperty loops = new SimpleBooleanProperty();
    private final List<Throwable> uncaught = new ArrayList<>();
    private boolean stuck;
    private CheckMenuItem tick;

    @Start
    void open(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
        tick = (CheckMenuItem) CommandControls.menuItem(
                Command.named("test.loop").titled("Loop").switches(loops).does(() -> {
                    if (!stuck) {
                        loops.set(!loops.get());
                    }
                }));
        MenuButton menu = new MenuButton("Menu", null, tick);
        menu.setId("tick-menu");
        stage.setScene(new Scene(new StackPane(menu), 300, 200));
        stage.show();
    }

    @Test
    void aClickSwitchesAndTheTickTellsIt(FxRobot robot) {
        robot.clickOn("#tick-menu").clickOn("Loop");
        assertThat(loops.get()).isTrue();
        assertThat(tick.isSelected()).isTrue();

        robot.clickOn("#tick-menu").clickOn("Loop");
        assertThat(loops.get()).isFalse();
        assertThat(tick.isSelected()).isFalse();
        assertThat(uncaught).isEmpty();
    }

    @Test
    void theTickFollowsWhatIsSwitchedElsewhere(FxRobot robot) {
        robot.interact(() -> loops.set(true));

        assertThat(tick.isSelected()).isTrue();
    }

    @Test
    void theTickStaysWhereNothingCouldBeSwitched(FxRobot robot) {
        stuck = true;

        robot.clickOn("#tick-menu").clickOn("Loop");

        assertThat(loops.get()).isFalse();
        assertThat(tick.isSelected()).isFalse();
    }
}
