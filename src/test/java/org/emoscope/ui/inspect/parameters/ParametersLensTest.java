package org.emoscope.ui.inspect.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emoscope.ui.common.Eyes.await;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Preset;
import org.emoscope.ui.common.Settings;
import org.emoscope.ui.common.Theme;
import org.emoscope.ui.common.ThemeChoice;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.PresetChoice;
import org.emoscope.ui.inspect.state.UserPreset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The parameters as a person changes them, with keys and mouse, as narrow as they get. */
@ExtendWith(ApplicationExtension.class)
class ParametersLensTest {

    private static final double NARROW = 360;

    private final InspectModel model = new InspectModel();
    private final UserPresets presets = new UserPresets();

    @TempDir
    Path folder;

    @Start
    void open(Stage stage) {
        Theme theme = new Theme(ThemeChoice.LIGHT);
        Region content = (Region) new ParametersLens(model, presets, theme).content();
        content.setMaxWidth(NARROW);
        StackPane.setAlignment(content, Pos.TOP_LEFT);
        stage.setScene(new Scene(new StackPane(content), NARROW, 700));
        theme.dress(stage.getScene());
        stage.show();
    }

    @BeforeEach
    void waitForTheLastRow(FxRobot robot) throws TimeoutException {
        await(() -> robot.lookup("#parameter-mean-removal").tryQuery().isPresent());
    }

    @Test
    void aRefusedValueSaysWhatIsLegalAndWhatStaysInEffect(FxRobot robot) throws TimeoutException {
        type(robot, "n-fft", "256");

        await(() -> robot.lookup("#parameter-n-fft-problem").tryQuery().isPresent());
        assertThat(robot.lookup("#parameter-n-fft-problem")
                        .queryAs(Labeled.class)
                        .getText())
                .startsWith("Legal is a power of two from 512")
                .endsWith("512 stays in effect.");
        assertThat(parameters()).isEqualTo(Preset.FAYEK.parameters());

        robot.type(KeyCode.ESCAPE);
        assertThat(text(robot, "n-fft")).isEqualTo("512");
        assertThat(robot.lookup("#parameter-n-fft-problem").query().isVisible()).isFalse();
    }

    @Test
    void aChangedValueCountsWhenTheHandRestsAndIsMarkedUntilItIsReset(FxRobot robot) throws TimeoutException {
        type(robot, "pre-emphasis", "0.9");

        await(() -> isMarked(robot, "pre-emphasis"));
        assertThat(parameters()).isEqualTo(Preset.FAYEK.parameters().with("pre-emphasis", "0.9"));
        assertThat(isMarked(robot, "hop")).isFalse();

        robot.clickOn("#parameter-pre-emphasis-reset");
        assertThat(isMarked(robot, "pre-emphasis")).isFalse();
        assertThat(parameters()).isEqualTo(Preset.FAYEK.parameters());
    }

    @Test
    void arrowKeysMoveANumberAndEnterDoesNotWait(FxRobot robot) {
        type(robot, "n-fft", "1024");
        robot.type(KeyCode.ENTER);
        assertThat(parameters().frames().fftSize()).isEqualTo(1024);

        robot.type(KeyCode.UP);
        assertThat(parameters().frames().fftSize()).isEqualTo(2048);
    }

    @Test
    void aPresetOfOnesOwnIsSavedUnderANameAndChosenAgain(FxRobot robot) throws TimeoutException {
        try (Settings settings = new Settings(folder.resolve("settings.json"))) {
            robot.interact(() -> presets.keepIn(settings.section("inspect")));
            type(robot, "pre-emphasis", "0.5");
            robot.type(KeyCode.ENTER);

            robot.clickOn("#preset-actions").clickOn("#preset-saveAs");
            robot.write("Soft").type(KeyCode.ENTER);

            UserPreset soft = new UserPreset(
                    "Soft", Preset.FAYEK, Preset.FAYEK.parameters().with("pre-emphasis", "0.5"));
            assertThat(settings.section("inspect").texts("presets")).containsExactly("fayek pre-emphasis=0.5: Soft");
            assertThat(model.chosenProperty().get()).isEqualTo(soft);

            ComboBox<PresetChoice> box =
                    robot.lookup("#inspect-parameters-preset").queryComboBox();
            robot.interact(() -> box.setValue(box.getItems().get(1)));
            assertThat(parameters()).isEqualTo(Preset.PSF.parameters());
            assertThat(text(robot, "pre-emphasis")).isEqualTo("0.97");

            robot.interact(() -> box.setValue(soft));
            assertThat(parameters()).isEqualTo(soft.parameters());
            assertThat(isMarked(robot, "pre-emphasis")).isTrue();
        }
    }

    @Test
    void aNameThatIsTakenIsReplacedOnlyAfterAQuestion(FxRobot robot) {
        UserPreset mine = new UserPreset("Mine", Preset.HTK, Preset.HTK.parameters());
        robot.interact(() -> presets.save(mine));

        robot.clickOn("#preset-actions").clickOn("#preset-saveAs");
        robot.write("mine").type(KeyCode.ENTER);
        assertThat(presets.presets()).containsExactly(mine);

        robot.clickOn("Replace");
        assertThat(presets.presets()).containsExactly(new UserPreset("mine", Preset.FAYEK, Preset.FAYEK.parameters()));
    }

    @Test
    void noRowIsWiderThanTheNarrowestLens(FxRobot robot) throws TimeoutException {
        type(robot, "log-floor", "0.25");
        await(() -> isMarked(robot, "log-floor"));

        assertThat(robot.lookup(".parameter-line").<Node>queryAll()).allSatisfy(line -> assertThat(
                        line.localToScene(line.getBoundsInLocal()).getMaxX())
                .isLessThanOrEqualTo(NARROW));
    }

    private static void type(FxRobot robot, String parameter, String text) {
        TextInputControl field = robot.lookup("#parameter-" + parameter).queryTextInputControl();
        robot.interact(() -> {
            field.requestFocus();
            field.selectAll();
        });
        robot.write(text);
    }

    private static String text(FxRobot robot, String parameter) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#parameter-" + parameter).queryTextInputControl().getText();
    }

    private static boolean isMarked(FxRobot robot, String parameter) {
        Node row = robot.lookup("#parameter-" + parameter).query().getParent().getParent();
        return row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("changed"));
    }

    private FeatureParameters parameters() {
        WaitForAsyncUtils.waitForFxEvents();
        return model.parametersProperty().get();
    }
}
