package org.emoscope.ui.inspect.walk;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.emoscope.ui.common.Palette;
import org.emoscope.ui.inspect.walk.step.Layer;
import org.emoscope.ui.inspect.walk.step.Tone;
import org.emoscope.ui.inspect.walk.step.Values;

/** Paints the layers of a chart into its area. */
final class LayerPainter {

    private static final double LINE = 1.2;
    private static final double DOT = 3;
    private static final double MARKED_DOT = 7;
    private static final double FAINTNESS = 0.55;
    private static final double ZONE_OPACITY = 0.2;
    private static final double LEAST_ZONE = 3;

    private final GraphicsContext g;
    private final ChartArea area;
    private final Palette palette;

    LayerPainter(GraphicsContext g, ChartArea area, Palette palette) {
        this.g = g;
        this.area = area;
        this.palette = palette;
    }

    Color colour(Tone tone) {
        return switch (tone) {
            case MAIN -> palette.trace();
            case OTHER -> palette.series().get(2);
            case MARKED -> palette.series().get(1);
            case FAINT -> palette.mutedText().deriveColor(0, 1, 1, FAINTNESS);
        };
    }

    void paint(Layer layer) {
        Color colour = colour(layer.tone());
        g.setStroke(colour);
        g.setFill(colour);
        g.setLineWidth(LINE);
        if (layer instanceof Layer.Curve curve) {
            curve(curve);
        } else if (layer instanceof Layer.Columns columns) {
            columns(columns);
        } else if (layer instanceof Layer.Area band) {
            band(band);
        } else if (layer instanceof Layer.Zone zone) {
            zone(zone, colour);
        } else if (layer instanceof Layer.Dots dots) {
            dots(dots);
        } else if (layer instanceof Layer.Brackets brackets) {
            brackets(brackets);
        }
    }

    /** Where many points share a pixel, from the lowest to the highest of them. */
    private void curve(Layer.Curve curve) {
        Values values = curve.values();
        double pixelsAPoint = area.x(curve.first() + curve.step()) - area.x(curve.first());
        int together = (int) Math.max(1, Math.floor(0.5 / pixelsAPoint));
        g.beginPath();
        for (int i = 0; i < values.length(); i += together) {
            double x = area.x(curve.first() + i * curve.step());
            double low = values.at(i);
            double high = low;
            for (int k = i + 1; k < Math.min(values.length(), i + together); k++) {
                low = Math.min(low, values.at(k));
                high = Math.max(high, values.at(k));
            }
            if (i == 0) {
                g.moveTo(x, area.y(low));
            } else {
                g.lineTo(x, area.y(low));
            }
            if (high > low) {
                g.lineTo(x, area.y(high));
            }
        }
        g.stroke();
    }

    private void columns(Layer.Columns columns) {
        double wide = area.x(1) - area.x(0);
        double gap = wide > 3 ? Math.min(2, wide / 5) : 0;
        double base = area.y(columns.base());
        for (int i = 0; i < columns.values().length(); i++) {
            double y = area.y(columns.values().at(i));
            double x = area.x(columns.first() + i) - wide / 2;
            g.fillRect(x + gap / 2, Math.min(y, base), Math.max(1, wide - gap), Math.max(1, Math.abs(y - base)));
        }
    }

    private void band(Layer.Area band) {
        double wide = Math.max(1, area.x(band.first() + band.step()) - area.x(band.first()));
        for (int i = 0; i < band.lows().length(); i++) {
            double top = area.y(band.highs().at(i));
            double height = Math.max(1, area.y(band.lows().at(i)) - top);
            g.fillRect(area.x(band.first() + i * band.step()) - wide / 2, top, wide, height);
        }
    }

    private void zone(Layer.Zone zone, Color colour) {
        double from = area.x(zone.from());
        double to = area.x(zone.to());
        double lacking = Math.max(0, LEAST_ZONE - (to - from)) / 2;
        g.setFill(colour.deriveColor(0, 1, 1, to - from < LEAST_ZONE ? 1 : ZONE_OPACITY));
        g.fillRect(from - lacking, area.top(), to - from + 2 * lacking, area.height());
    }

    private void dots(Layer.Dots dots) {
        double size = dots.tone() == Tone.MARKED ? MARKED_DOT : DOT;
        for (int i = 0; i < dots.xs().length(); i++) {
            g.fillOval(area.x(dots.xs().at(i)) - size / 2, area.y(dots.ys().at(i)) - size / 2, size, size);
        }
    }

    private void brackets(Layer.Brackets brackets) {
        double top = area.top() - 3 * ChartArea.BRACKET_ROW;
        for (Layer.Bracket each : brackets.brackets()) {
            g.setFill(colour(each.tone()));
            double from = area.x(each.from());
            g.fillRoundRect(
                    from,
                    top + each.row() * ChartArea.BRACKET_ROW,
                    area.x(each.to()) - from,
                    ChartArea.BRACKET_ROW - 2,
                    2,
                    2);
        }
    }
}
