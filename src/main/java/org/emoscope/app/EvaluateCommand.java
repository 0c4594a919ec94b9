package org.emoscope.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.emoscope.corpus.Corpus;
import org.emoscope.experiment.ModelEvaluation;
import org.emoscope.experiment.RunDescription;
import org.emoscope.experiment.RunFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code evaluate}: the saved models of a run, tested anew from the audio files. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description = "Test the saved models of a run anew, each on the utterances that it never heard.",
        footer = {
            "",
            "Reads every test utterance from its file, as 'predict' does, and says how many decisions differ from",
            "those that the run noted: there should be none."
        })
final class EvaluateCommand implements Callable<Integer> {

    private final Console console;
    private final Services services;

    @Parameters(paramLabel = "RUN", description = "The folder of a complete run.")
    private Path run;

    EvaluateCommand(Console console, Services services) {
        this.console = console;
        this.services = services;
    }

    @Override
    public Integer call() throws Exception {
        RunFolder folder = new RunFolder(run);
        RunDescription description = folder.readDescription();
        ModelEvaluation.Outcome outcome;
        try (ProgressBar bar = console.progressBar()) {
            Corpus corpus = services.scan(
                    Path.of(description.spec().corpus()), description.spec().corpusType(), bar);
            outcome = new ModelEvaluation(services.systems()).evaluate(folder, corpus, bar);
        }
        new SummaryTable(console.out()).print(description, outcome.summary(), folder.readAudit());
        console.out().println("Decisions that differ from the run's own: " + outcome.changed());
        return 0;
    }
}
