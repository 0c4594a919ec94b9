package org.emoscope.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.demo.DemoCorpus;
import org.emoscope.corpus.label.CategoryMap;
import org.emoscope.experiment.RunControl;
import org.emoscope.experiment.RunDescription;
import org.emoscope.experiment.RunFolder;
import org.emoscope.experiment.RunSpec;
import org.emoscope.experiment.Summary;
import org.emoscope.model.HyperParameters;
import org.emoscope.ui.picture.PictureException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: the whole path on the embedded corpus, from speech to a report. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description = "Make the synthetic demo corpus, train and test a quick system on it, and write a report.",
        footer = {
            "",
            "Writes DIR/report.html with its pictures and DIR/runs with the run itself. The corpus is made once and",
            "kept. It is synthetic speech: the figures show that everything works, not how well people are understood."
        })
final class DemoCommand implements Callable<Integer> {

    /** Where the demo goes unless told otherwise. */
    static final Path FOLDER = Path.of("emoscope-demo");

    private static final int GROUPS = 4;
    private static final Map<String, String> QUICK = Map.of("epochs", "12", "seconds", "3");

    private final Console console;
    private final Services services;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where pictures, report and run go (default: emoscope-demo in this folder).")
    private Path out = FOLDER;

    DemoCommand(Console console, Services services) {
        this.console = console;
        this.services = services;
    }

    @Override
    public Integer call() throws Exception {
        run(out);
        return 0;
    }

    /** Runs the demo into a folder. */
    void run(Path folder) throws Exception {
        Corpus corpus;
        RunFolder run;
        Summary summary;
        try (ProgressBar bar = console.progressBar()) {
            bar.line("1 of 4  Making the demo corpus (synthetic speech)");
            Path speech = DemoCorpus.ensure(services.folders().demoCorpus(), bar);
            bar.line("2 of 4  Reading it: " + speech);
            corpus = services.scan(speech, "", bar);
            bar.line("3 of 4  Training and testing the baseline, " + GROUPS + " groups of speakers kept apart");
            run = services.experiment().create(spec(speech), corpus, folder.resolve("runs"));
            summary = services.experiment()
                    .run(
                            run,
                            corpus,
                            new RunControl(),
                            new FoldLines(bar, run.readDescription().classes()),
                            bar);
            bar.line("4 of 4  Writing pictures and report");
        }
        RunDescription description = run.readDescription();
        new SummaryTable(console.out()).print(description, summary, run.readAudit());
        DemoReport report = new DemoReport(folder, run, description, summary);
        try {
            report.writePictures(DemoCorpus.example(services.folders().demoCorpus()));
        } catch (PictureException e) {
            console.err().println(e.getMessage());
        }
        report.writeHtml(corpus);
        console.out().println();
        report.written().forEach(file -> console.out().println("Wrote " + file));
        console.out().println("Run folder: " + run.path());
    }

    private RunSpec spec(Path corpus) {
        Map<String, String> settings = HyperParameters.of(
                        services.systems().require("baseline").hyperParameters(), QUICK)
                .values();
        return new RunSpec(
                "demo",
                "baseline",
                settings,
                corpus.toAbsolutePath().normalize().toString(),
                "",
                "quadrant",
                "summary",
                CategoryMap.standard().toWords(),
                "speaker",
                GROUPS,
                1,
                1);
    }
}
