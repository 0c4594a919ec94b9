package org.emoscope.ui.corpus;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.emoscope.corpus.CountTable;
import org.emoscope.ui.common.Columns;
import org.emoscope.ui.common.Figures;
import org.emoscope.ui.common.Messages;

/** Utterances by speaker, for some classes; the sums stand in the heads of the columns. */
final class CountsTable extends TableView<SpeakerCounts> {

    private static final double ROW_HEIGHT = 28;
    private static final double COUNT_WIDTH = 78;

    private final List<String> classes;
    private final Label nothing = new Label();

    CountsTable(List<String> classes) {
        this.classes = List.copyOf(classes);
        setId("corpus-counts");
        setAccessibleText(Messages.text("corpus.counts"));
        setFixedCellSize(ROW_HEIGHT);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        nothing.setWrapText(true);
        setPlaceholder(nothing);
        nothing.getStyleClass().addAll("muted", "note");
        getColumns()
                .add(Columns.text(
                        "",
                        100,
                        line -> line.speaker().isEmpty() ? Messages.text("corpus.counts.unknown") : line.speaker()));
        for (int c = 0; c < classes.size(); c++) {
            int place = c;
            getColumns()
                    .add(Columns.count("", COUNT_WIDTH, line -> line.counts().get(place)));
        }
        getColumns().add(Columns.count("", COUNT_WIDTH, SpeakerCounts::total));
    }

    /** The classes that there are columns for. */
    List<String> classes() {
        return classes;
    }

    /** Shows the counts of a report about these classes. */
    void show(CorpusReport report) {
        nothing.setText(
                report.labelProblem().isEmpty()
                        ? Messages.text("corpus.counts.none")
                        : Messages.text("corpus.counts.problem", report.labelProblem()));
        CountTable counts = report.counts();
        List<TableColumn<SpeakerCounts, ?>> columns = getColumns();
        name(
                columns.get(0),
                Messages.text("corpus.counts.speaker"),
                counts.rows().size());
        for (int c = 0; c < classes.size(); c++) {
            name(columns.get(1 + c), classes.get(c), counts.columnSum(c));
        }
        name(columns.get(columns.size() - 1), Messages.text("corpus.counts.total"), report.labelled());
        getItems().setAll(report.speakers());
    }

    private static void name(TableColumn<?, ?> column, String name, int sum) {
        column.setText(name + "\n" + Figures.count(sum));
    }
}
