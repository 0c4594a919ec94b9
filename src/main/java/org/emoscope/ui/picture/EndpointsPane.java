package org.emoscope.ui.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.emoscope.dsp.EndpointAnalysis;
import org.emoscope.dsp.SpeechSegment;

/**
 * The level that endpoints were found by, its two thresholds, and the stretches in which somebody speaks.
 *
 * @param analysis what was found
 * @param levels the level of each frame in dB of full scale
 * @param sampleRateHz of the signal
 */
record EndpointsPane(EndpointAnalysis analysis, Curve levels, int sampleRateHz) implements Pane {

    private static final Axis LEVELS = Axis.linear("Level (dB of full scale)", -90, 0, 6);
    private static final Stroke DASHES =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 4}, 0);

    static EndpointsPane of(EndpointAnalysis analysis, int sampleRateHz) {
        return new EndpointsPane(analysis, Curve.of(analysis, sampleRateHz), sampleRateHz);
    }

    @Override
    public String title() {
        int found = analysis.segments().size();
        return "Endpoints: " + (found == 1 ? "one stretch" : found + " stretches") + " of speech";
    }

    @Override
    public Axis vertical() {
        return LEVELS;
    }

    @Override
    public void paint(Graphics2D g, PaneFrame frame) {
        double top = frame.area().y;
        int height = frame.area().height;
        g.setColor(frame.theme().speech());
        for (SpeechSegment segment : analysis.segments()) {
            double from = x(frame, segment.from());
            g.fill(new Rectangle2D.Double(from, top, x(frame, segment.to()) - from, height));
        }
        frame.paintGrid(g, LEVELS);
        Stroke before = g.getStroke();
        g.setColor(frame.theme().wave());
        g.setStroke(PictureStyle.TRACE);
        g.draw(new CurveLine(levels, LEVELS).path(frame));
        g.setColor(frame.theme().ink());
        g.setStroke(DASHES);
        threshold(g, frame, analysis.thresholds().lower());
        threshold(g, frame, analysis.thresholds().upper());
        g.setStroke(before);
        g.setColor(frame.theme().mark());
        for (SpeechSegment segment : analysis.segments()) {
            for (int sample : new int[] {segment.from(), segment.to()}) {
                g.draw(new Line2D.Double(x(frame, sample), top, x(frame, sample), top + height));
            }
        }
    }

    private static void threshold(Graphics2D g, PaneFrame frame, double magnitude) {
        double y = frame.y(LEVELS, 20 * Math.log10(magnitude));
        g.draw(new Line2D.Double(frame.area().x, y, frame.area().x + (double) frame.area().width, y));
    }

    private double x(PaneFrame frame, int sample) {
        return frame.x((double) sample / sampleRateHz);
    }
}
