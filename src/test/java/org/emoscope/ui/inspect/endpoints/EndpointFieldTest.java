package org.emoscope.ui.inspect.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.emoscope.dsp.EndpointOptions;
import org.emoscope.dsp.EndpointParameter;
import org.junit.jupiter.api.Test;

class EndpointFieldTest {

    private final ObjectProperty<EndpointOptions> options = new SimpleObjectProperty<>(EndpointOptions.defaults());
    private final EndpointField gap = new EndpointField(EndpointParameter.GAP, options);
    private final EndpointField floor = new EndpointField(EndpointParameter.FLOOR, options);

    private double value(EndpointParameter parameter) {
        return options.get().get(parameter);
    }

    @Test
    void timesAreTypedInMilliseconds() {
        assertThat(gap.textProperty().get()).isEqualTo("200");

        gap.textProperty().set("350.5");

        assertThat(value(EndpointParameter.GAP)).isEqualTo(0.3505);
        assertThat(gap.problemProperty().get()).isEmpty();
        assertThat(gap.changed().get()).isTrue();
    }

    @Test
    void whatIsNotLegalIsRefusedWithTheRangeAndChangesNothing() {
        for (String wrong : new String[] {"3000", "-1", "", "soon", "NaN"}) {
            gap.textProperty().set(wrong);

            assertThat(gap.problemProperty().get()).isEqualTo("0 to 2000 ms, usually 200");
            assertThat(gap.textProperty().get()).isEqualTo(wrong);
            assertThat(value(EndpointParameter.GAP)).isEqualTo(0.2);
        }
    }

    @Test
    void aMinusMayBeTypedEitherWay() {
        floor.textProperty().set("\u221270");

        assertThat(value(EndpointParameter.FLOOR)).isEqualTo(-70);
    }

    @Test
    void resetBringsTheUsualValueBackAlsoFromWhatIsWrong() {
        gap.textProperty().set("soon");
        gap.reset();

        assertThat(gap.textProperty().get()).isEqualTo("200");
        assertThat(gap.problemProperty().get()).isEmpty();
        assertThat(gap.changed().get()).isFalse();
    }

    @Test
    void aValueSetElsewhereIsShownAndWhatIsBeingTypedElsewhereStays() {
        floor.textProperty().set("-7");
        options.set(options.get().with(EndpointParameter.GAP, 0.5));

        assertThat(gap.textProperty().get()).isEqualTo("500");
        assertThat(floor.textProperty().get()).isEqualTo("-7");
    }
}
