package org.emoscope.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SaveDialogTest {

    @TempDir
    Path folder;

    private final List<Path> written = new ArrayList<>();
    private Stage stage;
    private Question question;

    @Start
    void open(Stage shown) {
        stage = shown;
        question = new Question(new Theme(ThemeChoice.LIGHT));
        stage.setScene(new Scene(new StackPane(), 600, 400));
        stage.show();
    }

    @Test
    void aNameWithoutTheEndingGetsIt(FxRobot robot) {
        ask(robot, "speech");

        assertThat(written).containsExactly(folder.resolve("speech.wav"));
    }

    @Test
    void aFileIsNotReplacedWhoseNameTheSystemDidNotAskAbout(FxRobot robot) throws Exception {
        Files.writeString(folder.resolve("speech.wav"), "old");

        ask(robot, "speech");
        assertThat(written).isEmpty();
        robot.clickOn("Keep it");
        assertThat(written).isEmpty();

        ask(robot, "speech");
        robot.clickOn("Replace");
        assertThat(written).containsExactly(folder.resolve("speech.wav"));
    }

    @Test
    void aNameThatTheSystemAskedAboutIsNotAskedAboutAgain(FxRobot robot) throws Exception {
        Files.writeString(folder.resolve("Speech.WAV"), "old");

        ask(robot, "Speech.WAV");

        assertThat(written).containsExactly(folder.resolve("Speech.WAV"));
    }

    private void ask(FxRobot robot, String chosen) {
        SaveDialog dialog = new SaveDialog(wanted -> Optional.of(folder.resolve(chosen)), () -> stage, question);
        robot.interact(() -> dialog.ask(
                new SaveDialog.Wanted("Save speech", "WAV audio", ".wav", "two-speech.wav", null), written::add));
    }
}
