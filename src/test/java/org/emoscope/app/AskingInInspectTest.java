package org.emoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.audio.Signal;
import org.emoscope.experiment.TinyCorpus;
import org.emoscope.feature.SpeechReader;
import org.emoscope.task.TaskRunner;
import org.emoscope.ui.LoneServices;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Figures;
import org.emoscope.ui.common.FxBridge;
import org.emoscope.ui.common.Settings;
import org.emoscope.ui.common.SettingsSection;
import org.emoscope.ui.inspect.network.NetworkLens;
import org.emoscope.ui.inspect.network.TrainedModels;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A model says the same in the window and on the command line. */
@ExtendWith(ApplicationExtension.class)
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class AskingInInspectTest {

    @TempDir
    Path home;

    private final TaskRunner tasks = new TaskRunner();
    private final FxBridge bridge = new FxBridge();
    private WorkbenchServices services;
    private Stage stage;

    @Start
    void open(Stage window) {
        stage = window;
        services = LoneServices.of(tasks, bridge);
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void theLensShowsWhatPredictPrints(FxRobot robot) throws Exception {
        Path corpus = TinyCorpus.write(home.resolve("tiny")).root();
        Path model = train(corpus);
        Path file = corpus.resolve("s2/sadness1.wav");
        JsonNode printed = predict(model, file);
        InspectModel inspect = new InspectModel();
        NetworkLens lens = lens(inspect, model);

        robot.interact(() -> {
            stage.setScene(new Scene((Parent) lens.content(), 420, 700));
            stage.show();
            inspect.open(new Recording(new Source(file, Source.Kind.RECORDED), read(file)));
            lens.shown();
        });
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> robot.lookup("#network-decision")
                .tryQueryAs(Label.class)
                .filter(Label::isVisible)
                .isPresent());

        printed.path("probabilities").fields().forEachRemaining(each -> assertThat(
                        text(robot, "#network-class-" + each.getKey()))
                .isEqualTo(Figures.percent(each.getValue().doubleValue())));
        assertThat(text(robot, "#network-decision"))
                .contains(printed.path("label").asText());
        robot.interact(lens::close);
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    private static Signal read(Path file) {
        try {
            return SpeechReader.read(file);
        } catch (AudioFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private NetworkLens lens(InspectModel inspect, Path model) {
        NetworkLens lens = new NetworkLens(
                inspect,
                services,
                new TrainedModels(
                        Services.of(new AppFolders(home), warning -> {}).systems(), home));
        try (Settings settings = new Settings(home.resolve("settings.json"))) {
            SettingsSection section = settings.section("lens");
            section.put("model", model.toString());
            lens.restore(section);
        }
        return lens;
    }

    private JsonNode predict(Path model, Path file) throws Exception {
        CommandRun run = CommandRun.of(home, "predict", "--json", model.toString(), file.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    private Path train(Path corpus) throws Exception {
        Path runs = home.resolve("runs");
        CommandRun run = CommandRun.of(
                home,
                "train",
                "--corpus",
                corpus.toString(),
                "--out",
                runs.toString(),
                "--labels",
                "native",
                "--set",
                "epochs=3",
                "--set",
                "seconds=0.6",
                "--set",
                "kernels=6",
                "--set",
                "pool=10",
                "--set",
                "dense=12");
        assertThat(run.code()).as(run.err()).isZero();
        try (Stream<Path> made = Files.list(runs)) {
            return made.findFirst().orElseThrow().resolve("models/seed1-fold01.emomodel");
        }
    }
}
