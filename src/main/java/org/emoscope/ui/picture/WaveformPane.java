package org.emoscope.ui.picture;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.util.Optional;
import org.emoscope.audio.Signal;

/** A signal over time: a line where pixels are wider than samples, else the lowest and highest sample of each pixel. */
final class WaveformPane implements Pane {

    private static final double LEAST_HALF_HEIGHT = 0.01;
    private static final double HEADROOM = 1.08;

    private final String title;
    private final Signal signal;
    private final Axis vertical;

    WaveformPane(String title, Signal signal) {
        this.title = title;
        this.signal = signal;
        double peak = LEAST_HALF_HEIGHT;
        for (int i = 0; i < signal.length(); i++) {
            peak = Math.max(peak, Math.abs(signal.sample(i)));
        }
        this.vertical = Axis.linear("Amplitude", -HEADROOM * peak, HEADROOM * peak, 5);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Axis vertical() {
        return vertical;
    }

    @Override
    public Optional<ColourBar> colourBar() {
        return Optional.empty();
    }

    @Override
    public void paint(Graphics2D g, Rectangle frame, Axis time) {
        g.setColor(PictureStyle.GRID);
        for (double tick : vertical.ticks()) {
            int y = (int) Math.round(y(frame, tick));
            g.drawLine(frame.x, y, frame.x + frame.width, y);
        }
        g.setColor(PictureStyle.WAVE);
        double samplesPerPixel = (time.high() - time.low()) * signal.sampleRateHz() / frame.width;
        if (samplesPerPixel < 2) {
            paintLine(g, frame, time);
        } else {
            paintEnvelope(g, frame, time, samplesPerPixel);
        }
    }

    private void paintEnvelope(Graphics2D g, Rectangle frame, Axis time, double samplesPerPixel) {
        for (int x = 0; x < frame.width; x++) {
            int from = (int) Math.max(0, time.low() * signal.sampleRateHz() + x * samplesPerPixel);
            int to =
                    (int) Math.min(signal.length(), time.low() * signal.sampleRateHz() + (x + 1) * samplesPerPixel + 1);
            if (to <= from) {
                continue;
            }
            double low = signal.sample(from);
            double high = low;
            for (int i = from; i < to; i++) {
                low = Math.min(low, signal.sample(i));
                high = Math.max(high, signal.sample(i));
            }
            int top = (int) Math.round(y(frame, high));
            int bottom = (int) Math.round(y(frame, low));
            g.fillRect(frame.x + x, top, 1, Math.max(1, bottom - top));
        }
    }

    private void paintLine(Graphics2D g, Rectangle frame, Axis time) {
        Path2D line = new Path2D.Double();
        for (int i = 0; i < signal.length(); i++) {
            double x = frame.x + time.position((double) i / signal.sampleRateHz()) * frame.width;
            double y = y(frame, signal.sample(i));
            if (i == 0) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
        }
        g.draw(line);
    }

    private double y(Rectangle frame, double value) {
        return frame.y + (1 - vertical.position(value)) * frame.height;
    }
}
