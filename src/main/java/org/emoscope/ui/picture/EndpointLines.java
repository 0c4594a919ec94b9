package org.emoscope.ui.picture;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import org.emoscope.dsp.SpeechSegment;

/**
 * The ends of stretches of speech over levels.
 *
 * @param segments the stretches
 * @param sampleRateHz of the signal
 */
record EndpointLines(List<SpeechSegment> segments, int sampleRateHz) implements LevelOverlay {

    EndpointLines {
        segments = List.copyOf(segments);
    }

    @Override
    public void paint(Graphics2D g, PaneFrame frame, Axis vertical) {
        double top = frame.area().y;
        for (SpeechSegment segment : segments) {
            for (int sample : new int[] {segment.from(), segment.to()}) {
                double x = frame.x((double) sample / sampleRateHz);
                LevelOverlay.draw(g, new Line2D.Double(x, top, x, top + frame.area().height));
            }
        }
    }
}
