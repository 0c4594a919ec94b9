package org.emoscope.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FileDropsTest {

    private static final File ONE = new File("one.wav").getAbsoluteFile();
    private static final File TWO = new File("two.wav").getAbsoluteFile();

    private final Region place = new Region();
    private final HBox around = new HBox();
    private final List<Path> dropped = new ArrayList<>();
    private final List<Path> droppedAround = new ArrayList<>();
    private List<File> carried = List.of();
    private int mostWanted = 2;

    @Start
    void open(Stage stage) {
        Label source = new Label("take me");
        source.setId("source");
        source.setMinSize(150, 150);
        source.setOnDragDetected(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(carried);
            source.startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        });
        place.setId("place");
        place.setMinSize(150, 150);
        FileDrops.acceptAll(place, files -> files.size() <= mostWanted, dropped::addAll);
        around.getChildren().setAll(source, place);
        FileDrops.acceptAll(around, files -> true, droppedAround::addAll);
        stage.setScene(new Scene(around, 300, 150));
        stage.show();
    }

    @Test
    void allFilesThatAreDroppedAreSentOn(FxRobot robot) {
        carry(robot, ONE, TWO);
        assertThat(showsSo()).isTrue();

        drop(robot);
        assertThat(dropped).containsExactly(ONE.toPath(), TWO.toPath());
        assertThat(droppedAround).isEmpty();
        assertThat(showsSo()).isFalse();
    }

    @Test
    void whatThePlaceDoesNotWantIsLeftToThePlaceAroundIt(FxRobot robot) {
        mostWanted = 1;

        carry(robot, ONE, TWO);
        assertThat(showsSo()).isFalse();

        drop(robot);
        assertThat(dropped).isEmpty();
        assertThat(droppedAround).containsExactly(ONE.toPath(), TWO.toPath());
    }

    private void carry(FxRobot robot, File... files) {
        carried = List.of(files);
        robot.moveTo("#source").press(MouseButton.PRIMARY).moveBy(8, 8).moveTo("#place");
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void drop(FxRobot robot) {
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean showsSo() {
        return place.getPseudoClassStates().contains(PseudoClass.getPseudoClass("drop"));
    }
}
