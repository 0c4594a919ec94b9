package org.emoscope.ui.picture;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Values over time and bins in colour: a spectrogram, a Mel spectrogram, its difference from another, cepstral coefficients.
 *
 * <p>The picture is made for the pixels that are painted, no more: a strip of a large picture costs a strip.
 *
 * @param title what it is
 * @param values over time
 * @param upwards where its bins lie
 * @param bar what the colours mean
 * @param overlays what is drawn over the colours
 */
record HeatMapPane(String title, RowsOverTime values, BinAxis upwards, ColourBar bar, List<LevelOverlay> overlays)
        implements Pane {

    HeatMapPane {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(upwards, "upwards");
        Objects.requireNonNull(bar, "bar");
        overlays = List.copyOf(overlays);
    }

    @Override
    public Axis vertical() {
        return upwards.axis();
    }

    @Override
    public Optional<ColourBar> colourBar() {
        return Optional.of(bar);
    }

    @Override
    public void paint(Graphics2D g, PaneFrame frame) {
        paintLevels(g, frame);
        overlays.forEach(overlay -> overlay.paint(g, frame, upwards.axis()));
    }

    private void paintLevels(Graphics2D g, PaneFrame frame) {
        Rectangle pixels = frame.pixels();
        Rectangle clip = g.getClipBounds();
        double factor = frame.scale().factor();
        int top = (int) Math.max(0, Math.floor(clip.y * factor) - pixels.y);
        int bottom = (int) Math.min(pixels.height, Math.ceil((clip.y + clip.height) * factor) - pixels.y);
        if (values.rows().length == 0 || bottom <= top) {
            return;
        }
        BufferedImage picture = picture(frame, pixels.width, pixels.height, top, bottom);
        AffineTransform place = AffineTransform.getScaleInstance(1 / factor, 1 / factor);
        place.translate(pixels.x, pixels.y + (double) top);
        g.drawImage(picture, place, null);
    }

    private BufferedImage picture(PaneFrame frame, int width, int height, int top, int bottom) {
        Cells across = new Cells(column(frame.time().low()), column(frame.time().high()), width, values.pooling());
        int none = frame.theme().background().getRGB();
        BufferedImage picture = new BufferedImage(width, bottom - top, BufferedImage.TYPE_INT_RGB);
        float[] row = new float[values.rows().length];
        int[] line = new int[width];
        for (int y = top; y < bottom; y++) {
            double low = upwards.binAt((double) (height - 1 - y) / height);
            double high = upwards.binAt((double) (height - y) / height);
            for (int column = 0; column < row.length; column++) {
                row[column] = Cells.at(low, high, values.rows()[column], values.pooling());
            }
            for (int x = 0; x < width; x++) {
                float value = across.at(x, row);
                line[x] = Float.isNaN(value) ? none : bar.argb(value);
            }
            picture.setRGB(0, y - top, width, 1, line, 0, width);
        }
        return picture;
    }

    private double column(double seconds) {
        return (seconds - values.startSeconds()) / values.columnSeconds();
    }
}
