package org.emoscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.emoscope.augment.AugmentationSummary;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.Fold;
import org.emoscope.corpus.Part;
import org.emoscope.corpus.protocol.SplitCsv;
import org.emoscope.feature.FeatureCache;
import org.emoscope.model.SystemRegistry;
import org.emoscope.model.dl4j.Systems;
import org.emoscope.task.TaskContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Trains every system, as small as it can be, through the same interfaces. */
class EverySystemTest {

    private static final SystemRegistry SYSTEMS = Systems.all();
    private static final Map<String, String> ALL = Map.of("epochs", "2", "batch", "4");
    private static final Map<String, String> PICTURES =
            Map.of("kernels", "2", "dense", "6", "segment-seconds", "0.3", "segment-overlap", "0");

    @TempDir
    Path folder;

    private Corpus corpus;
    private Experiment experiment;

    @BeforeEach
    void prepare() throws Exception {
        corpus = TinyCorpus.write(folder.resolve("corpus"), List.of("anger", "calm", "sadness"));
        FeatureLoader features = new FeatureLoader(new FeatureCache(folder.resolve("cache")));
        experiment = new Experiment(SYSTEMS, features, new Provenance("1", "test"));
    }

    static Stream<Arguments> systems() {
        return Stream.of(
                Arguments.of("baseline", Map.of("seconds", "0.6", "kernels", "4", "pool", "10", "dense", "6"), 0),
                Arguments.of("baseline-aug", Map.of("seconds", "0.6", "kernels", "4", "pool", "10", "dense", "6"), 0),
                Arguments.of("tf-cnn", Map.of("kernels", "2", "dense", "6", "time-masks", "1", "noise-copies", "1"), 0),
                Arguments.of(
                        "tf-cnn-features",
                        Map.of("cnn-kernels", "2", "kernels", "3", "dense", "6", "vtlp-copies", "1"),
                        0),
                Arguments.of("blstm-attention", Map.of("units", "3", "attention", "3"), 0),
                Arguments.of("csa", Map.of("seconds", "0.6", "time-masks", "1"), 0),
                Arguments.of("double-lstm", with(PICTURES, "lstm-units", "4", "lstm-epochs", "3"), 2),
                Arguments.of("double-lstm", with(PICTURES, "lstm-units", "4", "tf-cnn-training", "joint"), 0),
                Arguments.of(
                        "multi-level", with(PICTURES, "lstm-units", "4", "lstm-epochs", "2", "fine-epochs", "2"), 3),
                Arguments.of(
                        "multi-level",
                        with(
                                PICTURES,
                                "lstm-units",
                                "4",
                                "fine-epochs",
                                "2",
                                "coarse",
                                "all",
                                "similar",
                                "calm+sadness"),
                        3));
    }

    private static Map<String, String> with(Map<String, String> some, String... more) {
        Map<String, String> all = new HashMap<>(some);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("systems")
    void trainsGoesOnAfterACancelToTheSameResultAndAnswersFromItsFiles(
            String system, Map<String, String> settings, int stages) throws Exception {
        RunFolder whole = experiment.create(spec(system, settings), corpus, folder.resolve("runs"));
        run(whole, RunListener.NONE);
        RunFolder stopped = experiment.create(spec(system, settings), corpus, folder.resolve("runs"));
        cancelAfter(stopped, 1);
        if (stages > 0) {
            cancelAfter(stopped, 2);
        }
        run(stopped, RunListener.NONE);

        assertThat(Files.readAllBytes(stopped.predictions()))
                .as("predictions of %s with %s", system, settings)
                .isEqualTo(Files.readAllBytes(whole.predictions()));
        assertThat(Files.readAllLines(whole.predictions())).hasSize(1 + 6);
        FoldResult fold = JsonFiles.read(whole.fold(7, 0), FoldResult.class);
        assertThat(fold.stages()).hasSize(stages);
        assertThat(new ModelEvaluation(SYSTEMS)
                        .evaluate(whole, corpus, TaskContext.NONE)
                        .changed())
                .isZero();
    }

    @Test
    void everyCopyIsListedAndNoneIsOfWhatIsTestedOrValidated() throws Exception {
        Map<String, String> settings = Map.of("seconds", "0.6", "kernels", "4", "pool", "10", "vtlp-copies", "1");
        RunFolder run = experiment.create(spec("baseline", settings), corpus, folder.resolve("runs"));
        AugmentationSummary listed = run.readDescription().augmentation().get("7/0");
        Fold fold = SplitCsv.read(run.split(7, 7), "thesis").folds().get(0);
        assertThat(listed.copies().keySet()).containsExactlyInAnyOrderElementsOf(fold.ids(Part.TRAIN));
        assertThat(listed.items()).isEqualTo(2 * fold.ids(Part.TRAIN).size());
        assertThat(listed.copies().values())
                .allSatisfy(
                        texts -> assertThat(texts).singleElement().asString().startsWith("vtlp="));
    }

    @Test
    void progressNeverGoesBackFromStageToStageOrFromSeedToSeed() throws Exception {
        Map<String, String> settings = with(PICTURES, "lstm-units", "4", "lstm-epochs", "5");
        List<Double> told = new ArrayList<>();
        RunFolder run = experiment.create(spec("double-lstm", settings, 2), corpus, folder.resolve("runs"));
        experiment.run(run, corpus, new RunControl(), RunListener.NONE, new TaskContext() {
            @Override
            public void progress(double fraction, String message) {
                told.add(fraction);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertThat(told).isSorted().allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
        assertThat(told.stream().distinct()).hasSizeGreaterThan(20);
    }

    @Test
    void segmentsThatCannotBeAreRefusedBeforeAFolderIsMade() {
        Map<String, String> settings = Map.of("segment-seconds", "0.5", "segment-overlap", "0.5");
        assertThatThrownBy(() -> experiment.create(spec("double-lstm", settings), corpus, folder.resolve("runs")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("overlaps the next by less");
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    private void run(RunFolder run, RunListener listener) throws Exception {
        experiment.run(run, corpus, new RunControl(), listener, TaskContext.NONE);
    }

    /** Cancels once so many further epochs are on disk. */
    private void cancelAfter(RunFolder run, int epochs) throws Exception {
        RunControl control = new RunControl();
        List<EpochResult> known = FoldCheckpoint.read(run.checkpoint(7, 0))
                .map(FoldCheckpoint::epochs)
                .orElse(List.of());
        RunListener listener = new RunListener() {
            private int heard;

            @Override
            public void epochDone(EpochResult result) {
                heard++;
                if (heard == known.size() + epochs) {
                    control.cancel();
                }
            }
        };
        assertThatThrownBy(() -> experiment.run(run, corpus, control, listener, TaskContext.NONE))
                .isInstanceOf(CancellationException.class);
    }

    private RunSpec spec(String system, Map<String, String> settings) {
        return spec(system, settings, 1);
    }

    private RunSpec spec(String system, Map<String, String> settings, int seeds) {
        Map<String, String> values = new HashMap<>(ALL);
        values.putAll(settings);
        RunSpec tiny = TinyCorpus.spec(corpus, 1);
        return new RunSpec(
                system,
                system,
                values,
                tiny.corpus(),
                "",
                tiny.labels(),
                tiny.rule(),
                tiny.categories(),
                "thesis",
                0,
                7,
                seeds);
    }
}
