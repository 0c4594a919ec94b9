package org.emoscope.ui.picture;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.emoscope.dsp.SpeechSegment;

/**
 * A signal with the stretches of it in which somebody speaks.
 *
 * @param waveform the signal
 * @param segments the stretches
 * @param sampleRateHz of the signal
 */
record EndpointsPane(WaveformPane waveform, List<SpeechSegment> segments, int sampleRateHz) implements Pane {

    EndpointsPane {
        segments = List.copyOf(segments);
    }

    @Override
    public String title() {
        return waveform.title();
    }

    @Override
    public Axis vertical() {
        return waveform.vertical();
    }

    @Override
    public void paint(Graphics2D g, PaneFrame frame) {
        double top = frame.area().y;
        for (SpeechSegment segment : segments) {
            double from = frame.x((double) segment.from() / sampleRateHz);
            double to = frame.x((double) segment.to() / sampleRateHz);
            g.setColor(frame.theme().speech());
            g.fill(new Rectangle2D.Double(from, top, to - from, frame.area().height));
        }
        waveform.paint(g, frame);
        g.setColor(frame.theme().mark());
        for (SpeechSegment segment : segments) {
            for (int sample : new int[] {segment.from(), segment.to()}) {
                double x = frame.x((double) sample / sampleRateHz);
                g.draw(new Line2D.Double(x, top, x, top + frame.area().height));
            }
        }
    }
}
