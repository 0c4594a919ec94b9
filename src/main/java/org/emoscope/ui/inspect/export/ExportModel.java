package org.emoscope.ui.inspect.export;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.emoscope.ui.common.ThemeChoice;
import org.emoscope.ui.inspect.state.Hover;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.picture.PaneSubject;
import org.emoscope.ui.picture.PictureLook;
import org.emoscope.ui.picture.PictureOrder;
import org.emoscope.ui.picture.PictureScale;

/** What a person wants to take away, and how; kept from one time to the next. Needs no toolkit. */
final class ExportModel {

    private final InspectModel inspect;
    private final ObservableValue<ThemeChoice> screen;
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(ExportFormat.PNG);
    private final ObservableList<PaneSubject> panes = FXCollections.observableArrayList();
    private final ObjectProperty<PaneSubject> data = new SimpleObjectProperty<>(PaneSubject.SPECTROGRAM);
    private final ObjectProperty<ExportSpan> span = new SimpleObjectProperty<>(ExportSpan.VISIBLE);
    private final ObjectProperty<PictureScale> scale = new SimpleObjectProperty<>(new PictureScale(2));
    private final ObjectProperty<ExportTheme> theme = new SimpleObjectProperty<>(ExportTheme.LIGHT);

    /** @param screen what the window looks like */
    ExportModel(InspectModel inspect, ObservableValue<ThemeChoice> screen) {
        this.inspect = inspect;
        this.screen = screen;
        followScreen();
    }

    /** Takes the panes that are on the screen, and the one under the pointer for its numbers. */
    void followScreen() {
        List<PaneSubject> seen = ScreenPanes.of(inspect.arrangement());
        if (!seen.equals(panes)) {
            panes.setAll(seen);
        }
        Hover hover = inspect.hoverProperty().get();
        if (hover != null) {
            ScreenPanes.of(hover.pane()).ifPresent(data::set);
        }
    }

    ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    /** The panes of a picture, from top to bottom. */
    ObservableList<PaneSubject> panes() {
        return panes;
    }

    /** The pane whose numbers are taken. */
    ObjectProperty<PaneSubject> dataProperty() {
        return data;
    }

    ObjectProperty<ExportSpan> spanProperty() {
        return span;
    }

    ObjectProperty<PictureScale> scaleProperty() {
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
            inspect.recordingProperty(),
            inspect.parametersProperty(),
            inspect.coloursProperty(),
            inspect.rangeDbProperty(),
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
        Recording recording = inspect.recordingProperty().get();
        if (recording == null) {
            throw new IllegalStateException("nothing is open");
        }
        PictureLook look = new PictureLook(
                inspect.coloursProperty().get(),
                inspect.rangeDbProperty().get(),
                theme.get().resolve(screen.getValue()));
        return new ExportJob(
                recording,
                inspect.presetProperty().get(),
                inspect.parametersProperty().get(),
                format.get(),
                data.get(),
                new PictureOrder(panes, span.get().range(inspect), look, scale.get()));
    }
}
