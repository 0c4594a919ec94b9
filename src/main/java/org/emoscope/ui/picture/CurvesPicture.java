package org.emoscope.ui.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Draws curves over epochs, one chart beside the other: losses, accuracies.
 *
 * @param title of the whole
 * @param charts one or more
 */
public record CurvesPicture(String title, List<Chart> charts) {

    private static final int CHART_WIDTH = 560;
    private static final int CHART_HEIGHT = 300;
    private static final int LEFT = 76;
    private static final int TOP = 84;
    private static final int RIGHT = 20;
    private static final int BOTTOM = 52;
    private static final int TICK_PIXELS = 4;
    private static final int DOT = 6;

    public CurvesPicture {
        Objects.requireNonNull(title, "title");
        charts = List.copyOf(charts);
        if (charts.isEmpty()) {
            throw new IllegalArgumentException("a picture needs a chart");
        }
    }

    /**
     * Curves with one vertical axis.
     *
     * @param title quantity and unit
     * @param curves one or more
     */
    public record Chart(String title, List<Curve> curves) {
        public Chart {
            Objects.requireNonNull(title, "title");
            curves = List.copyOf(curves);
            if (curves.isEmpty()) {
                throw new IllegalArgumentException("a chart needs a curve");
            }
        }
    }

    /**
     * One value an epoch.
     *
     * @param name for the legend
     * @param values from epoch 1 on; NaN where there is none
     */
    public record Curve(String name, double[] values) {
        public Curve {
            Objects.requireNonNull(name, "name");
            values = values.clone();
        }

        /** A copy of the values. */
        @Override
        public double[] values() {
            return values.clone();
        }
    }

    /** The picture; call {@link PictureFonts#require()} beforehand. */
    public BufferedImage draw() {
        int width = charts.size() * (LEFT + CHART_WIDTH + RIGHT);
        BufferedImage picture = new BufferedImage(width, TOP + CHART_HEIGHT + BOTTOM, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = PictureStyle.begin(picture);
        try {
            g.setFont(PictureStyle.TITLE_FONT);
            PictureStyle.textRightOf(g, PictureStyle.fitted(g, title, width - 48), 24, 26);
            for (int i = 0; i < charts.size(); i++) {
                int left = i * (LEFT + CHART_WIDTH + RIGHT) + LEFT;
                paint(g, charts.get(i), new Rectangle(left, TOP, CHART_WIDTH, CHART_HEIGHT));
            }
        } finally {
            g.dispose();
        }
        return picture;
    }

    private static void paint(Graphics2D g, Chart chart, Rectangle frame) {
        Axis epochs = epochs(chart);
        Axis vertical = vertical(chart);
        g.setStroke(PictureStyle.HAIR);
        paintAxes(g, epochs, vertical, frame);
        Shape clip = g.getClip();
        g.clip(new Rectangle(frame.x - DOT, frame.y - DOT, frame.width + 2 * DOT, frame.height + 2 * DOT));
        for (int c = 0; c < chart.curves().size(); c++) {
            g.setColor(PictureStyle.CURVES.get(c % PictureStyle.CURVES.size()));
            paintCurve(g, chart.curves().get(c).values(), epochs, vertical, frame);
        }
        g.setClip(clip);
        paintLegend(g, chart, frame);
    }

    private static void paintAxes(Graphics2D g, Axis epochs, Axis vertical, Rectangle frame) {
        g.setFont(PictureStyle.SMALL_FONT);
        for (double tick : vertical.ticks()) {
            double y = frame.y + (1 - vertical.position(tick)) * frame.height;
            g.setColor(PictureStyle.GRID);
            g.drawLine(frame.x, (int) Math.round(y), frame.x + frame.width, (int) Math.round(y));
            g.setColor(PictureStyle.INK);
            PictureStyle.textLeftOf(g, Axis.text(tick), frame.x - TICK_PIXELS - 3.0, y);
        }
        int bottom = frame.y + frame.height;
        for (double tick : epochs.ticks()) {
            if (tick != Math.rint(tick)) {
                continue;
            }
            double x = frame.x + epochs.position(tick) * frame.width;
            g.drawLine((int) Math.round(x), bottom, (int) Math.round(x), bottom + TICK_PIXELS);
            PictureStyle.textAround(g, Axis.text(tick), x, bottom + TICK_PIXELS + 9.0);
        }
        g.setColor(PictureStyle.FRAME);
        g.draw(frame);
        g.setFont(PictureStyle.TEXT_FONT);
        g.setColor(PictureStyle.INK);
        PictureStyle.textAround(g, epochs.title(), frame.getCenterX(), bottom + 36.0);
        PictureStyle.textUpwards(g, vertical.title(), frame.x - LEFT + 18.0, frame.getCenterY());
    }

    private static void paintCurve(Graphics2D g, double[] values, Axis epochs, Axis vertical, Rectangle frame) {
        Path2D line = new Path2D.Double();
        boolean open = false;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                open = false;
                continue;
            }
            double x = frame.x + epochs.position(i + 1.0) * frame.width;
            double y = frame.y + (1 - vertical.position(values[i])) * frame.height;
            if (open) {
                line.lineTo(x, y);
            } else {
                line.moveTo(x, y);
                boolean alone = i + 1 == values.length || !Double.isFinite(values[i + 1]);
                if (alone) {
                    g.fillOval((int) Math.round(x) - DOT / 2, (int) Math.round(y) - DOT / 2, DOT, DOT);
                }
            }
            open = true;
        }
        g.setStroke(PictureStyle.CURVE);
        g.draw(line);
        g.setStroke(new BasicStroke(1));
    }

    private static void paintLegend(Graphics2D g, Chart chart, Rectangle frame) {
        g.setFont(PictureStyle.TEXT_FONT);
        double x = frame.x;
        double y = frame.y - 18.0;
        for (int c = 0; c < chart.curves().size(); c++) {
            Color colour = PictureStyle.CURVES.get(c % PictureStyle.CURVES.size());
            g.setColor(colour);
            g.fillRect((int) x, (int) y - 2, 18, 4);
            g.setColor(PictureStyle.INK);
            String name = PictureStyle.fitted(g, chart.curves().get(c).name(), 200);
            PictureStyle.textRightOf(g, name, x + 24, y);
            x += 24 + g.getFontMetrics().stringWidth(name) + 22;
        }
    }

    private static Axis epochs(Chart chart) {
        int count =
                chart.curves().stream().mapToInt(c -> c.values().length).max().orElse(1);
        return Axis.linear("Epoch", count <= 1 ? 0 : 1, Math.max(2, count), 10);
    }

    /** From 0, or from below where there are negative values, to a little above the largest. */
    private static Axis vertical(Chart chart) {
        double[] all = chart.curves().stream()
                .flatMapToDouble(c -> Arrays.stream(c.values()))
                .filter(Double::isFinite)
                .toArray();
        double low = Math.min(0, Arrays.stream(all).min().orElse(0));
        double high = Math.max(Arrays.stream(all).max().orElse(1), low + 1e-6);
        return Axis.linear(chart.title(), low, high + 0.05 * (high - low), 6);
    }
}
