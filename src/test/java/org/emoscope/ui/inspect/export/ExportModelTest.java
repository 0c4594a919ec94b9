package org.emoscope.ui.inspect.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import javafx.beans.property.SimpleObjectProperty;
import org.emoscope.audio.Signal;
import org.emoscope.ui.common.ThemeChoice;
import org.emoscope.ui.inspect.state.Comparison;
import org.emoscope.ui.inspect.state.EndpointModel;
import org.emoscope.ui.inspect.state.Hover;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.PaneKind;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.Source;
import org.emoscope.ui.picture.PaneSubject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportModelTest {

    private final InspectModel inspect = new InspectModel();
    private final ExportModel model =
            new ExportModel(inspect, new EndpointModel(), new SimpleObjectProperty<>(ThemeChoice.LIGHT));

    @BeforeEach
    void open() {
        inspect.open(new Recording(
                new Source(Path.of("tone.wav"), Source.Kind.RECORDED), new Signal(new float[16_000], 16_000)));
    }

    private void pointAt(PaneKind pane) {
        inspect.hoverProperty().set(new Hover(pane, 0.5));
    }

    @Test
    void theNumbersAreThoseUnderThePointerUntilOthersAreChosen() {
        pointAt(PaneKind.DIFFERENCE);
        model.followScreen();
        assertThat(model.dataProperty().get()).isEqualTo(DataPane.DIFFERENCE);

        model.dataProperty().set(DataPane.MFCC);
        pointAt(PaneKind.COMPARED_MEL);
        model.followScreen();

        assertThat(model.dataProperty().get()).isEqualTo(DataPane.MFCC);
        assertThat(model.jobOfNumbers().data()).isEqualTo(DataPane.COMPARED_MEL);
    }

    private void compare() {
        Recording other = new Recording(
                new Source(Path.of("other.wav"), Source.Kind.RECORDED), new Signal(new float[8_000], 16_000));
        inspect.comparedProperty().set(Comparison.of(other, 0.1));
        PaneKind.OF_COMPARISON.forEach(inspect.arrangement()::add);
    }

    @Test
    void thePanesOfAComparisonAreTakenWithTheOthers() {
        compare();
        model.followScreen();
        assertThat(model.panes())
                .startsWith(PaneSubject.WAVEFORM)
                .endsWith(PaneSubject.COMPARED, PaneSubject.COMPARED_MEL, PaneSubject.DIFFERENCE);
        assertThat(model.comparing().getValue()).isTrue();
        assertThat(model.job().picture().needsComparison()).isTrue();
    }

    @Test
    void aComparisonThatEndsTakesItsPanesAwayAndTheScreenIsFollowedAsBefore() {
        compare();
        model.followScreen();

        inspect.comparedProperty().set(null);

        assertThat(model.panes()).isEqualTo(PaneSubject.USUAL);
        assertThat(model.job().picture().needsComparison()).isFalse();
        PaneKind.OF_COMPARISON.forEach(inspect.arrangement()::remove);
        inspect.arrangement().remove(PaneKind.MEL);
        model.followScreen();
        assertThat(model.panes())
                .containsExactly(PaneSubject.WAVEFORM, PaneSubject.PRE_EMPHASIS, PaneSubject.SPECTROGRAM);
    }

    @Test
    void whatElseWasTickedStaysWhenAComparisonEnds() {
        compare();
        model.panes().setAll(PaneSubject.DIFFERENCE, PaneSubject.F0);
        inspect.comparedProperty().set(null);
        assertThat(model.panes()).containsExactly(PaneSubject.F0);

        compare();
        model.panes().setAll(PaneSubject.DIFFERENCE);
        inspect.comparedProperty().set(null);
        assertThat(model.panes()).isEqualTo(PaneSubject.USUAL);
        assertThat(model.job().picture().panes()).isEqualTo(PaneSubject.USUAL);
    }

    @Test
    void everyPaneOfTheWindowHasNumbers() {
        for (PaneKind pane : PaneKind.values()) {
            pointAt(pane);
            assertThat(model.jobOfNumbers().data().title()).isNotBlank();
        }
    }

    @Test
    void thePictureIsCopiedAlsoWhileNumbersAreChosenAndTheOtherWayRound() {
        model.panes().setAll(PaneSubject.F0);
        model.formatProperty().set(ExportFormat.CSV);
        assertThat(model.jobOfPicture().picture().panes()).containsExactly(PaneSubject.F0);

        model.formatProperty().set(ExportFormat.PNG);
        model.panes().clear();
        assertThat(model.jobOfNumbers().suggestedName()).isEqualTo("tone-spectrogram.csv");
        assertThatIllegalArgumentException().isThrownBy(model::job).withMessageContaining("choose a pane");
    }

    @Test
    void aTypedScaleDoesNotMatterToNumbers() {
        model.scaleProperty().set("far too large");
        assertThatIllegalArgumentException().isThrownBy(model::job).withMessageContaining("0.25 to");

        model.formatProperty().set(ExportFormat.NPY);
        assertThat(model.job().estimate()).endsWith("numbers");
    }
}
