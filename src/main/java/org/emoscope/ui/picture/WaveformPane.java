package org.emoscope.ui.picture;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Path2D;

/** A signal over time: a line where pixels are wider than samples, else the lowest and highest sample of each pixel. */
final class WaveformPane implements Pane {

    private static final double LEAST_HALF_HEIGHT = 0.01;
    private static final double HEADROOM = 1.08;

    private final String title;
    private final Samples samples;
    private final Axis vertical;
    private final Envelope envelope;

    /** @param columns how many pixels the pane is wide */
    WaveformPane(String title, Samples samples, Axis time, int columns) {
        this.title = title;
        this.samples = samples;
        double peak = LEAST_HALF_HEIGHT;
        for (int i = 0; i < samples.length(); i++) {
            peak = Math.max(peak, Math.abs(samples.at(i)));
        }
        this.vertical = Axis.linear("Amplitude", -HEADROOM * peak, HEADROOM * peak, 5);
        this.envelope = Envelope.of(samples, time, columns);
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
    public void paint(Graphics2D g, PaneFrame frame) {
        frame.paintGrid(g, vertical);
        g.setColor(frame.theme().wave());
        if (envelope.samplesPerColumn() < 2) {
            Stroke before = g.getStroke();
            g.setStroke(PictureStyle.TRACE);
            g.draw(line(frame));
            g.setStroke(before);
        } else {
            g.fill(outline(frame));
        }
    }

    /** Once along the upper edges of the columns and back along the lower ones; never thinner than a pixel. */
    private Shape outline(PaneFrame frame) {
        Path2D outline = new Path2D.Double();
        double width = (double) frame.area().width / envelope.columns();
        double half = 0.5 / frame.scale().factor();
        int end = envelope.end();
        if (end == 0) {
            return outline;
        }
        outline.moveTo(frame.area().x, frame.y(vertical, envelope.high(0)) - half);
        for (int c = 0; c < end; c++) {
            double y = frame.y(vertical, envelope.high(c)) - half;
            outline.lineTo(frame.area().x + c * width, y);
            outline.lineTo(frame.area().x + (c + 1) * width, y);
        }
        for (int c = end - 1; c >= 0; c--) {
            double y = frame.y(vertical, envelope.low(c)) + half;
            outline.lineTo(frame.area().x + (c + 1) * width, y);
            outline.lineTo(frame.area().x + c * width, y);
        }
        outline.closePath();
        return outline;
    }

    private Shape line(PaneFrame frame) {
        int from = (int) Math.max(0, Math.floor(frame.time().low() * samples.sampleRateHz()));
        int to = (int)
                Math.min(samples.length() - 1L, (long) Math.ceil(frame.time().high() * samples.sampleRateHz()));
        Path2D line = new Path2D.Double();
        if (from > to) {
            return line;
        }
        line.moveTo(frame.x((double) from / samples.sampleRateHz()), frame.y(vertical, samples.at(from)));
        for (int i = from; i <= to; i++) {
            line.lineTo(frame.x((double) i / samples.sampleRateHz()), frame.y(vertical, samples.at(i)));
        }
        return line;
    }
}
