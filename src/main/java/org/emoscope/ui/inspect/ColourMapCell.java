package org.emoscope.ui.inspect;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.emoscope.feature.ColourMap;
import org.emoscope.ui.common.Messages;
import org.jspecify.annotations.Nullable;

/** A colour map by its colours, and in the list by its name too. */
final class ColourMapCell extends ListCell<ColourMap> {

    private static final double WIDTH = 48;
    private static final double HEIGHT = 12;
    private static final int ROWS = 12;

    private final ContentDisplay display;

    ColourMapCell(ContentDisplay display) {
        this.display = display;
    }

    @Override
    protected void updateItem(@Nullable ColourMap map, boolean empty) {
        super.updateItem(map, empty);
        if (empty || map == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        setText(Messages.text("inspect.colours." + map.text()));
        ImageView view = new ImageView(strip(map));
        view.setFitWidth(WIDTH);
        view.setFitHeight(HEIGHT);
        setContentDisplay(display);
        setGraphic(view);
    }

    private static WritableImage strip(ColourMap map) {
        WritableImage strip = new WritableImage(ColourMap.SIZE, ROWS);
        for (int y = 0; y < ROWS; y++) {
            strip.getPixelWriter()
                    .setPixels(
                            0, y, ColourMap.SIZE, 1, PixelFormat.getIntArgbInstance(), map.table(), 0, ColourMap.SIZE);
        }
        return strip;
    }
}
