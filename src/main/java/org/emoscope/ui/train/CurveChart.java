package org.emoscope.ui.train;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.emoscope.ui.common.Palette;
import org.emoscope.ui.common.Ticks;

/**
 * Curves over epochs, painted at most once a frame.
 *
 * <p>A curve of more epochs than the chart has pixels is painted by every n-th of them.
 */
final class CurveChart extends Region {

    private static final double LEFT = 44;
    private static final double RIGHT = 12;
    private static final double TOP = 8;
    private static final double BOTTOM = 36;
    private static final double FONT_SIZE = 11;
    private static final double MARK_SPACING = 34;
    private static final double EPOCH_SPACING = 60;
    private static final double FAINT = 0.28;

    private final Canvas canvas = new Canvas();
    private final String horizontalName;
    private List<Curve> curves = List.of();
    private List<FoldCurves.StageMark> stages = List.of();
    private Palette palette;
    private double low;
    private double high = 1;
    private int epochs = 1;

    /** @param horizontalName what the horizontal axis counts */
    CurveChart(String horizontalName, Palette palette) {
        this.horizontalName = horizontalName;
        this.palette = palette;
        getStyleClass().add("curve-chart");
        getChildren().add(canvas);
        setMinSize(160, 120);
        setPrefSize(360, 220);
    }

    void setPalette(Palette now) {
        palette = now;
        requestLayout();
    }

    /** Shows values of a range that is given. */
    void show(List<Curve> now, int mostEpochs, double least, double greatest) {
        curves = List.copyOf(now);
        epochs = Math.max(1, mostEpochs);
        low = least;
        high = greatest;
        requestLayout();
    }

    /** Marks where stages begin. */
    void showStages(List<FoldCurves.StageMark> now) {
        stages = List.copyOf(now);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        paint(canvas.getGraphicsContext2D());
    }

    private void paint(GraphicsContext g) {
        double width = getWidth() - LEFT - RIGHT;
        double height = getHeight() - TOP - BOTTOM;
        g.clearRect(0, 0, getWidth(), getHeight());
        if (width < 20 || height < 20) {
            return;
        }
        g.setFill(palette.background());
        g.fillRect(LEFT, TOP, width, height);
        g.setFont(Font.font(FONT_SIZE));
        paintValues(g, width, height);
        paintEpochs(g, width, height);
        g.save();
        g.beginPath();
        g.rect(LEFT, TOP, width, height);
        g.clip();
        stages.forEach(stage -> paintStage(g, stage, width, height));
        for (Curve curve : curves) {
            paintCurve(g, curve, width, height);
        }
        g.restore();
    }

    private void paintValues(GraphicsContext g, double width, double height) {
        g.setStroke(palette.grid());
        g.setLineWidth(1);
        g.setFill(palette.mutedText());
        g.setTextAlign(TextAlignment.RIGHT);
        g.setTextBaseline(VPos.CENTER);
        int most = (int) Math.max(2, height / MARK_SPACING);
        double step = Ticks.step(high - low, most);
        for (double mark : Ticks.within(low, high, most)) {
            double y = crisp(TOP + height * (1 - place(mark)));
            g.strokeLine(LEFT, y, LEFT + width, y);
            g.fillText(Ticks.text(mark, step), LEFT - 6, y);
        }
    }

    private void paintEpochs(GraphicsContext g, double width, double height) {
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.TOP);
        double step = Math.max(1, Ticks.step(epochs, (int) Math.max(2, width / EPOCH_SPACING)));
        for (double mark = step; mark <= epochs; mark += step) {
            double x = crisp(LEFT + width * mark / epochs);
            g.strokeLine(x, TOP + height, x, TOP + height + 4);
            g.fillText(Ticks.text(mark, 1), x, TOP + height + 5);
        }
        g.fillText(horizontalName, LEFT + width / 2, TOP + height + 20);
    }

    private void paintStage(GraphicsContext g, FoldCurves.StageMark stage, double width, double height) {
        double x = crisp(LEFT + width * (stage.epoch() - 0.5) / epochs);
        g.setStroke(palette.mutedText());
        g.setLineWidth(1);
        g.setLineDashes(3, 3);
        g.strokeLine(x, TOP, x, TOP + height);
        g.setLineDashes();
        g.setFill(palette.mutedText());
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.TOP);
        g.fillText(stage.name(), x + 4, TOP + 3);
    }

    private void paintCurve(GraphicsContext g, Curve curve, double width, double height) {
        Color colour = palette.series().get(curve.series());
        boolean strong = curve.emphasis() == Curve.Emphasis.STRONG;
        g.setStroke(strong ? colour : colour.deriveColor(0, 1, 1, FAINT));
        g.setLineWidth(strong ? 2 : 1);
        List<Double> values = curve.values();
        int step = (int) Math.max(1, values.size() / Math.max(1, width));
        g.beginPath();
        boolean begun = false;
        double x = 0;
        double y = 0;
        for (int i = 0; i < values.size(); i += step) {
            if (Double.isNaN(values.get(i))) {
                continue;
            }
            x = LEFT + width * (i + 1) / epochs;
            y = TOP + height * (1 - place(values.get(i)));
            if (begun) {
                g.lineTo(x, y);
            } else {
                g.moveTo(x, y);
                begun = true;
            }
        }
        g.stroke();
        if (begun && strong) {
            g.setFill(colour);
            g.fillOval(x - 3, y - 3, 6, 6);
        }
    }

    private double place(double value) {
        return (value - low) / (high - low);
    }

    private static double crisp(double place) {
        return Math.floor(place) + 0.5;
    }
}
