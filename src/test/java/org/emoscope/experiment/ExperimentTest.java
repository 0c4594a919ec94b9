package org.emoscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.CorpusException;
import org.emoscope.feature.FeatureCache;
import org.emoscope.model.SystemRegistry;
import org.emoscope.model.dl4j.Systems;
import org.emoscope.task.TaskContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ExperimentTest {

    private static final SystemRegistry SYSTEMS = Systems.all();

    @TempDir
    Path folder;

    private Corpus corpus;
    private Path runs;
    private Experiment experiment;

    @BeforeEach
    void prepare() throws Exception {
        corpus = TinyCorpus.write(folder.resolve("tiny"));
        runs = folder.resolve("runs");
        experiment = new Experiment(
                SYSTEMS,
                new FeatureLoader(new FeatureCache(folder.resolve("cache"))),
                new Provenance("test", "unknown"));
    }

    @Test
    void aRunTestsEverySpeakerOnceAndLeavesItsFolderComplete() throws Exception {
        RunFolder run = experiment.create(TinyCorpus.spec(corpus, 8), corpus, runs);
        List<EpochResult> epochs = new ArrayList<>();
        Summary summary = experiment.run(run, corpus, new RunControl(), epochsInto(epochs), TaskContext.NONE);

        assertThat(summary.pooled().total()).isEqualTo(24);
        assertThat(summary.folds()).hasSize(4);
        assertThat(summary.scores().unweightedAccuracy()).isGreaterThan(0.9);
        assertThat(epochs).hasSize(4 * 8);
        assertThat(Files.readAllLines(run.metrics())).hasSize(1 + 4 * 8);
        assertThat(Files.readAllLines(run.predictions()))
                .hasSize(1 + 24)
                .first()
                .isEqualTo("utterance,seed,fold,truth,predicted,p_anger,p_sadness");
        assertThat(run.split(7, 7)).isRegularFile();
        assertThat(run.model(7, 3)).isRegularFile();
        assertThat(run.checkpoint(7, 3)).doesNotExist();
        RunDescription description = run.readDescription();
        assertThat(description.status()).isEqualTo(RunStatus.COMPLETE);
        assertThat(description.provenance())
                .containsKeys("version", "java", "os", "cpu", "corpusFingerprint", "splitFingerprint.7");
        assertThat(run.readSummary().pooled()).isEqualTo(summary.pooled());
    }

    @Test
    void theAuditOfARunTellsARandomSplitFromOneBySpeakers() throws Exception {
        RunSpec spec = TinyCorpus.spec(corpus, 2);
        RunFolder apart = experiment.create(spec, corpus, runs);
        assertThat(apart.readAudit().orElseThrow().isSerious()).isFalse();
        assertThat(apart.readAudit().orElseThrow().items()).singleElement().satisfies(i -> assertThat(i.sentence())
                .isEqualTo("In 4 of 4 folds sentences were heard before, in 24 tested utterances."));
        RunSpec random = new RunSpec(
                "random",
                spec.system(),
                spec.hyperParameters(),
                spec.corpus(),
                "",
                "native",
                "summary",
                spec.categories(),
                "thesis",
                0,
                7,
                1);
        RunAudit mixed = experiment.create(random, corpus, runs).readAudit().orElseThrow();
        assertThat(mixed.isSerious()).isTrue();
        assertThat(mixed.verdict()).startsWith("Leakage");
    }

    @Test
    void theSavedModelsDecideAsTheRunDid() throws Exception {
        RunFolder run = experiment.create(TinyCorpus.spec(corpus, 4), corpus, runs);
        Summary summary = run(run);
        ModelEvaluation.Outcome outcome = new ModelEvaluation(SYSTEMS).evaluate(run, corpus, TaskContext.NONE);
        assertThat(outcome.changed()).isZero();
        assertThat(outcome.summary().pooled()).isEqualTo(summary.pooled());
    }

    @Test
    void decisionsThatTheSavedModelsTakeOtherwiseAreCounted() throws Exception {
        RunFolder run = experiment.create(TinyCorpus.spec(corpus, 2), corpus, runs);
        run(run);
        FoldResult noted = JsonFiles.read(run.fold(7, 1), FoldResult.class);
        List<Prediction> turned = new ArrayList<>(noted.predictions());
        for (int i = 0; i < 2; i++) {
            Prediction p = turned.get(i);
            turned.set(
                    i,
                    new Prediction(p.utterance(), p.seed(), p.fold(), p.truth(), 1 - p.predicted(), p.probabilities()));
        }
        JsonFiles.write(run.fold(7, 1), noted.with(turned));

        ModelEvaluation.Outcome outcome = new ModelEvaluation(SYSTEMS).evaluate(run, corpus, TaskContext.NONE);
        assertThat(outcome.changed()).isEqualTo(2);
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws Exception {
        RunFolder one = experiment.create(TinyCorpus.spec(corpus, 3), corpus, runs);
        RunFolder two = experiment.create(TinyCorpus.spec(corpus, 3), corpus, runs);
        run(one);
        run(two);
        assertThat(one.path()).isNotEqualTo(two.path());
        assertThat(Files.readAllBytes(two.predictions())).isEqualTo(Files.readAllBytes(one.predictions()));
    }

    @Test
    void aRunCancelledInTheMiddleGoesOnToTheSameResult() throws Exception {
        RunFolder whole = experiment.create(TinyCorpus.spec(corpus, 6), corpus, runs);
        run(whole);
        RunFolder stopped = experiment.create(TinyCorpus.spec(corpus, 6), corpus, runs);
        RunControl control = new RunControl();
        List<EpochResult> before = new ArrayList<>();
        RunListener cancelInSecondFold = new RunListener() {
            @Override
            public void epochDone(EpochResult result) {
                before.add(result);
                if (result.fold() == 1 && result.epoch() == 4) {
                    control.cancel();
                }
            }
        };
        assertThatThrownBy(() -> experiment.run(stopped, corpus, control, cancelInSecondFold, TaskContext.NONE))
                .isInstanceOf(CancellationException.class);
        assertThat(before).hasSize(6 + 4);
        assertThat(RunStore.entry(stopped).state()).isEqualTo(RunEntry.State.CANCELLED);
        assertThat(RunStore.entry(stopped).isResumable()).isTrue();

        run(stopped);
        assertThat(Files.readAllBytes(stopped.predictions())).isEqualTo(Files.readAllBytes(whole.predictions()));
        assertThat(Files.readAllLines(stopped.metrics())).hasSameSizeAs(Files.readAllLines(whole.metrics()));
    }

    @Test
    void aDamagedCheckpointCostsItsFoldAndNothingElse() throws Exception {
        RunFolder whole = experiment.create(TinyCorpus.spec(corpus, 4), corpus, runs);
        run(whole);
        RunFolder stopped = experiment.create(TinyCorpus.spec(corpus, 4), corpus, runs);
        RunControl control = new RunControl();
        RunListener cancel = new RunListener() {
            @Override
            public void epochDone(EpochResult result) {
                if (result.fold() == 1) {
                    control.cancel();
                }
            }
        };
        assertThatThrownBy(() -> experiment.run(stopped, corpus, control, cancel, TaskContext.NONE))
                .isInstanceOf(CancellationException.class);
        Path checkpoint = stopped.checkpoint(7, 1);
        try (FileChannel channel = FileChannel.open(checkpoint, StandardOpenOption.WRITE)) {
            channel.truncate(Files.size(checkpoint) / 2);
        }
        run(stopped);
        assertThat(Files.readAllBytes(stopped.predictions())).isEqualTo(Files.readAllBytes(whole.predictions()));
    }

    @Test
    void aPausedRunWaitsAndStillObeysACancel() throws Exception {
        RunFolder run = experiment.create(TinyCorpus.spec(corpus, 4), corpus, runs);
        RunControl control = new RunControl();
        List<EpochResult> epochs = new ArrayList<>();
        RunListener pausing = pausingAfterTwoEpochs(epochs, control, control::cancel);
        assertThatThrownBy(() -> experiment.run(run, corpus, control, pausing, TaskContext.NONE))
                .isInstanceOf(CancellationException.class);
        assertThat(epochs).hasSize(2);
    }

    @Test
    void aPausedRunGoesOnWhenItIsTold() throws Exception {
        RunFolder run = experiment.create(TinyCorpus.spec(corpus, 4), corpus, runs);
        RunControl control = new RunControl();
        List<EpochResult> epochs = new ArrayList<>();
        RunListener pausing = pausingAfterTwoEpochs(epochs, control, control::resume);
        experiment.run(run, corpus, control, pausing, TaskContext.NONE);
        assertThat(control.isPaused()).isFalse();
        assertThat(epochs).hasSize(4 * 4);
    }

    @Test
    void twoProgramsDoNotWorkOnOneRun() throws Exception {
        RunFolder run = experiment.create(TinyCorpus.spec(corpus, 3), corpus, runs);
        AtomicInteger tries = new AtomicInteger();
        RunListener second = new RunListener() {
            @Override
            public void started(RunFolder started, int folds) {
                tries.incrementAndGet();
                assertThatThrownBy(() -> run(run))
                        .isInstanceOf(ExperimentException.class)
                        .hasMessageContaining("another EmoScope");
            }
        };
        experiment.run(run, corpus, new RunControl(), second, TaskContext.NONE);
        assertThat(tries).hasValue(1);
        assertThat(RunStore.entry(run).state()).isEqualTo(RunEntry.State.COMPLETE);
    }

    @Test
    void aCorpusThatChangedSinceIsRefused() throws Exception {
        RunFolder run = experiment.create(TinyCorpus.spec(corpus, 3), corpus, runs);
        Corpus smaller = new Corpus(
                corpus.name(), corpus.type(), corpus.root(), corpus.utterances().subList(1, 24), corpus.report());
        assertThatThrownBy(() -> experiment.run(run, smaller, new RunControl(), RunListener.NONE, TaskContext.NONE))
                .isInstanceOf(ExperimentException.class)
                .hasMessageContaining("the corpus is not the one");
    }

    @Test
    void modelsAreNotTestedAnewOnACorpusThatChanged() throws Exception {
        RunFolder run = experiment.create(TinyCorpus.spec(corpus, 1), corpus, runs);
        run(run);
        Corpus smaller = new Corpus(
                corpus.name(), corpus.type(), corpus.root(), corpus.utterances().subList(1, 24), corpus.report());
        assertThatThrownBy(() -> new ModelEvaluation(SYSTEMS).evaluate(run, smaller, TaskContext.NONE))
                .isInstanceOf(ExperimentException.class)
                .hasMessageContaining("the corpus is not the one");
    }

    @Test
    void aRunThatWasDividedOtherwiseDoesNotGoOn() throws Exception {
        RunFolder run = experiment.create(TinyCorpus.spec(corpus, 1), corpus, runs);
        String description = Files.readString(run.description());
        Files.writeString(
                run.description(), description.replaceFirst("(\"splitFingerprint.7\" : \")[^\"]*", "$1another"));
        assertThatThrownBy(() -> experiment.run(run, corpus, new RunControl(), RunListener.NONE, TaskContext.NONE))
                .isInstanceOf(ExperimentException.class)
                .hasMessageContaining("divides the corpus otherwise");
    }

    @Test
    void wrongSettingsAreRefusedBeforeAFolderIsMade() throws Exception {
        RunSpec spec = TinyCorpus.spec(corpus, 3);
        RunSpec unknown = other(spec, "oracle", Map.of(), 0);
        assertThatThrownBy(() -> experiment.create(unknown, corpus, runs)).hasMessageContaining("no system 'oracle'");
        RunSpec groups = other(spec, "baseline", Map.of(), 9);
        assertThatThrownBy(() -> experiment.create(groups, corpus, runs)).isInstanceOf(CorpusException.class);
        Corpus three = TinyCorpus.write(folder.resolve("three"), List.of("anger", "sadness", "joy"));
        RunSpec ofThree = TinyCorpus.spec(three, 3);
        Map<String, Map<String, String>> refusals = Map.of(
                "there is no class 'fury'", Map.of("similar", "joy,fury"),
                "has two or more of", Map.of("similar", "anger"),
                "overlaps the next by less than its length", Map.of("segment-seconds", "0.2"),
                "hash-size must be a whole number", Map.of("hash-size", "1"),
                "16,000,000 are the most", Map.of("kernels", "256", "dense", "4096", "lstm-units", "1024"));
        refusals.forEach((sentence, settings) -> {
            RunSpec levels = other(ofThree, "multi-level", settings, 0);
            assertThatThrownBy(() -> experiment.create(levels, three, runs))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(sentence);
        });
        RunSpec falling = other(ofThree, "tf-cnn", Map.of("vtlp-low", "1.2", "vtlp-high", "0.9"), 0);
        assertThatThrownBy(() -> experiment.check(falling, List.of("angry", "sad", "joy")))
                .hasMessageContaining("vtlp-low must be at most vtlp-high");
        RunSpec ofTwo = other(spec, "multi-level", Map.of(), 0);
        assertThatThrownBy(() -> experiment.create(ofTwo, corpus, runs))
                .hasMessageContaining("needs 3 classes or more");
        assertThat(runs).doesNotExist();
    }

    @Test
    void aDamagedRunIsListedAsSuchBesideTheOthers() throws Exception {
        RunFolder good = experiment.create(TinyCorpus.spec(corpus, 2), corpus, runs);
        run(good);
        Files.createDirectories(runs.resolve("empty"));
        Files.writeString(Files.createDirectories(runs.resolve("broken")).resolve("run.json"), "{\"format\":");
        Files.writeString(
                Files.createDirectories(runs.resolve("later")).resolve("run.json"),
                Files.readString(good.description()).replace("\"format\" : 1", "\"format\" : 99"));
        RunFolder interrupted = experiment.create(TinyCorpus.spec(corpus, 2), corpus, runs);

        List<RunEntry> entries = new RunStore(runs).list();
        assertThat(entries).hasSize(5);
        assertThat(state(entries, "empty")).isEqualTo(RunEntry.State.DAMAGED);
        assertThat(state(entries, "broken")).isEqualTo(RunEntry.State.DAMAGED);
        assertThat(state(entries, "later")).isEqualTo(RunEntry.State.DAMAGED);
        assertThat(entry(entries, "later").problem()).contains("was written by a later EmoScope");
        assertThat(state(entries, good.id())).isEqualTo(RunEntry.State.COMPLETE);
        assertThat(state(entries, interrupted.id())).isEqualTo(RunEntry.State.INTERRUPTED);
    }

    private static RunSpec other(RunSpec spec, String system, Map<String, String> settings, int folds) {
        return new RunSpec(
                spec.name(),
                system,
                settings,
                spec.corpus(),
                spec.corpusType(),
                spec.labels(),
                spec.rule(),
                spec.categories(),
                spec.protocol(),
                folds,
                spec.seed(),
                spec.seeds());
    }

    private static RunEntry.State state(List<RunEntry> entries, String id) {
        return entry(entries, id).state();
    }

    private static RunEntry entry(List<RunEntry> entries, String id) {
        return entries.stream()
                .filter(e -> e.folder().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Summary run(RunFolder folder) throws Exception {
        return experiment.run(folder, corpus, new RunControl(), RunListener.NONE, TaskContext.NONE);
    }

    /** Pauses the run after two epochs; another thread ends the pause once the run waits. */
    private static RunListener pausingAfterTwoEpochs(List<EpochResult> epochs, RunControl control, Runnable end) {
        return new RunListener() {
            @Override
            public void epochDone(EpochResult result) {
                epochs.add(result);
                if (epochs.size() == 2) {
                    control.pause();
                    endOnceItWaits(Thread.currentThread(), end);
                }
            }
        };
    }

    private static void endOnceItWaits(Thread run, Runnable end) {
        Thread hand = new Thread(() -> {
            while (run.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            end.run();
        });
        hand.setDaemon(true);
        hand.start();
    }

    private static RunListener epochsInto(List<EpochResult> epochs) {
        return new RunListener() {
            @Override
            public void epochDone(EpochResult result) {
                epochs.add(result);
            }
        };
    }
}
