package org.emoscope.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.emoscope.corpus.demo.DemoCorpus;
import org.emoscope.corpus.importer.CorpusScanner;
import org.emoscope.experiment.Experiment;
import org.emoscope.experiment.FeatureLoader;
import org.emoscope.experiment.Provenance;
import org.emoscope.feature.FeatureCache;
import org.emoscope.model.SystemRegistry;
import org.emoscope.model.dl4j.Systems;
import org.emoscope.task.RunningTask;
import org.emoscope.task.TaskRunner;
import org.emoscope.ui.common.CorpusLoader;
import org.emoscope.ui.common.CorpusSelection;
import org.emoscope.ui.common.CorpusSource;
import org.emoscope.ui.common.FxBridge;
import org.emoscope.ui.common.LogMemory;
import org.emoscope.ui.common.RunSelection;
import org.emoscope.ui.common.Settings;
import org.emoscope.ui.common.SettingsSection;
import org.emoscope.ui.common.Theme;
import org.emoscope.ui.common.ThemeChoice;
import org.emoscope.ui.corpus.CorpusPerspective;
import org.emoscope.ui.inspect.DemoSpeech;
import org.emoscope.ui.inspect.InspectPerspective;
import org.emoscope.ui.inspect.network.TrainedModels;
import org.emoscope.ui.results.ResultsPerspective;
import org.emoscope.ui.train.TrainParts;
import org.emoscope.ui.train.TrainPerspective;

/** A window with all perspectives that keeps everything in a folder of its own, and removes it in the end. */
final class WholeWorkbench {

    private final TaskRunner tasks = new TaskRunner();
    private final FxBridge bridge = new FxBridge();
    private final CorpusSelection corpora = new CorpusSelection();
    private final Path folder;
    private final Settings settings;
    private final CorpusLoader loader;
    private final Workbench workbench;

    /** On the JavaFX thread. */
    WholeWorkbench(Stage stage) throws IOException {
        folder = Files.createTempDirectory("emoscope-whole-workbench");
        settings = new Settings(folder.resolve("settings.json"));
        loader = new CorpusLoader(tasks, bridge, CorpusScanner.standard(), folder("demo"), corpora);
        rememberAQuickRun();
        workbench = new Workbench(
                new WorkbenchParts(tasks, bridge, new Theme(ThemeChoice.LIGHT), settings, new LogMemory()),
                this::perspectives);
        stage.setWidth(1280);
        stage.setHeight(800);
        new WorkbenchWindow(stage, workbench, settings.section("window")).show();
    }

    private List<Perspective> perspectives(WorkbenchServices services) {
        SystemRegistry systems = Systems.all();
        Experiment experiment = new Experiment(
                systems, new FeatureLoader(new FeatureCache(folder("cache"))), new Provenance("test", "unknown"));
        RunSelection run = new RunSelection();
        return List.of(
                new InspectPerspective(
                        services,
                        SilentPlayer::new,
                        new DemoSpeech(context -> DemoCorpus.example(folder("demo")), file -> false),
                        new TrainedModels(systems, folder("runs"))),
                new CorpusPerspective(services, loader),
                new TrainPerspective(
                        services,
                        new TrainParts(experiment, systems, folder("runs"), folder("queue.json")),
                        loader,
                        run),
                new ResultsPerspective(services, folder("runs"), run, CorpusScanner.standard()));
    }

    private void rememberAQuickRun() {
        SettingsSection perspectives = settings.section("workbench").section("perspective");
        SettingsSection baseline = perspectives.section("train").section("baseline");
        baseline.put("epochs", "400");
        baseline.put("seconds", "0.6");
        baseline.put("kernels", "6");
        baseline.put("pool", "10");
        baseline.put("dense", "12");
    }

    Workbench workbench() {
        return workbench;
    }

    /** Opens a corpus; on the JavaFX thread. */
    void open(Path corpus) {
        loader.open(new CorpusSource(corpus, Optional.empty()));
    }

    /** The corpus that is open, and its labels. */
    CorpusSelection corpora() {
        return corpora;
    }

    /** A place in the workbench's own folder. */
    Path folder(String name) {
        return folder.resolve(name);
    }

    boolean isBusy() {
        return !tasks.unfinished().isEmpty();
    }

    /** Lets go of everything; the window is closed by then. */
    void close() throws IOException, InterruptedException {
        for (RunningTask<?> task : tasks.unfinished()) {
            task.awaitEnd(java.time.Duration.ofSeconds(10));
        }
        tasks.close();
        settings.close();
        try (var files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
