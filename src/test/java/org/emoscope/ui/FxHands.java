package org.emoscope.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToolBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does in the window where the JavaFX thread is watched: no more work there than a person makes. */
final class FxHands {

    private static final int STEPS = 20;

    private FxHands() {}

    /** A control of the tool bar, also if there is no room for it and it waits behind the arrow. */
    static <T extends Node> T inToolBar(FxRobot robot, String query, Class<T> type) {
        return robot.lookup(".tool-bar").queryAs(ToolBar.class).getItems().stream()
                .map(each -> each.lookup(query))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    static Node spectrogram(FxRobot robot) {
        return robot.lookup(".signal-pane .picture").nth(2).query();
    }

    /** Moves the mouse through a node; the test robot's own way there would be the longest work of all. */
    static void sweep(FxRobot robot, Node node, double from, double to) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        for (int i = 0; i <= STEPS; i++) {
            double x = bounds.getMinX() + bounds.getWidth() * (from + (to - from) * i / STEPS);
            robot.interact(() -> new Robot().mouseMove(x, bounds.getCenterY()));
        }
    }

    static void drag(FxRobot robot, Node node, MouseButton button, double from, double to) {
        sweep(robot, node, from, from);
        robot.press(button);
        sweep(robot, node, from, to);
        robot.release(button);
    }

    static void go(FxRobot robot, int place) {
        keys(robot, KeyCode.CONTROL, KeyCode.getKeyCode(Integer.toString(place)));
    }

    static void type(FxRobot robot, String query, String text) {
        await(() -> robot.lookup(query).tryQuery().isPresent());
        TextField field = robot.lookup(query).query();
        robot.interact(() -> field.setText(text));
    }

    static void keys(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
    }

    static String text(FxRobot robot, String query) {
        return robot.lookup(query)
                .tryQueryAs(Labeled.class)
                .map(Labeled::getText)
                .orElse("");
    }

    static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(120, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("waited for two minutes", e);
        }
    }
}
