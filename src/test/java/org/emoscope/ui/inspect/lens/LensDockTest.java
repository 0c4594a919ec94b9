package org.emoscope.ui.inspect.lens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.emoscope.ui.common.Settings;
import org.emoscope.ui.common.SettingsSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LensDockTest {

    private final Glass first = new Glass("walk");
    private final Glass second = new Glass("network");
    private LensDock dock;
    private Region root;

    @Start
    void open(Stage stage) {
        dock = new LensDock(List.of(first, second));
        root = dock.around(new StackPane(), dock.commands());
        root.setId("strip-test-root");
        stage.setScene(new Scene(new StackPane(root), 1000, 500));
        stage.setWidth(1000);
        stage.setHeight(500);
        stage.show();
    }

    @Test
    void aLensIsBuiltWhenItIsFirstShownAndOnlyOnce(FxRobot robot) {
        assertThat(first.built).isZero();

        robot.clickOn("#lens-walk").clickOn("#lens-network").clickOn("#lens-walk");

        assertThat(first.built).isEqualTo(1);
        assertThat(first.shown).isEqualTo(2);
        assertThat(first.hidden).isEqualTo(1);
        assertThat(robot.lookup("#glass-walk").tryQuery()).isPresent();
        assertThat(robot.lookup("#glass-network").tryQuery()).isEmpty();
    }

    @Test
    void theSameButtonClosesALens(FxRobot robot) {
        robot.clickOn("#lens-network").clickOn("#lens-network");

        assertThat(dock.openProperty().get()).isNull();
        assertThat(second.hidden).isEqualTo(1);
        assertThat(robot.lookup("#glass-network")
                        .queryAs(Node.class)
                        .getParent()
                        .getParent()
                        .isVisible())
                .isFalse();
    }

    @Test
    void theOpenLensIsToldWhenTheWholeDockIsHiddenAndWhenItComesBack(FxRobot robot) {
        robot.clickOn("#lens-walk");
        robot.interact(dock::shown);
        assertThat(first.shown).isEqualTo(1);

        robot.interact(dock::hidden);
        assertThat(first.hidden).isEqualTo(1);
        robot.interact(() -> dock.openProperty().set(second));
        assertThat(second.shown).as("nobody looks yet").isZero();

        robot.interact(dock::shown);
        assertThat(second.shown).isEqualTo(1);
        assertThat(first.shown).isEqualTo(1);
        assertThat(first.hidden).isEqualTo(1);
        assertThat(robot.lookup("#glass-network").tryQuery()).isPresent();
    }

    @Test
    void theEdgeMakesALensWiderAndLeavesRoomForThePanes(FxRobot robot) {
        robot.clickOn("#lens-walk");
        double before = dock.width();

        robot.drag(".lens-edge").dropBy(-100, 0);
        assertThat(dock.width()).isEqualTo(before + 100);

        robot.interact(() -> dock.resize(5000));
        assertThat(dock.width())
                .isEqualTo(
                        robot.lookup("#strip-test-root").queryAs(Region.class).getWidth() - 360);
        robot.interact(() -> dock.resize(0));
        assertThat(dock.width()).isEqualTo(LensDock.LEAST_WIDTH);
    }

    @Test
    void aPlaceThatWasNarrowForAWhileGivesTheLensItsWidthBack(FxRobot robot, @TempDir Path folder) {
        SettingsSection state = new Settings(folder.resolve("settings.json")).section("lens");
        robot.clickOn("#lens-walk").interact(() -> dock.resize(500));

        robot.interact(() -> root.setMaxWidth(750));
        assertThat(dock.width()).isLessThan(400);
        robot.interact(() -> dock.save(state));
        assertThat(state.number("width")).hasValue(500);

        robot.interact(() -> root.setMaxWidth(Double.MAX_VALUE));
        assertThat(dock.width()).isEqualTo(500);
    }

    @Test
    void aLensThatIsDraggedWiderThanThereIsRoomKeepsTheWidthItWants(FxRobot robot) {
        robot.clickOn("#lens-walk").interact(() -> dock.resize(500));
        robot.interact(() -> root.setMaxWidth(750));
        double narrow = dock.width();

        robot.interact(() -> dock.resize(narrow + 20));
        robot.interact(() -> root.setMaxWidth(Double.MAX_VALUE));

        assertThat(dock.width()).isEqualTo(500);
    }

    @Test
    void whatWasOpenAndHowWideSurvivesARestart(FxRobot robot, @TempDir Path folder) {
        SettingsSection state = new Settings(folder.resolve("settings.json")).section("lens");
        robot.clickOn("#lens-network").interact(() -> dock.resize(500));
        robot.interact(() -> dock.save(state));

        Glass again = new Glass("network");
        LensDock restarted = new LensDock(List.of(again));
        robot.interact(() -> restarted.restore(state));

        assertThat(restarted.openProperty().get()).isSameAs(again);
        assertThat(restarted.width()).isEqualTo(500);
    }

    /** A lens that counts what happens to it. */
    private static final class Glass implements Lens {

        private final String id;
        private int built;
        private int shown;
        private int hidden;

        Glass(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String title() {
            return id;
        }

        @Override
        public String hint() {
            return id;
        }

        @Override
        public Ikon icon() {
            return Feather.EYE;
        }

        @Override
        public Node content() {
            built++;
            Button button = new Button(id);
            button.setId("glass-" + id);
            return button;
        }

        @Override
        public void shown() {
            shown++;
        }

        @Override
        public void hidden() {
            hidden++;
        }
    }
}
