package org.emoscope.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.css.CssMetaData;
import javafx.css.PseudoClass;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ThemeTest {

    private static final List<String> STATES = List.of("hover", "focused", "selected", "armed", "showing", "disabled");

    private Label held;
    private StackPane inner;
    private StackPane outer;
    private Theme theme;
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        held = new Label("held");
        inner = new StackPane(held);
        outer = new StackPane(inner);
        theme = new Theme(ThemeChoice.LIGHT);
        inner.getStyleClass().add(Theme.FRAME);
        outer.getStyleClass().add(Theme.FRAME);
        stage.setScene(new Scene(outer, 300, 300));
        theme.dress(stage.getScene());
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(stage::hide);
    }

    @Test
    void theDarkLookIsThatOfPrimerDark(FxRobot robot) {
        robot.interact(
                () -> assertThat(looks(ours())).hasSizeGreaterThan(1000).containsExactlyElementsOf(looks(theirs())));
    }

    @Test
    void whatAFrameHoldsChangesAndComesBack(FxRobot robot) throws TimeoutException {
        Paint light = held.getTextFill();

        robot.interact(theme::toggle);
        await(() -> !held.getTextFill().equals(light));
        assertThat(((Color) held.getTextFill()).getBrightness()).isGreaterThan(0.7);
        assertThat(isDark(outer) || isDark(inner)).as("frames are left alone").isFalse();

        robot.interact(theme::toggle);
        await(() -> held.getTextFill().equals(light));
    }

    @Test
    void whatIsPutIntoAFrameLaterWearsTheLook(FxRobot robot) throws TimeoutException {
        robot.interact(theme::toggle);
        await(() -> isDark(held));
        Label late = new Label("late");
        Label within = new Label("within");
        StackPane frame = new StackPane(within);
        frame.getStyleClass().add(Theme.FRAME);
        SplitPane split = new SplitPane(new StackPane(new Label("left")), frame);
        split.getStyleClass().add(Theme.FRAME);
        robot.interact(() -> inner.getChildren().addAll(late, split));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(late.getTextFill()).isEqualTo(held.getTextFill());
        assertThat(isDark(within)).as("in a frame in a split pane").isTrue();
        assertThat(isDark(split)).isFalse();
    }

    @Test
    void aMenuOpenedAfterTheChangeWearsTheLook(FxRobot robot) throws TimeoutException {
        ContextMenu menu = new ContextMenu(new MenuItem("item"));
        robot.interact(() -> menu.show(outer, Side.BOTTOM, 0, 0));
        await(() -> brightness(menu) > 0.9);
        robot.interact(menu::hide);

        robot.interact(theme::toggle);
        robot.interact(() -> menu.show(outer, Side.BOTTOM, 0, 0));
        await(() -> brightness(menu) < 0.2);
        robot.interact(menu::hide);
    }

    private static double brightness(ContextMenu menu) {
        Background background = ((Region) menu.getSkin().getNode()).getBackground();
        return ((Color) background
                        .getFills()
                        .get(background.getFills().size() - 1)
                        .getFill())
                .getBrightness();
    }

    private Scene ours() {
        Theme dark = new Theme(ThemeChoice.DARK);
        Scene scene = new Scene(Controls.all());
        dark.dress(scene);
        return scene;
    }

    /** The same controls under the style sheet of Primer Dark and the workbench's own. */
    private Scene theirs() {
        Scene scene = new Scene(Controls.all());
        scene.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheetBSS());
        scene.getStylesheets().setAll(Dresser.STYLESHEETS.get(1));
        return scene;
    }

    /** What every node of a scene looks like, as it is and in each state. */
    private static List<String> looks(Scene scene) {
        List<String> found = new ArrayList<>();
        scene.getRoot().applyCss();
        describe(scene.getRoot(), "", found);
        for (String state : STATES) {
            VBox controls = (VBox) scene.getRoot();
            controls.getChildren().forEach(each -> force(each, PseudoClass.getPseudoClass(state), true));
            controls.applyCss();
            describe(controls, state + " ", found);
            controls.getChildren().forEach(each -> force(each, PseudoClass.getPseudoClass(state), false));
        }
        return found;
    }

    private static void force(Node node, PseudoClass state, boolean on) {
        node.pseudoClassStateChanged(state, on);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(each -> force(each, state, on));
        }
    }

    private static void describe(Node node, String path, List<String> found) {
        String here = path + node.getClass().getSimpleName() + node.getStyleClass();
        node.getCssMetaData().forEach(each -> colours(value(each, node))
                .forEach(colour -> found.add(here + " " + each.getProperty() + " " + colour)));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(each -> describe(each, here + " > ", found));
        }
    }

    @SuppressWarnings("unchecked")
    private static Object value(CssMetaData<?, ?> property, Node node) {
        StyleableProperty<?> styled = ((CssMetaData<Styleable, ?>) property).getStyleableProperty(node);
        return styled == null ? "none" : styled.getValue();
    }

    private static Stream<Paint> colours(Object value) {
        if (value instanceof Background background) {
            return background.getFills().stream().map(BackgroundFill::getFill);
        }
        if (value instanceof Border border) {
            return border.getStrokes().stream().map(BorderStroke::getTopStroke);
        }
        return value instanceof Paint paint ? Stream.of(paint) : Stream.empty();
    }

    private static boolean isDark(Node node) {
        return node.getPseudoClassStates().contains(Dresser.DARK);
    }

    private static void await(java.util.concurrent.Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    }
}
