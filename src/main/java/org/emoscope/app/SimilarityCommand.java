package org.emoscope.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.label.LabelScheme;
import org.emoscope.corpus.label.Labelling;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.Preset;
import org.emoscope.similarity.CorpusHasher;
import org.emoscope.similarity.HashedSample;
import org.emoscope.similarity.Permutations;
import org.emoscope.similarity.PictureSettings;
import org.emoscope.similarity.Sampling;
import org.emoscope.similarity.SetRule;
import org.emoscope.similarity.SimilarityAnalysis;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code similarity}: how alike the classes of a corpus are. */
@Command(
        name = "similarity",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        modelTransformer = ParameterOptions.class,
        description = "Compare the classes of a corpus by the hashes of their pictures: the Hamming table, the set S of"
                + " similar classes, and what chance would say.",
        footer = {
            "",
            "Examples:",
            "  emoscope similarity emodb --labels quadrant",
            "  emoscope similarity emodb --labels native --share 0.3 --threshold 6 --picture mel",
            "  emoscope similarity emodb --run runs/2026-11-22-baseline-ab3k --json",
            "",
            "All utterances of the corpus take part, tested ones too. A system that learns from S finds it anew in each",
            "training part."
        })
final class SimilarityCommand implements Callable<Integer>, ParameterOptions.Holder {

    private final Console console;
    private final Services services;
    private final ParameterOptions.ParameterChanges changes = new ParameterOptions.ParameterChanges();

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder of the corpus.")
    private Path folder;

    @Option(names = "--type", paramLabel = "T", description = "The corpus' type, where it is not found out by itself.")
    private String type = "";

    @Mixin
    private final LabelOptions labels = new LabelOptions("quadrant");

    @Option(
            names = "--share",
            paramLabel = "S",
            description = "How much of each class is drawn, above 0 to 1 (default 0.1); one utterance at least.")
    private double share = Sampling.USUAL_SHARE;

    @Option(names = "--seed", paramLabel = "N", description = "Source of every random choice (default 1).")
    private long seed = 1;

    @Option(names = "--hash-size", paramLabel = "N", description = "Bits a side of a hash, 2 to 64 (default 8).")
    private int hashSize = PictureSettings.USUAL.hashSize();

    @Option(
            names = "--threshold",
            paramLabel = "BITS",
            description = "S holds the pairs at or below this distance (default: the closest pair).")
    private @Nullable Integer threshold;

    @Option(names = "--set", paramLabel = "CLASS", split = ",", description = "S by hand, as in --set joy,angry.")
    private @Nullable List<String> named;

    @Option(names = "--picture", paramLabel = "KIND", description = "spectrogram (default) or mel.")
    private FeatureKind picture = FeatureKind.SPECTROGRAM;

    @Option(
            names = {"--colour-map", "--colormap"},
            paramLabel = "MAP",
            description = "viridis (default), magma, inferno, plasma, cividis, jet or gray.")
    private ColourMap map = ColourMap.VIRIDIS;

    @Option(names = "--preset", paramLabel = "P", description = "fayek (default), psf, librosa or htk.")
    private Preset preset = Preset.FAYEK;

    @Option(
            names = "--permutations",
            paramLabel = "N",
            description = "Shuffles of a permutation test, 1 to 1000000 (default 9999).")
    private int permutations = Permutations.USUAL_COUNT;

    @Option(
            names = "--run",
            paramLabel = "RUN",
            description = "Correlate the distances with what this run confused; its classes must be the same.")
    private @Nullable Path run;

    @Option(names = "--json", description = "Print everything as JSON.")
    private boolean json;

    SimilarityCommand(Console console, Services services) {
        this.console = console;
        this.services = services;
    }

    @Override
    public ParameterOptions.ParameterChanges changes() {
        return changes;
    }

    @Override
    public Integer call() throws Exception {
        LabelScheme scheme = labels.scheme();
        Sampling sampling = checked(() -> new Sampling(share, seed));
        PictureSettings pictures =
                checked(() -> new PictureSettings(picture, changes.applyTo(preset, spec), map, hashSize));
        Permutations shuffles = checked(() -> new Permutations(permutations, seed));
        SetRule rule = rule();
        type();
        Optional<ConfusedRun> confused = run == null ? Optional.empty() : Optional.of(ConfusedRun.read(run));
        SimilarityReport report;
        try (ProgressBar bar = console.progressBar()) {
            long begin = System.nanoTime();
            Corpus corpus = services.scan(folder, type, bar);
            labels.check(corpus);
            Labelling labelling = scheme.label(corpus.utterances());
            check(rule, labelling.classes());
            if (confused.isPresent()) {
                confused.get().check(labelling.classes());
            }
            long scanned = System.nanoTime();
            HashedSample sample = new CorpusHasher(pictures).hash(corpus.utterances(), labelling, sampling, bar);
            long hashed = System.nanoTime();
            SimilarityAnalysis analysis =
                    SimilarityAnalysis.of(labelling.classes(), sample.pictures(), rule, shuffles, bar);
            if (confused.isPresent()) {
                analysis = analysis.with(confused.get().counts(), shuffles);
            }
            report = new SimilarityReport(
                    corpus,
                    scheme.inWords(),
                    sampling,
                    pictures,
                    preset,
                    sample,
                    confused,
                    analysis,
                    new SimilarityReport.Seconds(
                            seconds(begin, scanned), seconds(scanned, hashed), seconds(hashed, System.nanoTime())));
        }
        console.out().print(json ? SimilarityJson.of(report) : SimilarityText.of(report));
        console.out().flush();
        return 0;
    }

    private SetRule rule() {
        if (threshold != null && named != null) {
            throw new ParameterException(spec.commandLine(), "--threshold and --set both say what S is; give one");
        }
        if (threshold != null && threshold > hashSize * hashSize) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--threshold: hashes of " + hashSize * hashSize + " bits are never " + threshold + " apart");
        }
        Integer bits = threshold;
        List<String> names = named;
        return bits != null
                ? checked(() -> new SetRule.UpTo(bits))
                : names != null ? new SetRule.ByHand(names) : SetRule.CLOSEST;
    }

    private void check(SetRule rule, List<String> classes) {
        if (rule instanceof SetRule.ByHand byHand) {
            try {
                byHand.places(classes);
            } catch (IllegalArgumentException e) {
                throw new ParameterException(spec.commandLine(), "--set: " + e.getMessage(), e);
            }
        }
    }

    private void type() {
        try {
            if (!type.isEmpty()) {
                CorpusType.of(type);
            }
        } catch (CorpusException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** A value out of range is a wrong use of the command. */
    private <T> T checked(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }
}
