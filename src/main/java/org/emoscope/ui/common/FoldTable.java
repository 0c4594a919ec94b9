package org.emoscope.ui.common;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.emoscope.experiment.Summary;

/** The figures of folds, one a line. */
public final class FoldTable extends TableView<Summary.FoldScore> {

    private static final double ROW_HEIGHT = 28;

    /** @param empty what it says while there is no fold */
    public FoldTable(String empty) {
        setAccessibleText(Messages.text("folds"));
        setFixedCellSize(ROW_HEIGHT);
        Label placeholder = new Label(empty);
        placeholder.getStyleClass().add("muted");
        setPlaceholder(placeholder);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(Columns.count(Messages.text("folds.fold"), 60, fold -> fold.fold() + 1));
        getColumns().add(Columns.text(Messages.text("folds.tested"), 140, Summary.FoldScore::name));
        getColumns().add(Columns.count(Messages.text("folds.seed"), 60, Summary.FoldScore::seed));
        getColumns().add(Columns.count(Messages.text("folds.epoch"), 80, Summary.FoldScore::bestEpoch));
        getColumns().add(Columns.count(Messages.text("folds.utterances"), 90, Summary.FoldScore::utterances));
        getColumns().add(Columns.share(Messages.text("folds.ua"), 70, Summary.FoldScore::ua));
        getColumns().add(Columns.share(Messages.text("folds.wa"), 70, Summary.FoldScore::wa));
    }
}
