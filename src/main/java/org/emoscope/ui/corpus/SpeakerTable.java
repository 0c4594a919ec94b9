package org.emoscope.ui.corpus;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.emoscope.ui.common.Columns;
import org.emoscope.ui.common.Figures;
import org.emoscope.ui.common.Messages;

/** Utterances by speaker and class; the sums stand in the heads of the columns. */
final class SpeakerTable extends TableView<SpeakerCounts> {

    private static final double ROW_HEIGHT = 28;

    private final Label nothing = new Label();

    SpeakerTable() {
        setId("corpus-counts");
        getStyleClass().add("tall-heads");
        setAccessibleText(Messages.text("corpus.counts"));
        setFixedCellSize(ROW_HEIGHT);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        nothing.setWrapText(true);
        setPlaceholder(nothing);
        nothing.getStyleClass().addAll("muted", "note");
    }

    void show(CorpusReport report) {
        nothing.setText(
                report.labelProblem().isEmpty()
                        ? Messages.text("corpus.counts.none")
                        : Messages.text("corpus.counts.problem", report.labelProblem()));
        List<TableColumn<SpeakerCounts, ?>> columns = new ArrayList<>();
        columns.add(Columns.text(
                head(
                        Messages.text("corpus.counts.speaker"),
                        report.counts().rows().size()),
                100,
                line -> line.speaker().isEmpty() ? Messages.text("corpus.counts.unknown") : line.speaker()));
        for (int c = 0; c < report.counts().columns().size(); c++) {
            int place = c;
            columns.add(Columns.<SpeakerCounts>count(
                    head(report.counts().columns().get(c), report.counts().columnSum(c)), 78, line -> line.counts()
                            .get(place)));
        }
        columns.add(Columns.<SpeakerCounts>count(
                head(Messages.text("corpus.counts.total"), report.labelled()), 78, SpeakerCounts::total));
        getColumns().setAll(columns);
        getItems().setAll(report.speakers());
    }

    private static String head(String name, int sum) {
        return name + "\n" + Figures.count(sum);
    }
}
