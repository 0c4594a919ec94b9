package org.emoscope.ui.inspect.network;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.NetworkImage;
import org.emoscope.feature.SpectrogramImage;

/** Shows a network's picture as a square, at most as large as it is; smaller where there is less room. */
final class LevelView extends SquareRegion {

    private static final int SIZE = NetworkImage.SIZE;

    private final PixelBuffer<IntBuffer> buffer =
            new PixelBuffer<>(SIZE, SIZE, IntBuffer.allocate(SIZE * SIZE), PixelFormat.getIntArgbPreInstance());
    private final ImageView view = new ImageView(new WritableImage(buffer));

    LevelView(String name) {
        super(name);
        view.setPreserveRatio(true);
        view.setManaged(false);
        getChildren().add(view);
    }

    /** Takes a picture of 256 × 256. */
    void show(SpectrogramImage picture, ColourMap map) {
        buffer.updateBuffer(pixels -> {
            pixels.getBuffer().clear().put(picture.argb(map));
            return null;
        });
        view.setVisible(true);
    }

    void clear() {
        view.setVisible(false);
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(side());
    }
}
