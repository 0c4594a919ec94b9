package org.emoscope.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.emoscope.experiment.RunAudit;
import org.emoscope.experiment.RunDescription;
import org.emoscope.experiment.RunEntry;
import org.emoscope.experiment.RunFolder;
import org.emoscope.experiment.RunSpec;
import org.emoscope.experiment.RunStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code runs}: what was run and what it came to. */
@Command(
        name = "runs",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description = "List runs and show one.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {RunsCommand.ListRuns.class, RunsCommand.Show.class})
final class RunsCommand {

    private RunsCommand() {}

    /** {@code runs list}. */
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            versionProvider = BuildInfo.class,
            description = "List all runs, the newest first.")
    static final class ListRuns implements Callable<Integer> {

        private final Console console;
        private final AppFolders folders;

        @Option(names = "--out", paramLabel = "RUNS", description = "The folder that holds the runs.")
        private Path out;

        ListRuns(Console console, AppFolders folders) {
            this.console = console;
            this.folders = folders;
        }

        @Override
        public Integer call() throws Exception {
            Path runs = out == null ? folders.runs() : out;
            List<RunEntry> entries = new RunStore(runs).list();
            if (entries.isEmpty()) {
                console.out().println("There are no runs in " + runs + ".");
                return 0;
            }
            int width = entries.stream()
                    .mapToInt(e -> e.folder().id().length())
                    .max()
                    .orElse(0);
            String row = "%-" + width + "s  %-11s  %-10s  %-18s  %-9s  %-8s  %6s  %6s%n";
            console.out().printf(row, "Run", "State", "System", "Corpus", "Labels", "Protocol", "UA", "WA");
            for (RunEntry e : entries) {
                print(e, row);
            }
            return 0;
        }

        private void print(RunEntry e, String row) {
            String state = e.state().name().toLowerCase(Locale.ROOT);
            if (e.description().isEmpty()) {
                console.out().printf(row, e.folder().id(), state, "", "", "", "", "", "");
                return;
            }
            RunDescription d = e.description().get();
            RunSpec s = d.spec();
            console.out()
                    .printf(
                            row,
                            e.folder().id(),
                            state,
                            s.system(),
                            d.provenance().getOrDefault("corpus", ""),
                            s.labels(),
                            s.protocol(),
                            e.summary()
                                    .map(x -> share(x.scores().unweightedAccuracy()))
                                    .orElse(""),
                            e.summary()
                                    .map(x -> share(x.scores().weightedAccuracy()))
                                    .orElse(""));
        }

        private static String share(double value) {
            return String.format(Locale.ROOT, "%.3f", value);
        }
    }

    /** {@code runs show}. */
    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            versionProvider = BuildInfo.class,
            description = "Show a run: settings, state and results.")
    static final class Show implements Callable<Integer> {

        private final Console console;

        @Parameters(paramLabel = "RUN", description = "The run's folder.")
        private Path run;

        Show(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() throws Exception {
            RunFolder folder = new RunFolder(run);
            RunDescription description = folder.readDescription();
            RunEntry entry = RunStore.entry(folder);
            if (!entry.problem().isEmpty() && entry.state() == RunEntry.State.DAMAGED) {
                throw new CommandFailedException(entry.problem());
            }
            line("Run", folder.id());
            line("State", entry.state().name().toLowerCase(Locale.ROOT));
            if (!entry.problem().isEmpty()) {
                line("Message", entry.problem());
            }
            line("Created", description.created());
            line("System", description.spec().system());
            line("Corpus", description.spec().corpus());
            line("Labels", description.spec().labelsInWords());
            line("Protocol", description.spec().protocol() + folds(description.spec()));
            line("Seeds", seeds(description.spec()));
            description.spec().hyperParameters().forEach((name, value) -> line("  " + name, value));
            description.provenance().forEach((name, value) -> line("  " + name, value));
            Optional<RunAudit> audit = folder.readAudit();
            entry.summary().ifPresent(s -> new SummaryTable(console.out()).print(description, s, audit));
            return 0;
        }

        private static String folds(RunSpec spec) {
            return spec.folds() == 0 ? "" : ", " + spec.folds() + " groups";
        }

        private static String seeds(RunSpec spec) {
            String first = Long.toString(spec.seed());
            return spec.seeds() == 1 ? first : first + " to " + (spec.seed() + spec.seeds() - 1);
        }

        private void line(String name, String value) {
            console.out().printf("%-22s %s%n", name, value);
        }
    }
}
