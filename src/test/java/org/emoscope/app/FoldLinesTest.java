package org.emoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emoscope.experiment.EpochResult;
import org.emoscope.experiment.FoldResult;
import org.emoscope.experiment.Prediction;
import org.emoscope.experiment.StageResult;
import org.junit.jupiter.api.Test;

class FoldLinesTest {

    private static final List<String> CLASSES = List.of("sad", "angry", "joy");
    private static final List<Prediction> PREDICTIONS = List.of(prediction(0, 0), prediction(1, 1), prediction(2, 1));

    @Test
    void aSystemOfOneStageTellsItsEpoch() {
        FoldResult fold = new FoldResult(7, 0, "f1", 2, epochs("", 5).toList(), PREDICTIONS, List.of(), List.of());
        assertThat(FoldLines.line(CLASSES, fold))
                .isEqualTo("Fold 1 (f1), seed 7: epoch 2 of 5 kept, test UA 0.667, WA 0.667");
    }

    @Test
    void eachStageTellsItsOwnEpochAndTheSimilarClassesAreNamed() {
        List<EpochResult> epochs =
                Stream.concat(epochs("coarse", 4), epochs("fine", 6)).toList();
        List<StageResult> stages = List.of(stage("coarse", 3), stage("fine", 1));
        FoldResult fold = new FoldResult(7, 1, "f2", 1, epochs, PREDICTIONS, List.of("angry", "joy"), stages);
        assertThat(FoldLines.line(CLASSES, fold))
                .isEqualTo("Fold 2 (f2), seed 7: epochs coarse 3 of 4, fine 1 of 6 kept, angry+joy alike,"
                        + " test UA 0.667, WA 0.667");
    }

    private static Prediction prediction(int truth, int decided) {
        return new Prediction("u" + truth, 7, 0, truth, decided, List.of(0.2, 0.5, 0.3));
    }

    private static StageResult stage(String name, int best) {
        return new StageResult(name, List.of("angry", "joy"), best, new int[2][2], 0);
    }

    private static Stream<EpochResult> epochs(String stage, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(epoch -> new EpochResult(7, 0, epoch, 1, 1, 0.5, 0.5, 1, stage, 1, 0.1, 0));
    }
}
