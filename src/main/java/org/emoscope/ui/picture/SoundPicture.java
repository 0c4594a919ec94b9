package org.emoscope.ui.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.emoscope.file.AtomicFiles;
import org.emoscope.task.TaskContext;

/**
 * A picture of a sound: panes one above the other on one time axis, computed for the size that is asked for.
 *
 * <p>Decibels count down from the clip's maximum, whatever part of it is drawn. Hour-long sounds are pooled to what the
 * picture can show. Call {@link PictureFonts#require()} beforehand. Safe for use by many threads.
 */
public final class SoundPicture {

    private static final int TIME_TICKS = 10;

    /** How many pixels of a large picture are in memory at a time. */
    private static final int PIXELS_PER_STRIP = 4_000_000;

    private static final long MOST_PIXELS_AT_ONCE = 64_000_000;

    private final PictureOrder order;
    private final PanePicture picture;

    private SoundPicture(PictureOrder order, PanePicture picture) {
        this.order = order;
        this.picture = picture;
    }

    /**
     * Computes what the panes show.
     *
     * @throws PictureException if the sound ends before the picture begins, or a pane needs a second sound and there is none
     * @throws java.util.concurrent.CancellationException if the context says so
     */
    public static SoundPicture of(PicturedSound sound, PictureOrder order, TaskContext context)
            throws PictureException {
        if (order.needsComparison() && sound.compared().isEmpty()) {
            throw new PictureException("there is no second sound to compare with");
        }
        double end = Math.min(order.range().toSeconds(), sound.signal().durationSeconds());
        if (end <= order.range().fromSeconds()) {
            throw new PictureException("the sound ends at " + Axis.text(end) + " s, before the picture begins: "
                    + Axis.text(order.range().fromSeconds()) + " s");
        }
        Axis time = Axis.linear("Time (s)", order.range().fromSeconds(), end, TIME_TICKS);
        SoundPanes panes = new SoundPanes(sound, time, PanePicture.columns(order.scale()), order.look());
        int count = order.panes().size();
        Pane[] made = new Pane[count];
        for (int i = 0; i < count; i++) {
            context.checkCancelled();
            made[i] = panes.make(order.panes().get(i), context.part((double) i / count, (i + 1.0) / count));
        }
        return new SoundPicture(
                order,
                new PanePicture(List.of(made), time, order.scale(), order.look().theme()));
    }

    /**
     * The picture in memory.
     *
     * @throws PictureException if it would take too much memory; a file takes any size
     */
    public BufferedImage draw() throws PictureException {
        if ((long) order.widthPixels() * order.heightPixels() > MOST_PIXELS_AT_ONCE) {
            throw new PictureException("a picture of " + order.widthPixels() + " × " + order.heightPixels()
                    + " pixels is too large for the memory; write it to a file instead");
        }
        return strip(0, order.heightPixels());
    }

    /**
     * Replaces a PNG file as a whole or not at all; a large picture is drawn and written strip by strip.
     *
     * @throws IOException if it cannot be written
     * @throws java.util.concurrent.CancellationException if the context says so
     */
    public void writePng(Path file, TaskContext context) throws IOException {
        int height = order.heightPixels();
        int rows = Math.max(1, Math.min(height, PIXELS_PER_STRIP / order.widthPixels()));
        AtomicFiles.write(file, out -> {
            PngStream png = new PngStream(out, order.widthPixels(), height);
            for (int top = 0; top < height; top += rows) {
                context.checkCancelled();
                context.progress((double) top / height, "");
                png.write(strip(top, Math.min(height, top + rows)));
            }
            png.finish();
        });
    }

    /**
     * Replaces an SVG file as a whole or not at all: axes, text, signals and curves as vectors, heat maps as images of
     * this picture's scale.
     *
     * @throws IOException if it cannot be written
     */
    public void writeSvg(Path file, TaskContext context) throws IOException {
        context.checkCancelled();
        String svg = SvgPicture.of(picture);
        context.checkCancelled();
        AtomicFiles.writeString(file, svg);
    }

    /** Some rows of pixels. */
    private BufferedImage strip(int top, int bottom) {
        BufferedImage strip = new BufferedImage(order.widthPixels(), bottom - top, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = PictureStyle.begin(strip, order.look().theme());
        try {
            g.translate(0, -top);
            g.scale(order.scale().factor(), order.scale().factor());
            g.clipRect(
                    0,
                    (int) Math.floor(top / order.scale().factor()),
                    PictureScale.UNITS_WIDE,
                    (int) Math.ceil((bottom - top) / order.scale().factor()) + 1);
            picture.paint(g);
        } finally {
            g.dispose();
        }
        return strip;
    }
}
