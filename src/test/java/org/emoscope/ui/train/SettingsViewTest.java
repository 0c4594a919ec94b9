package org.emoscope.ui.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emoscope.ui.common.Eyes.await;
import static org.emoscope.ui.common.Eyes.text;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.emoscope.model.dl4j.BaselineSystem;
import org.emoscope.ui.common.Theme;
import org.emoscope.ui.common.ThemeChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The settings of a system with very many of them, as a person looks for one and changes it. */
@ExtendWith(ApplicationExtension.class)
class SettingsViewTest {

    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final TrainForm form = new TrainForm(new WideSystem());

    @Start
    void open(Stage stage) {
        ScrollPane scroll = new ScrollPane(new SettingsView(form));
        scroll.setFitToWidth(true);
        stage.setScene(new Scene(scroll, 348, 700));
        new Theme(ThemeChoice.LIGHT).dress(stage.getScene());
        stage.show();
    }

    @BeforeEach
    void waitForAllRows(FxRobot robot) throws TimeoutException {
        await(() -> rows(robot).size() == WideSystem.SETTINGS);
    }

    @Test
    void settingsStandUnderTheHeadingsOfTheirGroups(FxRobot robot) {
        assertThat(robot.lookup(".setting-group").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsExactly("Training", "Network", "Features", "Augmentation");
    }

    @Test
    void eachSettingSaysWhatItDoesAndWhatMayStandThere(FxRobot robot) {
        Node row = robot.lookup("#train-set-kernels")
                .query()
                .getParent()
                .getParent()
                .getParent();
        assertThat(robot.from(row)
                        .lookup(".setting-help")
                        .queryAs(Labeled.class)
                        .getText())
                .isEqualTo("Kernels of each convolution. 1 to 512; 64 by default.");
    }

    @Test
    void lookingForWordsLeavesTheSettingsThatHaveThem(FxRobot robot) {
        robot.clickOn("#train-search").write("augmentation laid");
        assertThat(seen(robot)).containsExactly("train-set-noise");
        assertThat(robot.lookup(".setting-group").match(Node::isVisible).queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsExactly("Augmentation");

        robot.write(" nowhere");
        assertThat(seen(robot)).isEmpty();
        assertThat(robot.lookup("No setting has \u201caugmentation laid nowhere\u201d in its name or its help.")
                        .tryQuery())
                .isPresent();

        robot.interact(
                () -> robot.lookup("#train-search").queryAs(TextField.class).clear());
        assertThat(seen(robot)).hasSize(WideSystem.SETTINGS);
    }

    @Test
    void aChangedSettingIsMarkedAndGoesBackAloneOrWithAll(FxRobot robot) {
        Node kernels = robot.lookup("#train-set-kernels").query();
        Node row = kernels.getParent().getParent().getParent();
        type(robot, "kernels", "32");
        type(robot, "epochs", "7");
        assertThat(row.getPseudoClassStates()).contains(CHANGED);
        assertThat(kernels.getAccessibleText()).isEqualTo("Kernels, changed");
        assertThat(text(robot, "#train-changes")).isEqualTo("2 changed");

        robot.interact(
                () -> robot.lookup("#train-set-kernels-reset").queryButton().fire());
        assertThat(row.getPseudoClassStates()).doesNotContain(CHANGED);
        assertThat(kernels.isFocused()).isTrue();
        assertThat(text(robot, "#train-changes")).isEqualTo("1 changed");

        robot.interact(() -> robot.lookup("#train-reset-all").queryButton().fire());
        assertThat(text(robot, "#train-changes")).isEmpty();
        assertThat(robot.lookup("#train-reset-all").query().isDisabled()).isTrue();
    }

    @Test
    void whatIsNotLegalIsSaidUnderTheField(FxRobot robot) {
        type(robot, "kernels", "513");
        assertThat(text(robot, "#train-set-kernels-problem"))
                .isEqualTo("Kernels must be a whole number from 1 to 512, not '513'.");
        type(robot, "kernels", "512");
        assertThat(robot.lookup("#train-set-kernels-problem").query().isVisible())
                .isFalse();
    }

    @Test
    void anotherSystemBringsItsOwnRows(FxRobot robot) throws TimeoutException {
        robot.interact(() -> form.systemProperty().set(new BaselineSystem()));
        int count = new BaselineSystem().hyperParameters().size();
        await(() -> rows(robot).size() == count);
        assertThat(seen(robot)).contains("train-set-learning-rate").doesNotContain("train-set-noise");
    }

    private static List<String> seen(FxRobot robot) {
        return robot
                .lookup(node -> String.valueOf(node.getId()).matches("train-set-[a-z0-9-]+") && isInSeenRow(node))
                .queryAll()
                .stream()
                .map(Node::getId)
                .toList();
    }

    private static boolean isInSeenRow(Node control) {
        return !(control instanceof Labeled)
                && control.getParent().getParent().getParent().isVisible();
    }

    private static List<Node> rows(FxRobot robot) {
        return List.copyOf(robot.lookup(".setting-row").queryAll());
    }

    private static void type(FxRobot robot, String name, String text) {
        robot.interact(() ->
                robot.lookup("#train-set-" + name).queryAs(TextField.class).setText(text));
    }
}
