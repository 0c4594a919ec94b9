package org.emoscope.ui.picture;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.Objects;
import java.util.Optional;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.DecibelRange;
import org.emoscope.feature.SpectrogramImage;

/**
 * A spectrogram or Mel spectrogram over time.
 *
 * @param title what it is
 * @param linear {@code [frame][bin]}, without logarithm
 * @param startSeconds where the first frame's share of time begins
 * @param frameSeconds the share of time of each frame
 * @param vertical frequency, from the lower edge of the first bin to the upper edge of the last
 * @param range what the colours reach over
 * @param map the colours
 */
record SpectrogramPane(
        String title,
        FrameMatrix linear,
        double startSeconds,
        double frameSeconds,
        Axis vertical,
        DecibelRange range,
        ColourMap map)
        implements Pane {

    private static final int MOST_WIDTH = 4096;

    SpectrogramPane {
        Objects.requireNonNull(linear, "linear");
        Objects.requireNonNull(range, "range");
        if (!(frameSeconds > 0)) {
            throw new IllegalArgumentException("a frame must last: " + frameSeconds);
        }
    }

    @Override
    public Optional<ColourBar> colourBar() {
        return Optional.of(new ColourBar(map, range.rangeDb()));
    }

    @Override
    public void paint(Graphics2D g, Rectangle frame, Axis time) {
        double end = startSeconds + Math.max(1, linear.frames()) * frameSeconds;
        int left = (int) Math.round(time.position(startSeconds) * frame.width);
        int right = (int) Math.round(time.position(end) * frame.width);
        int width = Math.max(1, right - left);
        // a sound much shorter than its frames reaches far beyond the pane: what is outside costs no memory
        int drawn = Math.min(width, MOST_WIDTH);
        SpectrogramImage image = SpectrogramImage.of(linear, range, drawn, frame.height);
        g.drawImage(Pictures.of(image, map), frame.x + left, frame.y, width, frame.height, null);
    }
}
