package org.emoscope.ui.inspect.network;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.NetworkImage;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Presence;
import org.emoscope.ui.inspect.state.InspectModel;

/** The two pictures side by side, and what their axes mean. */
final class ImagesView extends VBox {

    private final InspectModel model;
    private final NetworkSight sight;
    private final Label stretch = new Label();
    private final Label note = new Label();
    private final LevelView spectrogram = new LevelView(Messages.text("inspect.pane.spectrogram"));
    private final LevelView mel = new LevelView(Messages.text("inspect.pane.mel"));
    private final Label spectrogramAxes = new Label();
    private final Label melAxes = new Label();
    private final GridPane pair = new GridPane();

    ImagesView(InspectModel model, NetworkSight sight) {
        this.model = model;
        this.sight = sight;
        getStyleClass().add("network-section");
        stretch.getStyleClass().add("text-bold");
        stretch.setId("network-stretch");
        note.setId("network-note");
        note.getStyleClass().addAll("note", "warning-note");
        for (Label label : new Label[] {stretch, note}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        spectrogram.setId("network-spectrogram");
        mel.setId("network-mel");
        pair.getStyleClass().add("network-pair");
        ColumnConstraints half = new ColumnConstraints(0, NetworkImage.SIZE, NetworkImage.SIZE);
        pair.getColumnConstraints().setAll(half, half);
        fill(0, "inspect.pane.spectrogram", spectrogram, spectrogramAxes);
        fill(1, "inspect.pane.mel", mel, melAxes);
        getChildren().addAll(stretch, pair, note);
        sight.imagesProperty().addListener((property, before, now) -> show());
        sight.imagesNoteProperty().addListener((property, before, now) -> show());
        model.coloursProperty().addListener((property, before, now) -> show());
        show();
    }

    private void fill(int column, String title, LevelView picture, Label axes) {
        Label name = new Label(Messages.text(title));
        axes.getStyleClass().add("axis-label");
        axes.setWrapText(true);
        axes.setMinHeight(Region.USE_PREF_SIZE);
        Hints.give(axes, Messages.text("inspect.network.axes.hint"));
        GridPane.setValignment(axes, VPos.TOP);
        pair.addColumn(column, name, picture, axes);
    }

    private void show() {
        NetworkImages images = sight.imagesProperty().get();
        note.setText(sight.imagesNoteProperty().get());
        Presence.set(note, !note.getText().isEmpty());
        Presence.set(pair, images != null);
        if (images == null) {
            spectrogram.clear();
            mel.clear();
            stretch.setText(Messages.text(
                    model.recordingProperty().get() == null ? "inspect.network.nothing" : "inspect.network.none"));
            return;
        }
        ColourMap map = model.coloursProperty().get();
        spectrogram.show(images.spectrogram(), map);
        mel.show(images.mel(), map);
        stretch.setText(images.stretch().sentence());
        spectrogramAxes.setText(
                axes("inspect.network.axes", images, 0, images.bounds().highestHz()));
        melAxes.setText(axes(
                "inspect.network.axes.mel",
                images,
                images.bounds().lowestMelHz(),
                images.bounds().highestMelHz()));
    }

    private static String axes(String key, NetworkImages images, double fromHz, double toHz) {
        return Messages.text(
                key, fromHz, toHz, images.span().from(), images.span().to());
    }
}
