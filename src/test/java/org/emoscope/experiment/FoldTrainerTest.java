package org.emoscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.experiment.FoldData.Side;
import org.emoscope.feature.Normalisation;
import org.emoscope.model.Example;
import org.emoscope.model.MatrixExample;
import org.emoscope.model.NetworkState;
import org.emoscope.model.TrainingParameters;
import org.emoscope.model.TrainingParameters.ClassWeights;
import org.emoscope.model.TrainingParameters.Select;
import org.junit.jupiter.api.Test;

class FoldTrainerTest {

    private static final Side NOBODY = new Side(List.of(), List.of(), new int[0]);

    private final List<FoldCheckpoint> checkpoints = new ArrayList<>();
    private final FoldTrainer.Watcher watcher = new FoldTrainer.Watcher() {
        @Override
        public void beforeStep(int epoch, double epochShare) {}

        @Override
        public void epochDone(FoldCheckpoint checkpoint) {
            checkpoints.add(checkpoint);
        }
    };

    @Test
    void theNetworkEndsWithTheWeightsOfTheEpochOfLowestLoss() throws IOException {
        ScriptedNetwork network = new ScriptedNetwork(0.6, 0.9, 0.7, 0.8);

        FoldCheckpoint reached = train(network, parameters(4, Select.LOSS, 0), Optional.empty());

        assertThat(reached.bestEpoch()).isEqualTo(2);
        assertThat(reached.epochs()).hasSize(4);
        assertThat(network.state().steps()).isEqualTo(2);
        assertThat(network.state().weights()).containsExactly(2);
    }

    @Test
    void byUaTheFirstOfEqualsYieldsToALowerLossAlone() throws IOException {
        ScriptedNetwork network = new ScriptedNetwork(0.4, 0.6, 0.6, 0.8, 0.7);

        assertThat(train(network, parameters(3, Select.UA, 0), Optional.empty()).bestEpoch())
                .isEqualTo(2);
        assertThat(train(network, parameters(5, Select.UA, 0), Optional.empty()).bestEpoch())
                .isEqualTo(4);
    }

    @Test
    void theLastEpochIsKeptWhereThatIsAskedForOrNobodyValidates() throws IOException {
        ScriptedNetwork network = new ScriptedNetwork(0.9, 0.6, 0.5);
        FoldData unvalidated = new FoldData(normalisation(), side("t", 0, 1), NOBODY, NOBODY);

        assertThat(train(network, parameters(3, Select.LAST, 0), Optional.empty())
                        .bestEpoch())
                .isEqualTo(3);
        assertThat(new FoldTrainer(new ScriptedNetwork(0.9, 0.6), unvalidated, parameters(2, Select.LOSS, 0), 2, 1, 0)
                        .train(Optional.empty(), watcher)
                        .bestEpoch())
                .isEqualTo(2);
    }

    @Test
    void patienceEndsTheTrainingSoManyEpochsAfterTheBest() throws IOException {
        ScriptedNetwork network = new ScriptedNetwork(0.6, 0.9, 0.7, 0.7, 0.7, 0.95);

        FoldCheckpoint reached = train(network, parameters(6, Select.LOSS, 2), Optional.empty());

        assertThat(reached.epochs()).hasSize(4);
        assertThat(reached.bestEpoch()).isEqualTo(2);
    }

    @Test
    void trainingGoesOnFromACheckpointAndRemembersTheBestBeforeIt() throws IOException {
        train(new ScriptedNetwork(0.9, 0.6), parameters(2, Select.LOSS, 0), Optional.empty());
        FoldCheckpoint stopped = checkpoints.get(1);
        ScriptedNetwork network = new ScriptedNetwork(0.9, 0.6, 0.7, 0.8);

        FoldCheckpoint reached = train(network, parameters(4, Select.LOSS, 0), Optional.of(stopped));

        assertThat(reached.epochs()).extracting(EpochResult::epoch).containsExactly(1, 2, 3, 4);
        assertThat(reached.epochs().get(3).validationLoss()).isEqualTo(-Math.log(0.8f));
        assertThat(reached.bestEpoch()).isEqualTo(1);
        assertThat(network.state().steps()).isEqualTo(1);
        assertThat(network.batches()).hasSize(2);
    }

    @Test
    void eachEpochHearsEveryUtteranceOnceInAnotherOrder() throws IOException {
        ScriptedNetwork network = new ScriptedNetwork(0.5, 0.5);
        int[] targets = new int[40];
        FoldData data = new FoldData(normalisation(), side("t", targets), side("v", 0, 1), NOBODY);

        new FoldTrainer(network, data, parameters(2, Select.LOSS, 0), 2, 1, 0).train(Optional.empty(), watcher);

        assertThat(network.batches().get(0)).hasSize(40).doesNotHaveDuplicates();
        assertThat(network.batches().get(1))
                .containsExactlyInAnyOrderElementsOf(network.batches().get(0))
                .isNotEqualTo(network.batches().get(0));
        assertThat(network.seeds()).doesNotHaveDuplicates();
    }

    @Test
    void theLossOfAnEpochIsTheMeanOverItsUtterances() throws IOException {
        ScriptedNetwork network = new ScriptedNetwork(0.5, 0.5);
        TrainingParameters threes = new TrainingParameters(1, 3, ClassWeights.NONE, Select.LOSS, 0);

        FoldCheckpoint reached = train(network, threes, Optional.empty());

        assertThat(network.batches()).extracting(List::size).containsExactly(3, 1);
        assertThat(reached.epochs().get(0).loss()).isEqualTo((3 * 3 + 1 * 1) / 4.0);
    }

    @Test
    void balancedClassesWeighTheSameInAll() throws IOException {
        ScriptedNetwork network = new ScriptedNetwork(0.5);
        TrainingParameters balanced = new TrainingParameters(1, 100, ClassWeights.BALANCED, Select.LOSS, 0);

        train(network, balanced, Optional.empty());

        assertThat(network.weights()).containsExactlyInAnyOrder(4f / 6, 4f / 6, 4f / 6, 2f);
    }

    private FoldCheckpoint train(ScriptedNetwork network, TrainingParameters parameters, Optional<FoldCheckpoint> start)
            throws IOException {
        network.restore(new NetworkState(new float[1], new float[0], 0));
        FoldData data = new FoldData(normalisation(), side("t", 0, 0, 0, 1), side("v", 0, 1), NOBODY);
        return new FoldTrainer(network, data, parameters, 2, 1, 0).train(start, watcher);
    }

    private static TrainingParameters parameters(int epochs, Select select, int patience) {
        return new TrainingParameters(epochs, 100, ClassWeights.NONE, select, patience);
    }

    /** Utterances whose input is their class and their number. */
    private static Side side(String name, int... targets) {
        List<String> ids = new ArrayList<>();
        List<Example> inputs = new ArrayList<>();
        for (int i = 0; i < targets.length; i++) {
            ids.add(name + i);
            inputs.add(new MatrixExample(new FrameMatrix(1, 2, new float[] {targets[i], i})));
        }
        return new Side(ids, inputs, targets);
    }

    private static Normalisation normalisation() {
        return new Normalisation(new float[] {0}, new float[] {1});
    }
}
