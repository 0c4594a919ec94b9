package org.emoscope.ui.inspect.pane;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.emoscope.ui.inspect.state.TimeAxis;
import org.jspecify.annotations.Nullable;

/**
 * Shows pictures of time. A picture knows its span, so it lies right, if coarsely, even after the view moved on.
 */
final class PictureView extends ImageView {

    private final TimeAxis axis;
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private @Nullable Picture shown;

    PictureView(TimeAxis axis) {
        this.axis = axis;
        setSmooth(false);
        setPreserveRatio(false);
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Takes a new picture's pixels. */
    void show(Picture picture) {
        PixelBuffer<IntBuffer> target = buffer;
        if (target == null || target.getWidth() != picture.width() || target.getHeight() != picture.height()) {
            target = new PixelBuffer<>(
                    picture.width(),
                    picture.height(),
                    IntBuffer.allocate(picture.width() * picture.height()),
                    PixelFormat.getIntArgbPreInstance());
            buffer = target;
            setImage(new WritableImage(target));
        }
        target.updateBuffer(pixels -> {
            pixels.getBuffer().clear().put(picture.argb());
            return null;
        });
        shown = picture;
    }

    /** Shows nothing until the next picture. */
    void clear() {
        shown = null;
        buffer = null;
        setImage(null);
    }

    /**
     * Puts the picture where its time is, in an area of this size. As wide as it was painted it lies on whole pixels: so it
     * is sharp, and copied in place of resampled. In another width it is resampled, which takes the graphics three times
     * as long.
     *
     * @param outputScale device pixels for each of the window's
     */
    void place(double width, double height, double outputScale) {
        if (shown != null && !move(width, height, outputScale)) {
            double from = axis.toX(shown.span().from(), width);
            setX(from);
            setFitWidth(axis.toX(shown.span().to(), width) - from);
            setFitHeight(height);
        }
    }

    /** Puts the picture where its time is if it is as wide as it was painted, and leaves it alone otherwise. */
    boolean move(double width, double height, double outputScale) {
        if (shown == null) {
            return false;
        }
        double from = axis.toX(shown.span().from(), width);
        double wide = axis.toX(shown.span().to(), width) - from;
        double painted = shown.width() / outputScale;
        if (Math.abs(wide - painted) * outputScale >= 0.5) {
            return false;
        }
        setX(Math.rint(from * outputScale) / outputScale);
        setFitWidth(painted);
        setFitHeight(height);
        return true;
    }
}
