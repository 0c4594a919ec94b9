package org.emoscope.ui.inspect.state;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewHistoryTest {

    private static final long SECOND = 1_000_000_000L;

    private final TimeAxis axis = new TimeAxis();
    private final ObjectProperty<TimeSpan> selection = new SimpleObjectProperty<>();
    private long time;
    private ViewHistory history;

    @BeforeEach
    void open() {
        axis.setDuration(10);
        history = new ViewHistory(axis, selection, () -> time);
    }

    @Test
    void everyChangeOfViewOrSelectionCanBeUndoneAndDoneAgain() {
        show(2, 4);
        select(2.5, 3);
        show(0, 10);

        history.undo();
        assertThat(axis.visible()).isEqualTo(new TimeSpan(2, 4));
        history.undo();
        assertThat(selection.get()).isNull();
        history.undo();
        assertThat(axis.visible()).isEqualTo(new TimeSpan(0, 10));
        assertThat(history.undoableProperty().get()).isFalse();

        history.redo();
        history.redo();
        history.redo();
        assertThat(selection.get()).isEqualTo(new TimeSpan(2.5, 3));
        assertThat(axis.visible()).isEqualTo(new TimeSpan(0, 10));
        assertThat(history.redoableProperty().get()).isFalse();
    }

    @Test
    void theTurnsOfAWheelCountAsOneChange() {
        for (int i = 1; i <= 20; i++) {
            time += SECOND / 20;
            axis.zoomAbout(5, 1.1);
        }

        history.undo();

        assertThat(axis.visible()).isEqualTo(new TimeSpan(0, 10));
    }

    @Test
    void backAndForwardGoAmongVisibleSpansOnly() {
        show(2, 4);
        select(2.5, 3);
        select(3, 3.5);
        show(5, 6);

        history.back();
        assertThat(axis.visible()).isEqualTo(new TimeSpan(2, 4));
        history.back();
        assertThat(axis.visible()).isEqualTo(new TimeSpan(0, 10));
        history.forward();
        assertThat(axis.visible()).isEqualTo(new TimeSpan(2, 4));
        history.forward();
        assertThat(axis.visible()).isEqualTo(new TimeSpan(5, 6));
    }

    @Test
    void withoutAnotherSpanThereIsNowhereToGoAndTheSelectionStays() {
        select(2.5, 3);
        select(3, 3.5);
        assertThat(history.undoableProperty().get()).isTrue();
        assertThat(history.canGoBackProperty().get()).isFalse();

        history.back();
        assertThat(selection.get()).isEqualTo(new TimeSpan(3, 3.5));

        history.undo();
        assertThat(history.redoableProperty().get()).isTrue();
        assertThat(history.canGoForwardProperty().get()).isFalse();
        history.forward();
        assertThat(selection.get()).isEqualTo(new TimeSpan(2.5, 3));
    }

    @Test
    void thereIsSomewhereToGoWhereAnotherSpanWas() {
        show(2, 4);
        select(2.5, 3);
        assertThat(history.canGoBackProperty().get()).isTrue();
        assertThat(history.canGoForwardProperty().get()).isFalse();

        history.back();
        assertThat(history.canGoBackProperty().get()).isFalse();
        assertThat(history.canGoForwardProperty().get()).isTrue();
    }

    @Test
    void soundThatIsFollowedLeavesTheSpanThatOneCanGoBackTo() {
        select(2.5, 3);
        history.carryAlong(() -> axis.show(new TimeSpan(5, 6)));

        assertThat(history.canGoBackProperty().get()).isTrue();
    }

    @Test
    void aNewChangeAfterAnUndoDropsWhatWasUndone() {
        show(2, 4);
        history.undo();
        show(6, 7);

        assertThat(history.redoableProperty().get()).isFalse();
        history.undo();
        assertThat(axis.visible()).isEqualTo(new TimeSpan(0, 10));
    }

    @Test
    void onlyTheLastTwoHundredAreKept() {
        for (int i = 0; i < 500; i++) {
            show(i * 0.01, i * 0.01 + 1);
        }
        int undone = 0;
        while (history.undoableProperty().get()) {
            history.undo();
            undone++;
        }

        assertThat(undone).isEqualTo(199);
    }

    private void show(double from, double to) {
        time += SECOND;
        axis.show(new TimeSpan(from, to));
    }

    private void select(double from, double to) {
        time += SECOND;
        selection.set(new TimeSpan(from, to));
    }
}
