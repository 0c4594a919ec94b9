package org.emoscope.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.emoscope.audio.line.LinePlayer;
import org.emoscope.file.Folders;
import org.emoscope.ui.common.ThemeChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code screenshots}: pictures of the workbench for its documentation. */
@Command(
        name = "screenshots",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description = "Open the workbench on demo data and write a picture of each perspective.",
        footer = {
            "",
            "Works in a temporary folder of its own: nothing of yours is shown or changed.",
            "Needs a display; on a machine without one:",
            "  xvfb-run java -jar emoscope.jar screenshots --out pictures"
        })
final class ScreenshotsCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the pictures go.")
    private Path out;

    @Option(names = "--theme", paramLabel = "THEME", description = "'light' or 'dark'; both if not given.")
    private List<ThemeChoice> themes = List.of(ThemeChoice.values());

    @Mixin
    private final WindowSize size = new WindowSize(800);

    @Option(names = "--empty", description = "Without data, as after the first start.")
    private boolean empty;

    @Option(
            names = "--tour",
            description = "Also every step of the walk-through, every closer look and all panes; one theme at a time.")
    private boolean tour;

    ScreenshotsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        size.check();
        if (tour && (empty || themes.size() != 1)) {
            throw new ParameterException(spec.commandLine(), "--tour goes with one --theme and with data");
        }
        Screenshots.Content content =
                empty ? Screenshots.Content.EMPTY : tour ? Screenshots.Content.TOUR : Screenshots.Content.DEMO;
        Path home = Files.createTempDirectory("emoscope");
        try {
            Services services = Services.of(new AppFolders(home), console.err()::println);
            Screenshots screenshots = new Screenshots(
                    new Perspectives(services, LinePlayer::new),
                    services.folders().settings(),
                    size.width(),
                    size.height());
            for (Path picture : screenshots.take(themes, content, out)) {
                console.out().println(picture);
            }
        } finally {
            Folders.delete(home);
        }
        return 0;
    }
}
