package org.emoscope.model.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.emoscope.model.HyperParameter;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.Network;
import org.emoscope.model.NetworkPlan;
import org.emoscope.model.NetworkPlan.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineSystemTest {

    private final BaselineSystem system = new BaselineSystem();

    @ParameterizedTest
    @CsvSource({"4.0, 50, 10, 30, 3, 128, 4", "0.6, 6, 7, 10, 4, 12, 2", "1.0, 3, 1, 100, 9, 5, 7"})
    void itsPlanHasTheWeightsOfTheNetwork(
            String seconds, String kernels, String span, String pool, String stride, String dense, int classes) {
        HyperParameters values = values(Map.of(
                "seconds",
                seconds,
                "kernels",
                kernels,
                "kernel-frames",
                span,
                "pool",
                pool,
                "pool-stride",
                stride,
                "dense",
                dense));
        try (Network network = system.create(values, classes, 1)) {
            assertThat(system.plan(values, classes).weights())
                    .isEqualTo(network.state().weights().length);
        }
    }

    @Test
    void itsPlanIsTheFigureOfTheThesis() {
        NetworkPlan plan = system.plan(values(Map.of()), 4);

        assertThat(plan.blocks())
                .extracting(Block::shape)
                .containsExactly("400 × 13", "391 × 50", "121 × 50", "128", "128", "4", "4");
        assertThat(plan.blocks())
                .extracting(Block::weights)
                .containsExactly(0L, 10 * 13 * 50L + 50, 0L, 121 * 50 * 128L + 128, 0L, 128 * 4L + 4, 0L);
        assertThat(plan.blocks().get(1).detail()).isEqualTo("50 kernels 10 × 13, stride 1");
        assertThat(plan.links()).hasSize(6);
    }

    @Test
    void settingsThatDoNotFitEachOtherAreRefusedWithWhatToDo() {
        assertThatThrownBy(() -> system.plan(values(Map.of("seconds", "0.5", "pool", "45")), 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a maximum over 45 frames is longer than the 41 frames that the convolution leaves;"
                        + " read more seconds or pool over fewer frames");
        assertThatThrownBy(() -> new BaselineShape(20, 13, 5, 21, 3, 1, 4)).hasMessageContaining("shorter kernels");
    }

    @Test
    void itsSettingsStandUnderHeadings() {
        assertThat(system.hyperParameters())
                .filteredOn(each -> each.group() == HyperParameter.Group.TRAINING)
                .extracting(HyperParameter::name)
                .containsExactly("epochs", "batch", "class-weights", "select", "patience", "learning-rate");
        assertThat(system.hyperParameters())
                .filteredOn(each -> each.group() == HyperParameter.Group.FEATURES)
                .extracting(HyperParameter::name)
                .containsExactly("seconds");
    }

    private HyperParameters values(Map<String, String> chosen) {
        return HyperParameters.of(system.hyperParameters(), chosen);
    }
}
