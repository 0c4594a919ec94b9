package org.emoscope.ui.inspect.network;

import java.nio.IntBuffer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.NetworkImage;
import org.emoscope.feature.SpectrogramImage;

/** Shows a network's picture as a square, at most as large as it is; smaller where there is less room. */
final class LevelView extends Region {

    private static final int SIZE = NetworkImage.SIZE;

    private final PixelBuffer<IntBuffer> buffer =
            new PixelBuffer<>(SIZE, SIZE, IntBuffer.allocate(SIZE * SIZE), PixelFormat.getIntArgbPreInstance());
    private final ImageView view = new ImageView(new WritableImage(buffer));

    LevelView(String name) {
        getStyleClass().add("network-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        view.setPreserveRatio(true);
        view.setManaged(false);
        getChildren().add(view);
        setMaxWidth(SIZE);
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
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return SIZE;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? SIZE : Math.min(SIZE, width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(Math.min(getWidth(), getHeight()));
    }
}
