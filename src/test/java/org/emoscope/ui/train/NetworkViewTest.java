package org.emoscope.ui.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emoscope.ui.common.Eyes.await;
import static org.emoscope.ui.common.Eyes.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.emoscope.model.dl4j.BaselineSystem;
import org.emoscope.task.TaskRunner;
import org.emoscope.ui.LoneServices;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.CorpusSelection;
import org.emoscope.ui.common.FxBridge;
import org.emoscope.ui.common.Question;
import org.emoscope.ui.common.SaveDialog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The drawing of a network beside a form that changes. */
@ExtendWith(ApplicationExtension.class)
class NetworkViewTest {

    private final TaskRunner tasks = new TaskRunner();
    private final TrainForm form = new TrainForm(new BaselineSystem());
    private NetworkPreview preview;

    @TempDir
    Path folder;

    @Start
    void open(Stage stage) {
        WorkbenchServices services = LoneServices.of(tasks, new FxBridge());
        preview = new NetworkPreview(
                services, form, new PlanPreview(services, form, new CorpusSelection(), (spec, classes) -> {}));
        SaveDialog save = new SaveDialog(
                wanted -> Optional.of(folder.resolve(wanted.name())), () -> stage, new Question(services.theme()));
        NetworkView view = new NetworkView(services, preview, new NetworkExport(services, save, form));
        stage.setScene(new Scene(view, 840, 560));
        services.theme().dress(stage.getScene());
        stage.setMaximized(false);
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.sizeToScene();
        stage.show();
        preview.wake();
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void countsFollowTheForm(FxRobot robot) throws TimeoutException {
        await(() -> total(robot).equals("781,594 weights"));

        set(robot, "kernels", "64");
        await(() -> total(robot).startsWith("1,000,"));
        assertThat(robot.lookup(".network-block").<Node>queryAll())
                .extracting(Node::getAccessibleText)
                .contains("Convolution, 64 kernels 10 \u00d7 13, stride 1. Its answer is 391 \u00d7 64. 8,384 weights."
                        + " From: MFCC.");
    }

    @Test
    void settingsThatDoNotFitAreSaidInASentence(FxRobot robot) throws TimeoutException {
        await(() -> total(robot).equals("781,594 weights"));

        set(robot, "pool", "900");
        await(() -> problem(robot).startsWith("A maximum over 900 frames is longer than"));
        set(robot, "pool", "many");
        await(() -> problem(robot).startsWith("Pool must be a whole number"));
        set(robot, "pool", "30");
        await(() -> problem(robot).isEmpty());
    }

    @Test
    void aNetworkThatNoModelFileHoldsIsSaid(FxRobot robot) throws TimeoutException {
        set(robot, "dense", "1024");
        set(robot, "kernels", "256");
        await(() -> problem(robot).contains("16,000,000 are the most"));
    }

    @Test
    void branchesFitTheWidthAndTheKeysEnlarge(FxRobot robot) throws TimeoutException {
        robot.interact(() -> form.systemProperty().set(new WideSystem()));
        await(() -> robot.lookup(".network-block").queryAll().size() == 18);
        Node canvas = robot.lookup(".network-canvas").query();
        assertThat(canvas.getLayoutBounds().getWidth()).isLessThanOrEqualTo(840);

        robot.interact(() -> robot.lookup("#train-network-scroll").query().requestFocus());
        robot.type(KeyCode.PLUS, 3);
        await(() -> canvas.getLayoutBounds().getWidth() > 1000);
        robot.type(KeyCode.DIGIT0);
        await(() -> canvas.getLayoutBounds().getWidth() <= 840);

        robot.interact(() -> robot.lookup("#train-network-whole").queryButton().fire());
        ScrollPane scroll = robot.lookup("#train-network-scroll").query();
        await(() -> canvas.getLayoutBounds().getHeight()
                <= scroll.getViewportBounds().getHeight() + 1);
    }

    @Test
    void aBlockThatIsReachedByTheTabKeyComesIntoSight(FxRobot robot) throws TimeoutException {
        await(() -> robot.lookup(".network-block").queryAll().size() == 7);
        ScrollPane scroll = robot.lookup("#train-network-scroll").query();
        assertThat(scroll.getVvalue()).isZero();
        robot.interact(() -> block(robot, "MFCC").requestFocus());
        for (int i = 0; i < 10 && !block(robot, "Softmax").isFocused(); i++) {
            robot.type(KeyCode.TAB);
        }
        await(() -> block(robot, "Softmax").isFocused() && scroll.getVvalue() > 0.5);
    }

    @Test
    void theDrawingIsTakenAwayAsAFile(FxRobot robot) throws TimeoutException {
        await(() -> total(robot).equals("781,594 weights"));
        MenuButton export = robot.lookup("#train-network-export").query();
        robot.interact(() -> export.getItems().forEach(item -> item.fire()));
        await(() -> Files.exists(folder.resolve("baseline-network.svg")));
        assertThat(folder.resolve("baseline-network.svg")).content().contains("Maximum over time");
    }

    private static Node block(FxRobot robot, String title) {
        return robot.lookup((Node node) -> node.getStyleClass().contains("network-block")
                        && node.getAccessibleText().startsWith(title))
                .query();
    }

    private void set(FxRobot robot, String name, String value) {
        robot.interact(() -> form.settingsProperty().get().stream()
                .filter(field -> field.parameter().name().equals(name))
                .forEach(field -> field.textProperty().set(value)));
    }

    private static String total(FxRobot robot) {
        return text(robot, "#train-network-total");
    }

    private static String problem(FxRobot robot) {
        return text(robot, "#train-network-problem");
    }
}
