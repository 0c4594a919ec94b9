package org.emoscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.emoscope.model.EmotionSystem;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.Problem;
import org.emoscope.model.Stage;
import org.emoscope.model.dl4j.DoubleLstmSystem;
import org.junit.jupiter.api.Test;

class StageSharesTest {

    /** Ten passes over segments, three an utterance, and twenty over utterances. */
    private static final List<Stage> STAGES = stages();

    private static final FoldData.Side SIDE = new MadeSide("u", 2, List.of(0, 1, 0, 1));

    @Test
    void aStageThatBeginsStandsWhereTheOneBeforeEnded() {
        StageShares shares = new StageShares(List.of(1.0, 3.0));
        assertThat(shares.reached(0, 0)).isZero();
        assertThat(shares.reached(0, 1)).isEqualTo(0.25).isEqualTo(shares.reached(1, 0));
        assertThat(shares.reached(1, 0.5)).isEqualTo(0.625);
        assertThat(shares.reached(1, 1)).isEqualTo(1);
    }

    @Test
    void aStageWithoutWorkIsRefused() {
        assertThatThrownBy(() -> new StageShares(List.of(1.0, 0.0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StageShares(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void beforeAnythingWasTrainedTheExamplesTell() {
        StageShares shares = StageShares.of(STAGES, SIDE, List.of(epoch("tf-cnn", 9)));
        assertThat(shares.work()).containsExactly(10.0 * 4 * 3, 20.0 * 4);
    }

    @Test
    void theTimeOfEarlierEpochsTellsOnceAllStagesWereTrained() {
        StageShares shares = StageShares.of(
                STAGES, SIDE, List.of(epoch("tf-cnn", 8), epoch("tf-cnn", 10), epoch("lstm", 0.5), epoch("lstm", 0)));
        assertThat(shares.work()).containsExactly(90.0, 10.0);
        assertThat(shares.reached(0, 1)).isEqualTo(0.9, within(1e-12));
    }

    private static List<Stage> stages() {
        EmotionSystem system = new DoubleLstmSystem();
        Map<String, String> chosen = Map.of("epochs", "10", "lstm-epochs", "20");
        HyperParameters values = HyperParameters.of(system.hyperParameters(), chosen);
        return system.stages(values, Problem.of(List.of("sad", "joy")));
    }

    private static EpochResult epoch(String stage, double seconds) {
        return new EpochResult(1, 0, 1, 1, 1, 0.5, 0.5, seconds, stage, 1, 0.1, 0);
    }
}
