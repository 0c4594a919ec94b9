package org.emoscope.ui.results;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.GridPane;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Palette;
import org.jspecify.annotations.Nullable;

/**
 * A Hamming table: its lower triangle, close pairs in strong colours, those of S marked. The arrow keys go from cell to
 * cell; what a cell means is said in a sentence.
 */
final class HammingView extends GridPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double CELL_WIDTH = 72;
    private static final double CELL_HEIGHT = 34;
    private static final double NAME_WIDTH = 120;

    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private @Nullable HammingCells cells;
    private Label[][] labels = new Label[0][0];
    private int row = 1;
    private int column;

    HammingView() {
        setId("similarity-table");
        getStyleClass().add("matrix");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleRoleDescription(Messages.text("similarity.table"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::move);
        setOnMousePressed(event -> requestFocus());
    }

    /** The cell that is looked at, in a sentence. */
    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    void show(HammingCells now, Palette palette) {
        HammingCells before = cells;
        cells = now;
        if (before == null || !before.table().names().equals(now.table().names())) {
            build(now);
        }
        ColourRamp ramp = new ColourRamp(palette);
        for (int r = 1; r < now.table().size(); r++) {
            for (int c = 0; c < r; c++) {
                fill(labels[r][c], now, r, c, ramp);
            }
        }
        mark(now);
    }

    private static void fill(Label cell, HammingCells now, int r, int c, ColourRamp ramp) {
        double strength = now.strength(r, c);
        cell.setText(now.text(r, c));
        cell.setBackground(new Background(new BackgroundFill(ramp.fill(strength), CornerRadii.EMPTY, Insets.EMPTY)));
        cell.setTextFill(ramp.text(strength));
        cell.setStyle(now.isSimilar(r, c) ? "-fx-font-weight: bold;" : "");
    }

    private void build(HammingCells now) {
        int size = now.table().size();
        row = 1;
        column = 0;
        labels = new Label[size][size];
        getChildren().clear();
        getColumnConstraints().setAll(new ColumnConstraints(40, USE_COMPUTED_SIZE, NAME_WIDTH));
        for (int c = 0; c < size - 1; c++) {
            ColumnConstraints width = new ColumnConstraints(44, CELL_WIDTH, CELL_WIDTH);
            width.setHalignment(HPos.CENTER);
            getColumnConstraints().add(width);
            add(name(now.table().names().get(c)), 1 + c, 0);
        }
        for (int r = 1; r < size; r++) {
            add(name(now.table().names().get(r)), 0, r);
            for (int c = 0; c < r; c++) {
                labels[r][c] = cell(r, c);
                add(labels[r][c], 1 + c, r);
            }
        }
    }

    private static Label name(String name) {
        Label label = new Label(name);
        Hints.give(label, name);
        return label;
    }

    private Label cell(int r, int c) {
        Label cell = new Label();
        cell.getStyleClass().add("matrix-cell");
        cell.setMinHeight(CELL_HEIGHT);
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setOnMousePressed(event -> look(r, c));
        return cell;
    }

    private void move(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> look(row, Math.max(0, column - 1));
            case RIGHT -> look(row, Math.min(row - 1, column + 1));
            case UP -> look(Math.max(1, row - 1), Math.min(column, Math.max(1, row - 1) - 1));
            case DOWN -> look(Math.min(labels.length - 1, row + 1), column);
            case HOME -> look(row, 0);
            case END -> look(row, row - 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void look(int newRow, int newColumn) {
        HammingCells now = cells;
        if (now != null) {
            row = newRow;
            column = newColumn;
            mark(now);
        }
    }

    private void mark(HammingCells now) {
        for (int r = 1; r < labels.length; r++) {
            for (int c = 0; c < r; c++) {
                labels[r][c].pseudoClassStateChanged(CHOSEN, r == row && c == column);
            }
        }
        sentence.set(now.sentence(row, column));
        setAccessibleText(sentence.get());
    }
}
