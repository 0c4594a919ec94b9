package org.emoscope.model.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.emoscope.model.EmotionSystem;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.Network;
import org.emoscope.model.NetworkPlan;
import org.emoscope.model.Problem;
import org.emoscope.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SystemPlansTest {

    private static final Problem PROBLEM = new Problem(List.of("sad", "pleasure", "angry", "joy"), List.of(0, 2));

    static Stream<EmotionSystem> systems() {
        return Systems.all().systems().stream();
    }

    @ParameterizedTest
    @MethodSource("systems")
    void theDrawingCountsTheWeightsThatTheNetworksHave(EmotionSystem system) {
        HyperParameters values = HyperParameters.of(system.hyperParameters(), Map.of());
        NetworkPlan plan = system.plan(values, PROBLEM.size());
        Map<String, Long> counted = new LinkedHashMap<>();
        long all = 0;
        for (Stage stage : system.stages(values, PROBLEM)) {
            try (Network network = stage.create(1)) {
                int weights = network.state().weights().length;
                all += weights;
                if (!stage.name().isEmpty()) {
                    counted.put(stage.name(), (long) weights);
                }
            }
        }
        assertThat(plan.weights()).isEqualTo(all);
        assertThat(plan.weightsByStage()).containsExactlyInAnyOrderEntriesOf(counted);
    }

    @Test
    void theJointFormOfTheDoubleLstmIsCountedToo() {
        DoubleLstmSystem system = new DoubleLstmSystem();
        HyperParameters values = HyperParameters.of(system.hyperParameters(), Map.of("tf-cnn-training", "joint"));
        List<Stage> stages = new ArrayList<>(system.stages(values, PROBLEM));
        try (Network network = stages.get(0).create(1)) {
            assertThat(system.plan(values, 4).weights())
                    .isEqualTo(network.state().weights().length);
        }
    }
}
