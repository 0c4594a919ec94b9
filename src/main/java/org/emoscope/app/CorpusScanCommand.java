package org.emoscope.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.importer.ScanOptions;
import org.emoscope.corpus.label.LabelScheme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corpus scan}: reads a corpus and prints what was understood and what was left out. */
@Command(
        name = "scan",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description = "Read a corpus and report what it holds, what was left out, and why.",
        footer = {
            "",
            "Types: demo, iemocap, manifest, emodb, ravdess, crema-d, tess, savee, urdu, casia, folders.",
            "A corpus of your own: one folder a class, or a manifest.csv with the columns",
            "  path,label[,speaker,text,valence,arousal,start,end]",
            "",
            "Examples:",
            "  emoscope corpus scan emodb --labels quadrant",
            "  emoscope corpus scan emodb --labels quadrant --map fear=sad --map neutral=none",
            "  emoscope corpus scan IEMOCAP_full_release --labels quadrant --rule thesis --json"
        })
final class CorpusScanCommand implements Callable<Integer> {

    private final Console console;
    private final Services services;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder of the corpus, or a manifest.")
    private Path folder;

    @Option(names = "--type", paramLabel = "T", description = "The corpus' type, where it is not found out by itself.")
    private String type = "";

    @Mixin
    private final LabelOptions labels = new LabelOptions("native");

    @Option(
            names = "--missing-ratings",
            paramLabel = "HOW",
            description = "Ratings that an evaluator of IEMOCAP did not give: 'leave_out' (default) or 'as_released'.")
    private ScanOptions.MissingRatings missingRatings = ScanOptions.MissingRatings.LEAVE_OUT;

    @Option(
            names = "--absolute-paths",
            description = "Let a manifest name files anywhere on this machine: for manifests of your own.")
    private boolean absolutePaths;

    @Option(names = "--json", description = "Print the whole report as JSON.")
    private boolean json;

    CorpusScanCommand(Console console, Services services) {
        this.console = console;
        this.services = services;
    }

    @Override
    public Integer call() throws Exception {
        LabelScheme scheme = labels.scheme();
        ScanOptions options = options();
        Corpus corpus;
        try (ProgressBar bar = console.progressBar()) {
            corpus = services.scanner().scan(folder, options, bar);
        }
        labels.check(corpus);
        ScanSummary summary = ScanSummary.of(corpus, scheme);
        console.out().print(json ? ScanJson.of(summary) : ScanText.of(summary));
        console.out().flush();
        if (corpus.utterances().isEmpty()) {
            throw new CommandFailedException(folder + ": nothing in it was understood as "
                    + corpus.type().title());
        }
        return 0;
    }

    private ScanOptions options() {
        try {
            ScanOptions options = ScanOptions.DEFAULT
                    .withMissingRatings(missingRatings)
                    .withManifestPaths(
                            absolutePaths
                                    ? ScanOptions.ManifestPaths.ABSOLUTE_TOO
                                    : ScanOptions.ManifestPaths.WITHIN_FOLDER);
            return type.isEmpty() ? options : options.withType(CorpusType.of(type));
        } catch (CorpusException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
