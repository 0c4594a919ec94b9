package org.emoscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.augment.SpecAugment;
import org.emoscope.experiment.FoldData.Side;
import org.emoscope.model.NetworkState;
import org.emoscope.model.Stage;
import org.emoscope.model.TrainingParameters;
import org.emoscope.model.TrainingParameters.ClassWeights;
import org.emoscope.model.TrainingParameters.Select;
import org.junit.jupiter.api.Test;

class StageTrainerTest {

    private static final Side NOBODY = MadeSide.of("nobody");

    private final List<StageProgress> checkpoints = new ArrayList<>();
    private final StageTrainer.Watcher watcher = new StageTrainer.Watcher() {
        @Override
        public void beforeStep(int epoch, double epochShare) {}

        @Override
        public void epochDone(StageProgress checkpoint) {
            checkpoints.add(checkpoint);
        }
    };

    @Test
    void theNetworkEndsWithTheWeightsOfTheEpochOfLowestLoss() throws Exception {
        ScriptedNetwork network = new ScriptedNetwork(0.6, 0.9, 0.7, 0.8);

        StageProgress reached = train(network, parameters(4, Select.LOSS, 0), Optional.empty());

        assertThat(reached.bestEpoch()).isEqualTo(2);
        assertThat(reached.epochs()).hasSize(4);
        assertThat(network.state().steps()).isEqualTo(2);
        assertThat(network.state().weights()).containsExactly(2);
    }

    @Test
    void byUaTheFirstOfEqualsYieldsToALowerLossAlone() throws Exception {
        ScriptedNetwork network = new ScriptedNetwork(0.4, 0.6, 0.6, 0.8, 0.7);

        assertThat(train(network, parameters(3, Select.UA, 0), Optional.empty()).bestEpoch())
                .isEqualTo(2);
        assertThat(train(network, parameters(5, Select.UA, 0), Optional.empty()).bestEpoch())
                .isEqualTo(4);
    }

    @Test
    void theLastEpochIsKeptWhereThatIsAskedForOrNobodyValidates() throws Exception {
        ScriptedNetwork network = new ScriptedNetwork(0.9, 0.6, 0.5);

        assertThat(train(network, parameters(3, Select.LAST, 0), Optional.empty())
                        .bestEpoch())
                .isEqualTo(3);
        assertThat(trainer(new ScriptedNetwork(0.9, 0.6), MadeSide.of("t", 0, 1), NOBODY, parameters(2, Select.LOSS, 0))
                        .train(Optional.empty(), watcher)
                        .bestEpoch())
                .isEqualTo(2);
    }

    @Test
    void patienceEndsTheTrainingSoManyEpochsAfterTheBest() throws Exception {
        ScriptedNetwork network = new ScriptedNetwork(0.6, 0.9, 0.7, 0.7, 0.7, 0.95);

        StageProgress reached = train(network, parameters(6, Select.LOSS, 2), Optional.empty());

        assertThat(reached.epochs()).hasSize(4);
        assertThat(reached.bestEpoch()).isEqualTo(2);
    }

    @Test
    void trainingGoesOnFromACheckpointAndRemembersTheBestBeforeIt() throws Exception {
        train(new ScriptedNetwork(0.9, 0.6), parameters(2, Select.LOSS, 0), Optional.empty());
        StageProgress stopped = checkpoints.get(1);
        ScriptedNetwork network = new ScriptedNetwork(0.9, 0.6, 0.7, 0.8);

        StageProgress reached = train(network, parameters(4, Select.LOSS, 0), Optional.of(stopped));

        assertThat(reached.epochs()).extracting(EpochResult::epoch).containsExactly(1, 2, 3, 4);
        assertThat(reached.epochs().get(3).validationLoss()).isEqualTo(-Math.log(0.8f));
        assertThat(reached.bestEpoch()).isEqualTo(1);
        assertThat(network.state().steps()).isEqualTo(1);
        assertThat(network.batches()).hasSize(2);
    }

    @Test
    void eachEpochHearsEveryUtteranceOnceInAnotherOrder() throws Exception {
        ScriptedNetwork network = new ScriptedNetwork(0.5, 0.5);
        int[] targets = new int[40];

        trainer(network, MadeSide.of("t", targets), MadeSide.of("v", 0, 1), parameters(2, Select.LOSS, 0))
                .train(Optional.empty(), watcher);

        assertThat(network.batches().get(0)).hasSize(40).doesNotHaveDuplicates();
        assertThat(network.batches().get(1))
                .containsExactlyInAnyOrderElementsOf(network.batches().get(0))
                .isNotEqualTo(network.batches().get(0));
        assertThat(network.seeds()).doesNotHaveDuplicates();
    }

    @Test
    void theLossOfAnEpochIsTheMeanOverItsUtterances() throws Exception {
        ScriptedNetwork network = new ScriptedNetwork(0.5, 0.5);
        TrainingParameters threes = new TrainingParameters(1, 3, ClassWeights.NONE, Select.LOSS, 0);

        StageProgress reached = train(network, threes, Optional.empty());

        assertThat(network.batches()).extracting(List::size).containsExactly(3, 1);
        assertThat(reached.epochs().get(0).loss()).isEqualTo((3 * 3 + 1 * 1) / 4.0);
    }

    @Test
    void balancedClassesWeighTheSameInAll() throws Exception {
        ScriptedNetwork network = new ScriptedNetwork(0.5);
        TrainingParameters balanced = new TrainingParameters(1, 100, ClassWeights.BALANCED, Select.LOSS, 0);

        train(network, balanced, Optional.empty());

        assertThat(network.weights()).containsExactlyInAnyOrder(4f / 6, 4f / 6, 4f / 6, 2f);
    }

    private StageProgress train(ScriptedNetwork network, TrainingParameters parameters, Optional<StageProgress> start)
            throws Exception {
        network.restore(new NetworkState(new float[1], new float[0], 0));
        return trainer(network, MadeSide.of("t", 0, 0, 0, 1), MadeSide.of("v", 0, 1), parameters)
                .train(start, watcher);
    }

    private static TrainingParameters parameters(int epochs, Select select, int patience) {
        return new TrainingParameters(epochs, 100, ClassWeights.NONE, select, patience);
    }

    private static StageTrainer trainer(
            ScriptedNetwork network, Side train, Side validation, TrainingParameters parameters)
            throws AudioFormatException {
        Stage stage = new ScriptedStage(parameters);
        return new StageTrainer(
                network,
                stage,
                StageExamples.of(train, stage, List.of(), () -> {}),
                StageExamples.of(validation, stage, List.of(), () -> {}),
                new StageTrainer.Place(1, 0, 0, SpecAugment.NONE));
    }
}
