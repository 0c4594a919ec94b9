package org.emoscope.model;

import java.util.Arrays;
import java.util.List;

/** A system of one network that reads whole utterances. */
public interface SingleStageSystem extends EmotionSystem {

    /**
     * An untrained network, owned by the calling thread.
     *
     * @param classes number of classes, 2 or more
     * @param seed decides the start weights
     * @throws IllegalArgumentException if the values do not fit each other; the message is a sentence for a person
     */
    Network create(HyperParameters values, int classes, long seed);

    @Override
    default List<Stage> stages(HyperParameters values, Problem problem) {
        return List.of(new Stage() {
            @Override
            public String name() {
                return "";
            }

            @Override
            public List<String> classes() {
                return problem.classes();
            }

            @Override
            public int target(int classIndex) {
                return classIndex;
            }

            @Override
            public TrainingParameters training() {
                return TrainingParameters.of(values);
            }

            @Override
            public Network create(long seed) {
                return SingleStageSystem.this.create(values, problem.size(), seed);
            }
        });
    }

    @Override
    default List<Decision> decide(
            HyperParameters values, Problem problem, List<Network> networks, List<? extends Example> utterances) {
        return Arrays.stream(networks.get(0).probabilities(utterances))
                .map(Decision::of)
                .toList();
    }
}
