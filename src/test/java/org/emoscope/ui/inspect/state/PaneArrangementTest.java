package org.emoscope.ui.inspect.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaneArrangementTest {

    private final PaneArrangement arrangement = new PaneArrangement();

    @Test
    void panesAreAddedBelowAndRemovedButForTheLast() {
        arrangement.toggle(PaneKind.PITCH);
        assertThat(kinds()).endsWith(PaneKind.PITCH);
        arrangement.add(PaneKind.PITCH);
        assertThat(kinds()).containsOnlyOnce(PaneKind.PITCH);

        for (PaneKind kind : PaneKind.values()) {
            arrangement.remove(kind);
        }

        assertThat(kinds()).containsExactly(PaneKind.PITCH);
    }

    @Test
    void aPaneMovesAmongTheOthers() {
        arrangement.move(PaneKind.MEL, 0);
        assertThat(kinds()).containsExactly(PaneKind.MEL, PaneKind.WAVEFORM, PaneKind.EMPHASISED, PaneKind.SPECTROGRAM);

        arrangement.move(PaneKind.MEL, 99);
        assertThat(arrangement.placeOf(PaneKind.MEL)).isEqualTo(3);
    }

    @Test
    void heightIsGivenFromOneToAnotherAndNoneDisappears() {
        double total = total();

        arrangement.giveHeight(PaneKind.WAVEFORM, PaneKind.MEL, 0.05);
        assertThat(weight(PaneKind.MEL)).isCloseTo(PaneKind.MEL.weight() + 0.05 * total, within(1e-9));
        arrangement.giveHeight(PaneKind.WAVEFORM, PaneKind.MEL, 5);
        assertThat(weight(PaneKind.WAVEFORM)).isCloseTo(0.04 * total, within(1e-9));
        assertThat(total()).isCloseTo(total, within(1e-9));

        arrangement.giveHeight(PaneKind.WAVEFORM, PaneKind.MEL, -5);
        assertThat(weight(PaneKind.MEL)).isCloseTo(0.04 * total, within(1e-9));
    }

    @Test
    void whatWasGivenIsToldAlsoWhereNoMoreCouldBe() {
        assertThat(arrangement.giveHeight(PaneKind.WAVEFORM, PaneKind.MEL, 0.05))
                .isCloseTo(0.05, within(1e-9));
        double rest = weight(PaneKind.WAVEFORM) / total() - 0.04;

        assertThat(arrangement.giveHeight(PaneKind.WAVEFORM, PaneKind.MEL, 5)).isCloseTo(rest, within(1e-9));
    }

    @Test
    void aCollapsedPaneNeitherGivesNorTakesHeight() {
        arrangement.toggleCollapsed(PaneKind.EMPHASISED);
        List<PlacedPane> before = arrangement.panes();

        assertThat(arrangement.giveHeight(PaneKind.WAVEFORM, PaneKind.EMPHASISED, 0.1))
                .isZero();
        assertThat(arrangement.giveHeight(PaneKind.EMPHASISED, PaneKind.MEL, 0.1))
                .isZero();
        assertThat(arrangement.panes()).isEqualTo(before);
    }

    @Test
    void whichPanesAreOpenIsToldOnlyWhenItChangesAndAfterThePanes() {
        List<List<PaneKind>> told = new ArrayList<>();
        arrangement.openKindsProperty().addListener((property, before, now) -> {
            assertThat(arrangement.panes()).hasSize(4);
            told.add(now);
        });

        arrangement.giveHeight(PaneKind.WAVEFORM, PaneKind.MEL, 0.05);
        assertThat(told).isEmpty();

        arrangement.toggleCollapsed(PaneKind.EMPHASISED);
        assertThat(told).containsExactly(List.of(PaneKind.WAVEFORM, PaneKind.SPECTROGRAM, PaneKind.MEL));
    }

    @Test
    void anArrangementSurvivesBeingWrittenDown() {
        arrangement.add(PaneKind.ENERGY);
        arrangement.toggleCollapsed(PaneKind.WAVEFORM);
        arrangement.giveHeight(PaneKind.MEL, PaneKind.ENERGY, 0.1);
        PaneArrangement again = new PaneArrangement();

        again.fromTexts(arrangement.toTexts());

        assertThat(again.panes()).isEqualTo(arrangement.panes());
    }

    @Test
    void whatCannotBeUnderstoodIsLeftOut() {
        arrangement.fromTexts(List.of("mel 2.0 open", "mel 3.0 open", "smell 1 open", "mfcc NaN open", "waveform", ""));
        assertThat(kinds()).containsExactly(PaneKind.MEL);

        arrangement.fromTexts(List.of("nothing"));
        assertThat(kinds()).containsExactly(PaneKind.MEL);
    }

    private List<PaneKind> kinds() {
        return arrangement.panes().stream().map(PlacedPane::kind).toList();
    }

    private double weight(PaneKind kind) {
        return arrangement.panes().get(arrangement.placeOf(kind)).weight();
    }

    private double total() {
        return arrangement.panes().stream().mapToDouble(PlacedPane::weight).sum();
    }
}
