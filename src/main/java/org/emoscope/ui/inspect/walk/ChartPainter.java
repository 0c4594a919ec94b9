package org.emoscope.ui.inspect.walk;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.emoscope.ui.common.Palette;
import org.emoscope.ui.common.Ticks;
import org.emoscope.ui.inspect.walk.step.Chart;
import org.emoscope.ui.inspect.walk.step.ChartAxis;
import org.emoscope.ui.inspect.walk.step.Layer;

/** Paints one chart: title, legend, axes, layers and marker. */
final class ChartPainter {

    static final Font SMALL = Font.font(11);
    private static final Font TITLE = Font.font(Font.getDefault().getFamily(), FontWeight.BOLD, 12);
    private static final double ACROSS_PIXELS = 52;
    private static final double UP_PIXELS = 15;
    private static final double LEGEND_GAP = 10;
    private static final double SWATCH = 10;

    private final GraphicsContext g;
    private final ChartArea area;
    private final Chart chart;
    private final Palette palette;
    private final TextWidths widths;
    private final LayerPainter layers;

    /** @param widths of texts in {@link #SMALL} */
    ChartPainter(GraphicsContext g, ChartArea area, Palette palette, TextWidths widths) {
        this.widths = widths;
        this.g = g;
        this.area = area;
        this.chart = area.chart();
        this.palette = palette;
        layers = new LayerPainter(g, area, palette);
    }

    void paint(double width, double height) {
        g.clearRect(0, 0, width, height);
        g.setFill(palette.background());
        g.fillRect(area.left(), area.top(), area.width(), area.height());
        acrossMarks();
        upMarks();
        g.save();
        g.beginPath();
        g.rect(area.left(), 0, area.width(), area.bottom());
        g.clip();
        chart.layers().forEach(layers::paint);
        marker();
        g.restore();
        title();
    }

    private void title() {
        g.setFont(TITLE);
        g.setFill(palette.text());
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText(chart.title(), 0, 8);
        g.setFont(SMALL);
        double right = area.right();
        for (Layer layer : chart.layers()) {
            if (!layer.name().isEmpty()) {
                double width = widths.of(layer.name());
                g.setFill(palette.mutedText());
                g.fillText(layer.name(), right - width, 8);
                g.setFill(layers.colour(layer.tone()));
                g.fillRect(right - width - SWATCH - 4, 6.5, SWATCH, 3);
                right -= width + SWATCH + 4 + LEGEND_GAP;
            }
        }
    }

    private void acrossMarks() {
        g.setFont(SMALL);
        g.setTextBaseline(VPos.TOP);
        ChartAxis axis = chart.x();
        String unit = unit(axis);
        g.setTextAlign(TextAlignment.RIGHT);
        g.setFill(palette.mutedText());
        g.fillText(unit, area.right(), area.bottom() + 3);
        double end = area.right() - widths.of(unit) - 6;
        double power = Math.pow(10, axis.exponent());
        int most = (int) Math.max(2, area.width() / ACROSS_PIXELS);
        double step = wholeIfPlaces(axis, Ticks.step((axis.to() - axis.from()) / power, most));
        g.setTextAlign(TextAlignment.CENTER);
        for (double i = Math.ceil(axis.from() / power / step - 1e-9); i * step <= axis.to() / power + 1e-9; i++) {
            double x = Math.round(area.x(i * step * power)) + 0.5;
            String text = Ticks.text(i * step, step).replace('-', '\u2212');
            g.setStroke(palette.grid());
            g.strokeLine(x, area.top(), x, area.bottom());
            if (x + widths.of(text) / 2 < end) {
                g.fillText(text, Math.max(x, area.left() - 20 + widths.of(text) / 2), area.bottom() + 3);
            }
        }
    }

    /** Columns stand on whole numbers, and nothing lies between them. */
    private double wholeIfPlaces(ChartAxis axis, double step) {
        boolean places = chart.layers().stream().anyMatch(Layer.Columns.class::isInstance);
        return places && axis.exponent() == 0 ? Math.max(1, step) : step;
    }

    private void upMarks() {
        ChartAxis axis = chart.y();
        double power = Math.pow(10, axis.exponent());
        int most = (int) Math.max(2, area.height() / UP_PIXELS);
        double step = Ticks.step((axis.to() - axis.from()) / power, most);
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.RIGHT);
        for (double value : Ticks.within(axis.from() / power, axis.to() / power, most)) {
            double y = Math.round(area.y(value * power)) + 0.5;
            g.setStroke(palette.grid());
            g.strokeLine(area.left(), y, area.right(), y);
            g.setFill(palette.mutedText());
            g.fillText(Ticks.text(value, step).replace('-', '\u2212'), area.left() - 5, y);
        }
        g.save();
        g.translate(6, (area.top() + area.bottom()) / 2);
        g.rotate(-90);
        g.setTextAlign(TextAlignment.CENTER);
        g.fillText(unit(axis), 0, 0);
        g.restore();
    }

    /** The unit, with the power of ten that was taken out of the marks. */
    private static String unit(ChartAxis axis) {
        return axis.exponent() == 0 ? axis.label() : axis.label() + " \u00b710" + raised(axis.exponent());
    }

    private static String raised(int number) {
        StringBuilder text = new StringBuilder();
        for (char c : Integer.toString(number).toCharArray()) {
            text.append(
                    c == '-'
                            ? '\u207b'
                            : "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(c - '0'));
        }
        return text.toString();
    }

    private void marker() {
        chart.touch().ifPresent(touch -> {
            Color colour = palette.text();
            g.setStroke(Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), 0.7));
            g.setLineWidth(1);
            g.setLineDashes(3, 3);
            double x = Math.round(area.x(touch.x())) + 0.5;
            g.strokeLine(x, area.top(), x, area.bottom());
            g.setLineDashes();
        });
    }
}
