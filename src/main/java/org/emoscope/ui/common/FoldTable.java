package org.emoscope.ui.common;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.emoscope.experiment.Summary;

/** The figures of folds, one a line. */
public final class FoldTable extends TableView<Summary.FoldScore> {

    private static final double ROW_HEIGHT = 28;

    /**
     * @param folds what to show; followed from then on
     * @param empty what it says while there is no fold
     */
    public FoldTable(ObservableList<Summary.FoldScore> folds, String empty) {
        setAccessibleText(Messages.text("folds"));
        setFixedCellSize(ROW_HEIGHT);
        Label placeholder = new Label(empty);
        placeholder.getStyleClass().addAll("muted", "note");
        setPlaceholder(placeholder);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        TableColumn<Summary.FoldScore, Long> seed =
                Columns.count(Messages.text("folds.seed"), 60, Summary.FoldScore::seed);
        getColumns().add(Columns.count(Messages.text("folds.fold"), 60, fold -> fold.fold() + 1));
        getColumns().add(Columns.text(Messages.text("folds.tested"), 80, Summary.FoldScore::name));
        getColumns().add(seed);
        getColumns().add(Columns.count(Messages.text("folds.epoch"), 92, Summary.FoldScore::bestEpoch));
        getColumns().add(Columns.count(Messages.text("folds.utterances"), 96, Summary.FoldScore::utterances));
        getColumns().add(Columns.share(Messages.text("folds.ua"), 62, Summary.FoldScore::ua));
        getColumns().add(Columns.share(Messages.text("folds.wa"), 62, Summary.FoldScore::wa));
        seed.setVisible(haveManySeeds(folds));
        folds.addListener((ListChangeListener<Summary.FoldScore>) change -> seed.setVisible(haveManySeeds(folds)));
        setItems(folds);
    }

    private static boolean haveManySeeds(List<Summary.FoldScore> folds) {
        return folds.stream().map(Summary.FoldScore::seed).distinct().count() > 1;
    }
}
