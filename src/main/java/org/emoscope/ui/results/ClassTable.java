package org.emoscope.ui.results;

import javafx.scene.control.TableView;
import org.emoscope.ui.common.Columns;
import org.emoscope.ui.common.Messages;

/** Recall, precision and F1 of each class. */
final class ClassTable extends TableView<ClassScore> {

    private static final double ROW_HEIGHT = 28;

    ClassTable() {
        setId("results-classes");
        setAccessibleText(Messages.text("results.classes"));
        setFixedCellSize(ROW_HEIGHT);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        getColumns().add(Columns.text(Messages.text("results.class"), 110, ClassScore::name));
        getColumns().add(Columns.share(Messages.text("results.recall"), 75, ClassScore::recall));
        getColumns().add(Columns.share(Messages.text("results.precision"), 86, ClassScore::precision));
        getColumns().add(Columns.share(Messages.text("results.f1"), 70, ClassScore::f1));
        getColumns().add(Columns.count(Messages.text("results.utterances"), 96, ClassScore::utterances));
    }
}
