package org.emoscope.ui.inspect.pane;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoteNameTest {

    @Test
    void aFrequencyIsTheNearestNoteAndSoManyCents() {
        assertThat(NoteName.of(440)).isEqualTo("A4");
        assertThat(NoteName.of(261.6256)).isEqualTo("C4");
        assertThat(NoteName.of(1000)).isEqualTo("B5 +21 ct");
        assertThat(NoteName.of(182)).isEqualTo("F♯3 −28 ct");
    }

    @Test
    void belowTheLowestNoteThereIsNone() {
        assertThat(NoteName.of(0)).isEmpty();
        assertThat(NoteName.of(Double.NaN)).isEmpty();
    }
}
