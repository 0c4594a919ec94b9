package org.emoscope.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.CorpusType;
import org.emoscope.experiment.RunControl;
import org.emoscope.experiment.RunDescription;
import org.emoscope.experiment.RunFolder;
import org.emoscope.experiment.RunSpec;
import org.emoscope.experiment.Summary;
import org.emoscope.model.HyperParameters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code train}: a run from the command line, new or resumed. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description = "Train and test a system on a corpus under a protocol.",
        footer = {
            "",
            "Examples:",
            "  emoscope train --system baseline --corpus emodb --labels quadrant",
            "  emoscope train --system baseline --corpus emodb --protocol thesis --seeds 5 --set epochs=100",
            "  emoscope train --resume runs/2026-11-22-baseline-ab3k",
            "",
            "The protocol 'speaker' tests each speaker (or, with --folds, each group of speakers) with a model that",
            "never heard them: that is the number to report. 'thesis' splits at random, speakers on both sides.",
            "A run that was stopped, or killed, goes on with --resume to the same result."
        })
final class TrainCommand implements Callable<Integer> {

    private final Console console;
    private final Services services;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--system",
            paramLabel = "ID",
            description = "The system; 'baseline' unless told otherwise; 'systems' lists them.")
    private String system = "baseline";

    @Option(names = "--corpus", paramLabel = "DIR", description = "The folder of the corpus.")
    private Path corpus;

    @Option(names = "--type", paramLabel = "T", description = "The corpus' type, where it is not found out by itself.")
    private String type = "";

    @Mixin
    private final LabelOptions labels = new LabelOptions("quadrant");

    @Option(names = "--protocol", paramLabel = "P", description = "'speaker' (default) or 'thesis'.")
    private String protocol = "speaker";

    @Option(
            names = "--folds",
            paramLabel = "K",
            description = "Groups of speakers; leaves one speaker out if not given.")
    private int folds;

    @Option(names = "--seed", paramLabel = "N", description = "Source of every random choice (default 1).")
    private long seed = 1;

    @Option(names = "--seeds", paramLabel = "N", description = "Run it all N times with seeds that follow (default 1).")
    private int seeds = 1;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "A setting of the system, see 'systems ID'; may be repeated.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--name", paramLabel = "NAME", description = "The run's name; the system's id if not given.")
    private String name = "";

    @Option(names = "--out", paramLabel = "RUNS", description = "The folder that holds the runs.")
    private Path out;

    @Option(names = "--resume", paramLabel = "RUN", description = "Go on with this run folder.")
    private Path resume;

    TrainCommand(Console console, Services services) {
        this.console = console;
        this.services = services;
    }

    @Override
    public Integer call() throws Exception {
        if (resume == null && corpus == null) {
            throw new ParameterException(spec.commandLine(), "--corpus is missing (or --resume, to go on with a run)");
        }
        try (ProgressBar bar = console.progressBar()) {
            RunFolder folder;
            Corpus data;
            if (resume != null) {
                folder = new RunFolder(resume);
                RunSpec asked = folder.readDescription().spec();
                data = services.scan(Path.of(asked.corpus()), asked.corpusType(), bar);
            } else {
                RunSpec asked = spec();
                data = services.scan(corpus, type, bar);
                labels.check(data);
                folder = create(asked, data);
            }
            bar.line("Run " + folder.path());
            RunDescription description = folder.readDescription();
            Summary summary = services.experiment()
                    .run(folder, data, new RunControl(), new FoldLines(bar, description.classes()), bar);
            bar.clear();
            new SummaryTable(console.out()).print(description, summary, folder.readAudit());
            console.out().println("Run folder: " + folder.path());
        }
        return 0;
    }

    private RunFolder create(RunSpec asked, Corpus data) throws IOException, CorpusException {
        try {
            return services.experiment()
                    .create(asked, data, out == null ? services.folders().runs() : out);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private RunSpec spec() {
        labels.scheme();
        try {
            if (!type.isEmpty()) {
                CorpusType.of(type);
            }
            Map<String, String> all = HyperParameters.of(
                            services.systems().require(system).hyperParameters(), settings)
                    .values();
            return new RunSpec(
                    name.isEmpty() ? system : name,
                    system,
                    all,
                    corpus.toAbsolutePath().normalize().toString(),
                    type,
                    labels.labels(),
                    labels.rule(),
                    labels.categories().toWords(),
                    protocol,
                    folds,
                    seed,
                    seeds);
        } catch (IllegalArgumentException | CorpusException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
