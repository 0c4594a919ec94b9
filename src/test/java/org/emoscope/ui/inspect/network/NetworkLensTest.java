package org.emoscope.ui.inspect.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emoscope.ui.common.Eyes.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.emoscope.audio.Signal;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.FeatureExtractor;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.NetworkImage;
import org.emoscope.feature.Preset;
import org.emoscope.feature.SpectrogramImage;
import org.emoscope.similarity.GreyImage;
import org.emoscope.similarity.ImageHash;
import org.emoscope.task.TaskRunner;
import org.emoscope.ui.LoneServices;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.FxBridge;
import org.emoscope.ui.common.Settings;
import org.emoscope.ui.common.SettingsSection;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.Source;
import org.emoscope.ui.inspect.state.TimeSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The lens as a person sees it. */
@ExtendWith(ApplicationExtension.class)
class NetworkLensTest {

    private final TaskRunner tasks = new TaskRunner();
    private final FxBridge bridge = new FxBridge();
    private final InspectModel model = new InspectModel();
    private final Signal speech = TinyModel.glide(1.5);
    private Path folder;
    private WorkbenchServices services;
    private NetworkLens lens;

    @Start
    void open(Stage stage) throws Exception {
        folder = Files.createTempDirectory("emoscope-network-lens");
        TinyModel.write(folder.resolve("run/models/seed1-fold00.emomodel"), 3);
        TinyModel.write(folder.resolve("run/models/seed1-fold01.emomodel"), 4);
        services = LoneServices.of(tasks, bridge);
        try (Settings settings = new Settings(folder.resolve("settings.json"))) {
            lens = lens();
            SettingsSection section = settings.section("lens");
            section.put("model", folder.resolve("run").toString());
            lens.restore(section);
        }
        Scene scene = new Scene((Parent) lens.content(), 380, 700);
        services.theme().dress(scene);
        stage.setScene(scene);
        stage.show();
        model.open(new Recording(new Source(folder.resolve("glide.wav"), Source.Kind.RECORDED), speech));
        lens.shown();
    }

    /** The lens is made piece by piece. */
    @BeforeEach
    void awaitItsLastPiece(FxRobot robot) throws TimeoutException {
        until(() -> robot.lookup("#network-sentence").tryQuery().isPresent());
    }

    private NetworkLens lens() {
        return new NetworkLens(model, services, new TrainedModels(TinyModel.SYSTEMS, folder));
    }

    @AfterEach
    void close(FxRobot robot) throws Exception {
        robot.interact(lens::close);
        tasks.close();
        for (String file : new String[] {
            "run/models/seed1-fold00.emomodel", "run/models/seed1-fold01.emomodel", "run/models", "run"
        }) {
            Files.delete(folder.resolve(file));
        }
        Files.deleteIfExists(folder.resolve("settings.json"));
        Files.delete(folder);
    }

    private static void until(BooleanSupplier reached) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, reached::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String typed(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(TextInputControl.class).getText();
    }

    private static SpectrogramImage drawn(Signal signal) {
        return new NetworkImage(new FeatureExtractor())
                .draw(signal, FeatureKind.SPECTROGRAM, Preset.FAYEK.parameters());
    }

    private static String hash(SpectrogramImage picture, int size) {
        return ImageHash.of(GreyImage.of(picture, ColourMap.VIRIDIS, size)).hex();
    }

    private static int[] pixels(FxRobot robot) {
        ImageView view = robot.from(robot.lookup("#network-spectrogram").queryAs(LevelView.class))
                .lookup(".image-view")
                .queryAs(ImageView.class);
        int[] argb = new int[256 * 256];
        view.getImage().getPixelReader().getPixels(0, 0, 256, 256, PixelFormat.getIntArgbInstance(), argb, 0, 256);
        return argb;
    }

    @Test
    void theSelectionChangesPictureAndHash(FxRobot robot) throws Exception {
        SpectrogramImage whole = drawn(speech);
        until(() -> typed(robot, "#inspect-network-hash").equals(hash(whole, 8)));
        assertThat(pixels(robot)).isEqualTo(whole.argb(ColourMap.VIRIDIS));
        assertThat(text(robot, "#network-stretch")).startsWith("The whole utterance");

        robot.interact(() -> model.selectionProperty().set(new TimeSpan(0.25, 0.5)));
        SpectrogramImage part = drawn(speech.slice(4000, 8000));
        assertThat(hash(part, 8)).isNotEqualTo(hash(whole, 8));

        until(() -> typed(robot, "#inspect-network-hash").equals(hash(part, 8)));
        assertThat(pixels(robot)).isEqualTo(part.argb(ColourMap.VIRIDIS));
        assertThat(text(robot, "#network-stretch")).startsWith("The selection");
    }

    @Test
    void theNumberOfCellsIsChosenAndTheBitsAreTextToCopy(FxRobot robot) throws Exception {
        SpectrogramImage whole = drawn(speech);
        until(() -> typed(robot, "#inspect-network-hash").equals(hash(whole, 8)));

        robot.interact(() ->
                robot.lookup("#inspect-network-size").queryAs(Spinner.class).increment(4));
        until(() -> typed(robot, "#inspect-network-hash").equals(hash(whole, 12)));

        assertThat(typed(robot, "#inspect-network-bits").lines()).hasSize(12).allMatch(line -> line.length() == 12);
        robot.interact(
                () -> robot.lookup("#button-inspect-copyHash").queryButton().fire());
        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(hash(whole, 12)));
    }

    @Test
    void theModelOfLastTimeIsAskedAndAnotherFoldCanBeChosen(FxRobot robot) throws Exception {
        until(() -> robot.lookup("#network-decision").queryAs(Label.class).isVisible());
        String first = text(robot, "#network-class-sad");
        assertThat(text(robot, "#inspect-network-model")).isEqualTo("run");

        robot.interact(() -> robot.lookup("#inspect-network-model-fold")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .selectLast());

        until(() -> !text(robot, "#network-class-sad").equals(first)
                && text(robot, "#network-class-sad").contains("%"));
    }

    @Test
    void whatWasChosenIsRemembered(FxRobot robot) throws Exception {
        until(() -> robot.lookup("#network-decision").queryAs(Label.class).isVisible());
        try (Settings settings = new Settings(folder.resolve("settings.json"))) {
            SettingsSection section = settings.section("again");
            robot.interact(() -> {
                robot.lookup("#inspect-network-size").queryAs(Spinner.class).increment(2);
                lens.save(section);
            });
            assertThat(section.number("size")).hasValue(10);
            assertThat(section.path("model")).hasValue(folder.resolve("run/models/seed1-fold00.emomodel"));

            NetworkLens next = lens();
            next.restore(section);
            SettingsSection copy = settings.section("copy");
            next.save(copy);
            assertThat(copy.number("size")).hasValue(10);
            assertThat(copy.path("model")).isEqualTo(section.path("model"));
        }
    }
}
