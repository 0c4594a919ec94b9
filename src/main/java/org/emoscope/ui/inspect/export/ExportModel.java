package org.emoscope.ui.inspect.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.emoscope.feature.TimeRange;
import org.emoscope.ui.common.ThemeChoice;
import org.emoscope.ui.inspect.state.EndpointModel;
import org.emoscope.ui.inspect.state.Hover;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.picture.PaneSubject;
import org.emoscope.ui.picture.PictureLook;
import org.emoscope.ui.picture.PictureOrder;
import org.emoscope.ui.picture.PictureOverlay;
import org.emoscope.ui.picture.PictureScale;

/** What a person wants to take away, and how; kept from one time to the next. Needs no toolkit. */
final class ExportModel {

    private final InspectModel inspect;
    private final EndpointModel endpoints;
    private final ObservableValue<ThemeChoice> screen;
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(ExportFormat.PNG);
    private final ObservableList<PaneSubject> panes = FXCollections.observableArrayList();
    private final ObjectProperty<DataPane> data = new SimpleObjectProperty<>(DataPane.SPECTROGRAM);
    private final ObjectProperty<ExportSpan> span = new SimpleObjectProperty<>(ExportSpan.VISIBLE);
    private final StringProperty scale = new SimpleStringProperty("2");
    private final ObjectProperty<ExportTheme> theme = new SimpleObjectProperty<>(ExportTheme.LIGHT);
    private final BooleanBinding comparing;
    private List<PaneSubject> seenPanes = List.of();
    private DataPane seenData = data.get();

    /**
     * @param endpoints how endpoints are looked for
     * @param screen what the window looks like
     */
    ExportModel(InspectModel inspect, EndpointModel endpoints, ObservableValue<ThemeChoice> screen) {
        this.inspect = inspect;
        this.endpoints = endpoints;
        this.screen = screen;
        comparing = inspect.comparedProperty().isNotNull();
        inspect.comparedProperty().addListener((InvalidationListener) changed -> takeAwayWhatIsNotOffered());
        followScreen();
    }

    private void takeAwayWhatIsNotOffered() {
        if (inspect.comparedProperty().get() == null) {
            seenPanes = offered(seenPanes);
            if (panes.stream().anyMatch(PaneSubject.OF_COMPARISON::contains)) {
                panes.setAll(offered(panes));
            }
        }
    }

    /** Those of a comparison only while there is one; the usual ones if none is left. */
    private List<PaneSubject> offered(List<PaneSubject> wanted) {
        if (inspect.comparedProperty().get() != null) {
            return wanted;
        }
        List<PaneSubject> left = wanted.stream()
                .filter(pane -> !PaneSubject.OF_COMPARISON.contains(pane))
                .toList();
        return left.isEmpty() ? PaneSubject.USUAL : left;
    }

    /** Takes the panes that are on the screen, and the one under the pointer for its numbers; what was chosen stays. */
    void followScreen() {
        if (panes.equals(seenPanes)) {
            seenPanes = offered(ScreenPanes.of(inspect.arrangement()));
            panes.setAll(seenPanes);
        }
        if (data.get() == seenData) {
            seenData = pointed().orElse(seenData);
            data.set(seenData);
        }
    }

    private Optional<DataPane> pointed() {
        Hover hover = inspect.hoverProperty().get();
        return Optional.ofNullable(hover).map(at -> ScreenPanes.dataOf(at.pane()));
    }

    ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    /** The panes of a picture, from top to bottom. */
    ObservableList<PaneSubject> panes() {
        return panes;
    }

    /** Whether there is a second recording, whose panes can be taken too. */
    ObservableValue<Boolean> comparing() {
        return comparing;
    }

    /** The pane whose numbers are taken. */
    ObjectProperty<DataPane> dataProperty() {
        return data;
    }

    ObjectProperty<ExportSpan> spanProperty() {
        return span;
    }

    /** How many times {@value PictureScale#UNITS_WIDE} pixels a picture is wide, as it is typed. */
    StringProperty scaleProperty() {
        return scale;
    }

    ObjectProperty<ExportTheme> themeProperty() {
        return theme;
    }

    /** Everything that {@link #job()} depends on. */
    Observable[] dependencies() {
        return new Observable[] {
            format,
            panes,
            data,
            span,
            scale,
            theme,
            screen,
            endpoints.optionsProperty(),
            inspect.recordingProperty(),
            inspect.comparedProperty(),
            inspect.parametersProperty(),
            inspect.coloursProperty(),
            inspect.rangeDbProperty(),
            inspect.scaleProperty(),
            inspect.pitchShownProperty(),
            inspect.endpointsShownProperty(),
            inspect.selectionProperty(),
            inspect.axis().visibleProperty()
        };
    }

    /**
     * What is to be done as things stand.
     *
     * @throws IllegalArgumentException if it cannot be done, with a sentence
     * @throws IllegalStateException if nothing is open
     */
    ExportJob job() {
        return format.get().isPicture() ? picture(format.get()) : numbers(format.get(), data.get());
    }

    /** The picture, also while numbers are chosen. */
    ExportJob jobOfPicture() {
        return picture(ExportFormat.PNG);
    }

    /** The numbers of the pane under the pointer, or of the chosen one if it is over none. */
    ExportJob jobOfNumbers() {
        return numbers(ExportFormat.CSV, pointed().orElse(data.get()));
    }

    private ExportJob picture(ExportFormat as) {
        ExportSource source = source();
        PictureScale typed = TypedScale.read(scale.get(), panes.size());
        return new ExportJob(source, as, data.get(), new PictureOrder(panes, range(), look(), typed));
    }

    private ExportJob numbers(ExportFormat as, DataPane of) {
        return new ExportJob(source(), as, of, new PictureOrder(PaneSubject.USUAL, range(), look(), PictureScale.ONE));
    }

    private TimeRange range() {
        return span.get().range(inspect);
    }

    private ExportSource source() {
        Recording recording = inspect.recordingProperty().get();
        if (recording == null) {
            throw new IllegalStateException("nothing is open");
        }
        return new ExportSource(
                recording,
                Optional.ofNullable(inspect.comparedProperty().get()),
                inspect.presetProperty().get(),
                inspect.parametersProperty().get(),
                endpoints.optionsProperty().get());
    }

    private PictureLook look() {
        Set<PictureOverlay> overlays = EnumSet.noneOf(PictureOverlay.class);
        if (inspect.pitchShownProperty().get()) {
            overlays.add(PictureOverlay.F0);
        }
        if (inspect.endpointsShownProperty().get()) {
            overlays.add(PictureOverlay.ENDPOINTS);
        }
        return new PictureLook(
                inspect.coloursProperty().get(),
                inspect.rangeDbProperty().get(),
                theme.get().resolve(screen.getValue()),
                inspect.scaleProperty().get(),
                overlays);
    }
}
