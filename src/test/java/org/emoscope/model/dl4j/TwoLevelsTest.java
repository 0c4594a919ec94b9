package org.emoscope.model.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.emoscope.model.Decision;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.Problem;
import org.junit.jupiter.api.Test;

class TwoLevelsTest {

    private static final Problem PROBLEM = new Problem(List.of("sad", "pleasure", "angry", "joy"), List.of(0, 2));

    private final TwoLevels merged = new TwoLevels(PROBLEM, StageClasses.merged(PROBLEM));
    private final TwoLevels all = new TwoLevels(PROBLEM, StageClasses.all(PROBLEM));

    @Test
    void theSimilarClassesAreOneClassAndComeLast() {
        StageClasses classes = StageClasses.merged(PROBLEM);
        assertThat(classes.names()).containsExactly("pleasure", "joy", "sad+angry");
        assertThat(classes.of()).containsExactly(2, 0, 2, 1);
        assertThat(StageClasses.similar(PROBLEM).of()).containsExactly(0, -1, 1, -1);
    }

    @Test
    void eachNetworkHasItsOwnNumberOfEpochs() {
        MultiLevelSystem system = new MultiLevelSystem();
        HyperParameters values = HyperParameters.of(
                system.hyperParameters(), Map.of("epochs", "20", "fine-epochs", "5", "lstm-epochs", "30"));
        assertThat(system.stages(values, PROBLEM).stream()
                        .map(stage -> stage.name() + " " + stage.training().epochs()))
                .containsExactly("coarse 20", "fine-tf-cnn 5", "fine 30");
    }

    @Test
    void anUtteranceThatIsNotTakenForASimilarClassStaysWithTheCoarseNetwork() {
        float[] coarse = {0.2f, 0.5f, 0.3f};
        assertThat(merged.goesOn(coarse)).isFalse();
        Decision decision = merged.decide(coarse, null, Map.of());
        assertThat(decision.decided()).isEqualTo(3);
        assertThat(decision.probabilities()).satisfies(p -> {
            assertThat(p.get(0)).isCloseTo(0.15, within(1e-6));
            assertThat(p.get(2)).isCloseTo(0.15, within(1e-6));
        });
    }

    @Test
    void theFineNetworkDecidesAmongTheSimilarOnes() {
        float[] coarse = {0.3f, 0.3f, 0.4f};
        assertThat(merged.goesOn(coarse)).isTrue();
        Decision decision = merged.decide(coarse, new float[] {0.25f, 0.75f}, Map.of("coarse", 2, "fine", 1));
        assertThat(decision.decided()).isEqualTo(2);
        assertThat(decision.probabilities().get(0)).isCloseTo(0.1, within(1e-6));
        assertThat(decision.probabilities().get(2)).isCloseTo(0.3, within(1e-6));
        assertThat(decision.probabilities().stream().mapToDouble(p -> p).sum()).isCloseTo(1, within(1e-6));
    }

    @Test
    void aCoarseNetworkOverAllClassesHandsOnWhatItTakesForOneOfThem() {
        float[] coarse = {0.4f, 0.3f, 0.2f, 0.1f};
        assertThat(all.goesOn(coarse)).isTrue();
        Decision decision = all.decide(coarse, new float[] {0.1f, 0.9f}, Map.of());
        assertThat(decision.decided()).isEqualTo(2);
        assertThat(decision.probabilities().get(2)).isCloseTo(0.54, within(1e-6));
        assertThat(all.goesOn(new float[] {0.3f, 0.4f, 0.2f, 0.1f})).isFalse();
        assertThat(all.decide(new float[] {0.3f, 0.4f, 0.2f, 0.1f}, null, Map.of())
                        .decided())
                .isEqualTo(1);
    }
}
