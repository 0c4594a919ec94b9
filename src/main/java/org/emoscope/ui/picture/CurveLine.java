package org.emoscope.ui.picture;

import java.awt.geom.Path2D;

/**
 * The line of one value a frame over time.
 *
 * @param curve the values
 * @param vertical the axis of the values
 */
record CurveLine(Curve curve, Axis vertical) {

    /** Of the frames that fall on one pixel, the lowest and the highest are enough. */
    Path2D path(PaneFrame frame) {
        Path2D line = new Path2D.Double();
        Run run = new Run(line, frame);
        int last = Math.min(curve.size() - 1, curve.before(frame.time().high()) + 1);
        for (int i = Math.max(0, curve.before(frame.time().low())); i <= last; i++) {
            run.add(curve.seconds(i), curve.value(i));
        }
        run.flush();
        return line;
    }

    /** Gathers the frames of a pixel. */
    private final class Run {

        private final Path2D line;
        private final PaneFrame frame;
        private long pixel = Long.MIN_VALUE;
        private double x;
        private double low;
        private double high;
        private double last;
        private boolean open;
        private boolean any;

        Run(Path2D line, PaneFrame frame) {
            this.line = line;
            this.frame = frame;
        }

        void add(double time, double value) {
            if (!Double.isFinite(value)) {
                flush();
                open = false;
                return;
            }
            double at = frame.x(time);
            long here = (long) Math.floor(at * frame.scale().factor());
            if (!any || here != pixel) {
                flush();
                any = true;
                pixel = here;
                x = at;
                low = value;
                high = value;
            }
            low = Math.min(low, value);
            high = Math.max(high, value);
            last = value;
        }

        void flush() {
            if (!any) {
                return;
            }
            to(low);
            if (high > low) {
                to(high);
                to(last);
            }
            any = false;
        }

        private void to(double value) {
            double y = frame.y(vertical, value);
            if (open) {
                line.lineTo(x, y);
            } else {
                line.moveTo(x, y);
                line.lineTo(x, y);
                open = true;
            }
        }
    }
}
