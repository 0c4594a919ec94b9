package org.emoscope.ui.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.emoscope.experiment.EpochResult;
import org.emoscope.experiment.FoldResult;
import org.emoscope.experiment.Prediction;
import org.emoscope.experiment.RunFolder;
import org.emoscope.ui.common.Problem;
import org.junit.jupiter.api.Test;

class RunEventsTest {

    private final AtomicInteger woken = new AtomicInteger();
    private final RunEvents events = new RunEvents(List.of("angry", "sad"), woken::incrementAndGet);
    private final RunWatch watch = new RunWatch();

    @Test
    void eventsWaitUntilTheyAreTakenAndComeAsOneBatch() {
        watch.begin("run");
        int before = watch.changesProperty().get();
        for (int epoch = 1; epoch <= 100; epoch++) {
            events.epochDone(epoch(0, epoch));
        }
        assertThat(watch.curves()).isEmpty();
        assertThat(woken).hasValue(100);

        events.drainInto(watch);

        assertThat(watch.curves()).hasSize(1);
        assertThat(watch.curves().get(0).loss()).hasSize(100);
        assertThat(watch.changesProperty().get()).isEqualTo(before + 1);
    }

    @Test
    void eachFoldHasCurvesOfItsOwnAndOnlyTheNewestOnesAreKeptInSight() {
        for (int fold = 0; fold < 40; fold++) {
            events.epochDone(epoch(fold, 1));
        }
        events.drainInto(watch);

        assertThat(watch.curves()).hasSize(RunWatch.MOST_EARLIER + 1);
        assertThat(watch.curves().get(RunWatch.MOST_EARLIER).isOf(epoch(39, 2))).isTrue();
    }

    @Test
    void aFoldThatIsDoneComesWithItsFigures() {
        events.foldDone(new FoldResult(
                1,
                0,
                "03",
                2,
                List.of(epoch(0, 1), epoch(0, 2)),
                List.of(said("a", 0, 0), said("b", 0, 1), said("c", 1, 1)),
                List.of(),
                List.of()));
        events.drainInto(watch);

        assertThat(watch.folds()).singleElement().satisfies(fold -> {
            assertThat(fold.name()).isEqualTo("03");
            assertThat(fold.bestEpoch()).isEqualTo(2);
            assertThat(fold.ua()).isEqualTo(0.75);
            assertThat(fold.utterances()).isEqualTo(3);
        });
    }

    @Test
    void aNewRunForgetsTheOneBefore() {
        events.epochDone(epoch(0, 1));
        events.foldDone(
                new FoldResult(1, 0, "03", 1, List.of(epoch(0, 1)), List.of(said("a", 0, 0)), List.of(), List.of()));
        events.drainInto(watch);
        assertThat(watch.folds()).hasSize(1);
        watch.stateProperty().set(RunState.FAILED);
        watch.progressProperty().set(0.5);
        watch.messageProperty().set("Fold 1 of 4");
        watch.folderProperty().set(new RunFolder(Path.of("runs", "before")));
        watch.syntheticProperty().set(true);
        watch.problemProperty().set(Problem.of("It failed.", "Try again.", new IllegalStateException("pretended")));
        int before = watch.changesProperty().get();

        watch.begin("next");

        assertThat(watch.curves()).isEmpty();
        assertThat(watch.folds()).isEmpty();
        assertThat(watch.titleProperty().get()).isEqualTo("next");
        assertThat(watch.stateProperty().get()).isEqualTo(RunState.RUNNING);
        assertThat(watch.progressProperty().get()).isNegative();
        assertThat(watch.messageProperty().get()).isEmpty();
        assertThat(watch.folderProperty().get()).isNull();
        assertThat(watch.syntheticProperty().get()).isFalse();
        assertThat(watch.problemProperty().get()).isNull();
        assertThat(watch.changesProperty().get()).isEqualTo(before + 1);
    }

    private static EpochResult epoch(int fold, int epoch) {
        return new EpochResult(1, fold, epoch, 1.0 / epoch, 0.5, 0.6, 0.6, 0.1, "", 100, 0.01, 0);
    }

    private static Prediction said(String utterance, int truth, int predicted) {
        return new Prediction(utterance, 1, 0, truth, predicted, List.of(0.5, 0.5));
    }
}
