package org.emoscope.ui.results;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.emoscope.ui.common.Figures;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Palette;
import org.jspecify.annotations.Nullable;

/**
 * A confusion matrix: rows are truth, columns prediction, sums at the edges. The arrow keys go from cell to cell; what a
 * cell means is said in a sentence.
 */
final class MatrixView extends GridPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double CELL_WIDTH = 66;
    private static final double CELL_HEIGHT = 34;
    private static final double NAME_WIDTH = 120;
    private static final int FIRST = 2;

    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private @Nullable MatrixCells cells;
    private List<String> classes = List.of();
    private Label[][] labels = new Label[0][0];
    private Label[] truthSums = new Label[0];
    private Label[] predictionSums = new Label[0];
    private final Label total = sum();
    private int truth;
    private int prediction;

    MatrixView() {
        setId("results-matrix");
        getStyleClass().add("matrix");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleRoleDescription(Messages.text("results.matrix"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::move);
        setOnMousePressed(event -> requestFocus());
    }

    /** The cell that is looked at, in a sentence. */
    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** Shows a matrix, the same cell looked at if there is one. */
    void show(MatrixCells now, Palette palette) {
        cells = now;
        truth = Math.min(truth, now.size() - 1);
        prediction = Math.min(prediction, now.size() - 1);
        if (!now.confusion().classes().equals(classes)) {
            build(now);
        }
        fill(now, new ColourRamp(palette));
        mark();
    }

    private void build(MatrixCells now) {
        classes = now.confusion().classes();
        getChildren().clear();
        constrain(now.size());
        addNames(now);
        addCells(now.size());
        addSums(now.size());
    }

    private void fill(MatrixCells now, ColourRamp ramp) {
        for (int i = 0; i < now.size(); i++) {
            for (int p = 0; p < now.size(); p++) {
                fill(labels[i][p], now.text(i, p), now.strength(i, p), ramp);
            }
            truthSums[i].setText(Figures.count(now.confusion().truths(i)));
            predictionSums[i].setText(Figures.count(now.confusion().predictions(i)));
        }
        total.setText(Figures.count(now.confusion().total()));
    }

    private static void fill(Label cell, String text, double strength, ColourRamp ramp) {
        cell.setText(text);
        cell.setBackground(new Background(new BackgroundFill(ramp.fill(strength), CornerRadii.EMPTY, Insets.EMPTY)));
        cell.setTextFill(ramp.text(strength));
    }

    private void constrain(int size) {
        getColumnConstraints()
                .setAll(new ColumnConstraints(), new ColumnConstraints(40, Region.USE_COMPUTED_SIZE, NAME_WIDTH));
        for (int i = 0; i <= size; i++) {
            ColumnConstraints column = new ColumnConstraints(38, CELL_WIDTH, CELL_WIDTH);
            column.setHalignment(HPos.CENTER);
            getColumnConstraints().add(column);
        }
    }

    private void addNames(MatrixCells now) {
        Label across = new Label(Messages.text("results.matrix.prediction"));
        across.getStyleClass().add("matrix-axis");
        add(across, FIRST, 0, now.size(), 1);
        setHalignment(across, HPos.CENTER);
        Label down = new Label(Messages.text("results.matrix.truth"));
        down.getStyleClass().add("matrix-axis");
        add(down, 1, 1);
        for (int i = 0; i < now.size(); i++) {
            String name = now.confusion().classes().get(i);
            add(name(name), FIRST + i, 1);
            add(name(name), 1, FIRST + i);
        }
        Label sum = new Label(Messages.text("results.matrix.sum"));
        sum.getStyleClass().add("matrix-sum");
        add(sum, FIRST + now.size(), 1);
        Label sums = new Label(Messages.text("results.matrix.sum"));
        sums.getStyleClass().add("matrix-sum");
        add(sums, 1, FIRST + now.size());
    }

    private static Label name(String name) {
        Label label = new Label(name);
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        Hints.give(label, name);
        return label;
    }

    private void addCells(int size) {
        labels = new Label[size][size];
        for (int t = 0; t < size; t++) {
            for (int p = 0; p < size; p++) {
                Label cell = cell(t, p);
                labels[t][p] = cell;
                add(cell, FIRST + p, FIRST + t);
            }
        }
    }

    private Label cell(int t, int p) {
        Label cell = new Label();
        cell.getStyleClass().add("matrix-cell");
        cell.setMinHeight(CELL_HEIGHT);
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setOnMousePressed(event -> look(t, p));
        return cell;
    }

    private void addSums(int size) {
        truthSums = new Label[size];
        predictionSums = new Label[size];
        for (int i = 0; i < size; i++) {
            truthSums[i] = sum();
            predictionSums[i] = sum();
            add(truthSums[i], FIRST + size, FIRST + i);
            add(predictionSums[i], FIRST + i, FIRST + size);
        }
        add(total, FIRST + size, FIRST + size);
    }

    private static Label sum() {
        Label label = new Label();
        label.getStyleClass().add("matrix-sum");
        return label;
    }

    private void move(KeyEvent event) {
        MatrixCells now = cells;
        if (now == null) {
            return;
        }
        int last = now.size() - 1;
        switch (event.getCode()) {
            case LEFT -> look(truth, Math.max(0, prediction - 1));
            case RIGHT -> look(truth, Math.min(last, prediction + 1));
            case UP -> look(Math.max(0, truth - 1), prediction);
            case DOWN -> look(Math.min(last, truth + 1), prediction);
            case HOME -> look(truth, 0);
            case END -> look(truth, last);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void look(int newTruth, int newPrediction) {
        truth = newTruth;
        prediction = newPrediction;
        mark();
    }

    private void mark() {
        MatrixCells now = cells;
        if (now == null) {
            return;
        }
        for (int t = 0; t < now.size(); t++) {
            for (int p = 0; p < now.size(); p++) {
                labels[t][p].pseudoClassStateChanged(CHOSEN, t == truth && p == prediction);
            }
        }
        sentence.set(now.sentence(truth, prediction));
        setAccessibleText(sentence.get());
    }
}
