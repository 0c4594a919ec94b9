package org.emoscope.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.task.TaskRunner;
import org.emoscope.ui.Navigator;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.FxBridge;
import org.emoscope.ui.common.NoticeStack;
import org.emoscope.ui.common.StatusBar;
import org.emoscope.ui.common.Theme;
import org.emoscope.ui.common.ThemeChoice;
import org.emoscope.ui.inspect.bench.PaneBench;
import org.emoscope.ui.inspect.bench.PaneFigures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench panes}: the panes of Inspect with recordings of several lengths. */
@Command(
        name = "panes",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description =
                "Open recordings in the panes of Inspect, move along, zoom and change colours, and take the times.",
        footer = {
            "",
            "The first recording is gone through once before, so that Java has compiled what is measured.",
            "Without files, synthetic speech of 10 s, 10 min and 1 h is made for it. Needs a display; on a machine",
            "without one:",
            "  xvfb-run -s '-screen 0 1920x1080x24' java -Xmx1g -jar emoscope.jar bench panes"
        })
final class BenchPanesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Recordings to open in place of synthetic ones.")
    private List<Path> files = List.of();

    @Mixin
    private final WindowSize size = new WindowSize(720);

    @Option(names = "--json", description = "Print JSON in place of a table.")
    private boolean json;

    BenchPanesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        size.check();
        Toolkit.ofThisMachine().await();
        List<PaneFigures> figures;
        if (files.isEmpty()) {
            try (BenchSounds sounds = BenchSounds.make()) {
                figures = measure(sounds.files());
            }
        } else {
            figures = measure(files);
        }
        Platform.exit();
        console.out().print(json ? json(figures) : BenchTables.panes(figures));
        console.out().flush();
        return 0;
    }

    private List<PaneFigures> measure(List<Path> sounds)
            throws AudioFormatException, InterruptedException, ExecutionException, TimeoutException {
        FxBridge bridge = new FxBridge();
        Platform.setImplicitExit(false);
        try (TaskRunner tasks = new TaskRunner()) {
            CompletableFuture<WorkbenchServices> services = new CompletableFuture<>();
            bridge.execute(() -> services.complete(services(tasks, bridge)));
            PaneBench bench = new PaneBench(services.get(), size.width(), size.height());
            bench.measure(sounds.get(0)); // Java compiles what is used often while it is used for the first time
            List<PaneFigures> figures = new ArrayList<>();
            for (Path sound : sounds) {
                figures.add(bench.measure(sound));
            }
            return figures;
        }
    }

    private WorkbenchServices services(TaskRunner tasks, FxBridge bridge) {
        return new WorkbenchServices(
                tasks,
                bridge,
                new Theme(ThemeChoice.LIGHT),
                new NoticeStack(problem -> console.warn(problem.happened())),
                new StatusBar(tasks, bridge),
                new OneWindow());
    }

    private static String json(List<PaneFigures> figures) throws IOException {
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(figures) + "\n";
    }

    /** There is nowhere to go from the window of a benchmark. */
    private static final class OneWindow implements Navigator {

        @Override
        public void show(String perspectiveId) {
            throw new IllegalArgumentException("there is no other perspective: " + perspectiveId);
        }

        @Override
        public void inspect(Path audio) {
            throw new IllegalArgumentException("nothing is opened on the way: " + audio);
        }
    }
}
