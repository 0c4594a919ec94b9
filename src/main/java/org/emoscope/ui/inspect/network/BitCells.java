package org.emoscope.ui.inspect.network;

import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.emoscope.ui.common.Messages;
import org.jspecify.annotations.Nullable;

/** The grey cells of a reduction, large, each with its bit: a digit where there is room, else a dot for 1. */
final class BitCells extends SquareRegion {

    private static final double LEAST_FOR_DIGITS = 11;
    private static final double DIGIT_SHARE = 0.55;
    private static final double MOST_DIGIT = 16;
    private static final double DOT_SHARE = 0.4;
    private static final double WHITE = 255;
    private static final double DARK = 128;

    private final Canvas canvas = new Canvas();
    private @Nullable Reduction shown;

    BitCells() {
        super(Messages.text("inspect.network.cells"));
        setId("network-cells");
        canvas.setManaged(false);
        getChildren().add(canvas);
    }

    void show(@Nullable Reduction reduction) {
        shown = reduction;
        paint();
    }

    @Override
    protected void layoutChildren() {
        double side = Math.floor(side());
        if (canvas.getWidth() != side) {
            canvas.setWidth(side);
            canvas.setHeight(side);
            paint();
        }
    }

    private void paint() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        Reduction reduction = shown;
        if (reduction == null || canvas.getWidth() <= 0) {
            return;
        }
        int size = reduction.grey().size();
        double cell = canvas.getWidth() / size;
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setTextBaseline(VPos.CENTER);
        pen.setFont(Font.font("monospace", Math.min(MOST_DIGIT, cell * DIGIT_SHARE + 2)));
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                paintCell(pen, reduction, row, column, cell);
            }
        }
    }

    private static void paintCell(GraphicsContext pen, Reduction reduction, int row, int column, double cell) {
        double grey = reduction.grey().grey(row, column);
        double left = Math.round(column * cell);
        double top = Math.round(row * cell);
        pen.setFill(Color.gray(Math.min(1, grey / WHITE)));
        pen.fillRect(left, top, Math.round((column + 1) * cell) - left, Math.round((row + 1) * cell) - top);
        boolean bit = reduction.hash().bit(row, column);
        pen.setFill(grey < DARK ? Color.WHITE : Color.BLACK);
        if (cell >= LEAST_FOR_DIGITS) {
            pen.fillText(bit ? "1" : "0", left + cell / 2, top + cell / 2);
        } else if (bit) {
            double dot = Math.max(1, cell * DOT_SHARE);
            pen.fillOval(left + (cell - dot) / 2, top + (cell - dot) / 2, dot, dot);
        }
    }
}
