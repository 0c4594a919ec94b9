package org.emoscope.ui.inspect.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.emoscope.audio.Signal;
import org.emoscope.feature.Preset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InspectModelTest {

    private final InspectModel model = new InspectModel();

    @BeforeEach
    void open() {
        model.open(silence(2.0));
    }

    @Test
    void draggingToTheLeftSelectsForward() {
        model.press(1.2);
        model.dragTo(0.4);

        assertThat(model.selectionProperty().get()).isEqualTo(new TimeSpan(0.4, 1.2));
        assertThat(model.cursorProperty().get()).isEqualTo(0.4);
    }

    @Test
    void aPressWithoutADragTakesTheSelectionAway() {
        model.selectAll();
        assertThat(model.selectionProperty().get()).isEqualTo(new TimeSpan(0, 2));

        model.press(1);

        assertThat(model.selectionProperty().get()).isNull();
        assertThat(model.cursorProperty().get()).isEqualTo(1);
        assertThat(model.selectedOrAll()).isEqualTo(new TimeSpan(0, 2));
    }

    @Test
    void keysExtendTheSelectionFromWhereTheCursorWas() {
        model.moveTo(1);

        model.stepSelection(1);
        model.stepSelection(1);
        assertThat(model.selectionProperty().get()).isEqualTo(new TimeSpan(1, 1.04));

        model.stepSelection(-3);
        assertThat(model.selectionProperty().get().from()).isCloseTo(0.98, within(1e-9));
        assertThat(model.selectionProperty().get().to()).isCloseTo(1, within(1e-9));
    }

    @Test
    void keysChangeASelectionThatNobodyPressedAtItsLaterEnd() {
        model.selectAll();

        model.stepSelection(-1);
        assertThat(model.selectionProperty().get()).isEqualTo(new TimeSpan(0, 1.98));

        model.selectionProperty().set(new TimeSpan(0.5, 1));
        model.stepSelection(1);
        assertThat(model.selectionProperty().get()).isEqualTo(new TimeSpan(0.5, 1.02));
    }

    @Test
    void keysMoveTheEndThatWasDraggedWhereverThePointerIsNow() {
        model.press(0.5);
        model.dragTo(1);
        model.cursorProperty().set(2);

        model.stepSelection(1);
        assertThat(model.selectionProperty().get()).isEqualTo(new TimeSpan(0.5, 1.02));

        model.press(1);
        model.dragTo(0.5);
        model.cursorProperty().set(2);

        model.stepSelection(-1);
        assertThat(model.selectionProperty().get()).isEqualTo(new TimeSpan(0.48, 1));
    }

    @Test
    void aSelectionThatWasMadeOtherwiseIsDraggedFromTheEndThatIsFartherAway() {
        model.press(1.9);
        model.selectionProperty().set(new TimeSpan(0.5, 1));

        model.dragTo(1.2);
        assertThat(model.selectionProperty().get()).isEqualTo(new TimeSpan(0.5, 1.2));

        model.selectionProperty().set(new TimeSpan(0.6, 1));
        model.dragTo(0.7);
        assertThat(model.selectionProperty().get()).isEqualTo(new TimeSpan(0.7, 1));
        model.dragTo(1.3);
        assertThat(model.selectionProperty().get()).isEqualTo(new TimeSpan(1, 1.3));
    }

    @Test
    void movingTheCursorByKeysTakesTheSelectionAwayAndReadsThereInPlaceOfThePointer() {
        model.selectAll();
        model.hoverProperty().set(new Hover(PaneKind.WAVEFORM, 0.5));

        model.stepCursor(1);

        assertThat(model.selectionProperty().get()).isNull();
        assertThat(model.hoverProperty().get()).isNull();
    }

    @Test
    void aCursorThatIsMovedByKeysStaysInSightAndInTheRecording() {
        model.axis().show(new TimeSpan(0, 0.5));
        model.moveTo(0.5);

        model.stepCursor(1);
        assertThat(model.axis().visible().contains(model.cursorProperty().get()))
                .isTrue();

        model.stepCursor(100_000);
        assertThat(model.cursorProperty().get()).isEqualTo(2);
    }

    @Test
    void zoomKeysZoomAboutTheCursorIfItIsSeen() {
        model.cursorProperty().set(1.5);

        model.zoom(2);

        assertThat(model.axis().visible()).isEqualTo(new TimeSpan(0.75, 1.75));
    }

    @Test
    void zoomKeysZoomAboutTheMiddleIfTheCursorIsNotSeen() {
        model.cursorProperty().set(0.1);
        model.axis().show(new TimeSpan(1, 1.5));

        model.zoom(2);

        assertThat(model.axis().visible()).isEqualTo(new TimeSpan(1.125, 1.375));
    }

    @Test
    void panningMovesByAShareOfWhatIsSeen() {
        model.axis().show(new TimeSpan(0.5, 1));

        model.pan(0.5);

        assertThat(model.axis().visible()).isEqualTo(new TimeSpan(0.75, 1.25));
    }

    @Test
    void aPresetBringsItsParametersAndKeepsWhereOneIs() {
        model.axis().show(new TimeSpan(0.5, 1));

        model.choose(Preset.HTK);

        assertThat(model.parametersProperty().get()).isEqualTo(Preset.HTK.parameters());
        assertThat(model.axis().visible()).isEqualTo(new TimeSpan(0.5, 1));
    }

    @Test
    void anotherRecordingStartsAfresh() {
        model.moveTo(1);
        model.axis().show(new TimeSpan(0.5, 1));
        model.selectAll();
        model.hoverProperty().set(new Hover(PaneKind.WAVEFORM, 0.5));
        model.playheadProperty().set(0.7);

        model.open(silence(3.0));

        assertThat(model.axis().visible()).isEqualTo(new TimeSpan(0, 3));
        assertThat(model.selectionProperty().get()).isNull();
        assertThat(model.hoverProperty().get()).isNull();
        assertThat(model.playheadProperty().get()).isNaN();
        assertThat(model.cursorProperty().get()).isZero();
    }

    private static Recording silence(double seconds) {
        Signal speech = new Signal(new float[(int) (seconds * 16_000)], 16_000);
        return new Recording(new Source(Path.of("silence.wav"), Source.Kind.RECORDED), speech);
    }
}
