package org.emoscope.ui.inspect.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.emoscope.audio.Signal;
import org.emoscope.ui.inspect.state.Comparison;
import org.emoscope.ui.inspect.state.PaneArrangement;
import org.emoscope.ui.inspect.state.PaneKind;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.Source;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Recording OTHER = new Recording(
            new Source(Path.of("other.wav"), Source.Kind.RECORDED), new Signal(new float[] {1, 2, 3, 4}, 1000));

    @Test
    void withoutAnOffsetTheSignalIsTheVerySame() {
        assertThat(Comparison.of(OTHER, 0).aligned()).isSameAs(OTHER.speech());
    }

    @Test
    void aLaterBeginningPutsSilenceBefore() {
        assertThat(Comparison.of(OTHER, 0.002).aligned().samples()).containsExactly(0, 0, 1, 2, 3, 4);
    }

    @Test
    void anEarlierBeginningIsCutOff() {
        assertThat(Comparison.of(OTHER, -0.003).aligned().samples()).containsExactly(4);
        assertThat(Comparison.of(OTHER, -1).aligned().samples()).isEmpty();
    }

    @Test
    void anOffsetThatIsTooFarOrNoNumberIsRefused() {
        assertThatThrownBy(() -> Comparison.of(OTHER, 61)).hasMessageContaining("60 s");
        assertThatThrownBy(() -> Comparison.of(OTHER, Double.NaN)).hasMessageContaining("NaN");
    }

    @Test
    void offsetsAreTypedInMilliseconds() {
        assertThat(OffsetField.seconds(" \u221212.5 ")).hasValue(-0.0125);
        assertThat(OffsetField.seconds("61000")).isEmpty();
        assertThat(OffsetField.seconds("soon")).isEmpty();
        assertThat(OffsetField.text(-0.0125)).isEqualTo("-12.5");
        assertThat(OffsetField.text(-0.0)).isEqualTo("0");
    }

    @Test
    void panesOfAComparisonAreNotSaved() {
        PaneArrangement arrangement = new PaneArrangement();
        arrangement.add(PaneKind.DIFFERENCE);

        assertThat(arrangement.toTexts()).noneMatch(text -> text.startsWith("difference"));
        assertThat(arrangement.toTexts()).hasSize(PaneArrangement.USUAL.size());
    }
}
