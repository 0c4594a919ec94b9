package org.emoscope.ui.corpus;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.emoscope.corpus.CountTable;
import org.emoscope.corpus.label.RuleComparison;
import org.emoscope.ui.common.Columns;
import org.emoscope.ui.common.Figures;
import org.emoscope.ui.common.Messages;

/** What the two rating rules make of the same corpus, session by session. */
final class RulesView extends VBox {

    private final Label sentence = new Label();
    private final TableView<Line> table = new TableView<>();

    /** A session, or all of them. */
    private record Line(String session, List<Integer> summary, List<Integer> thesis) {

        List<Integer> difference() {
            List<Integer> difference = new ArrayList<>();
            for (int i = 0; i < summary.size(); i++) {
                difference.add(thesis.get(i) - summary.get(i));
            }
            return difference;
        }
    }

    RulesView() {
        getStyleClass().add("rules");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        table.setId("corpus-rules");
        table.setAccessibleText(Messages.text("corpus.rules"));
        table.setSelectionModel(null);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(sentence, table);
    }

    void show(RuleComparison rules) {
        sentence.setText(Messages.text(
                "corpus.rules.sentence",
                Figures.count(rules.changed()),
                Figures.count(rules.cross().sum())));
        List<String> classes = rules.summary().columns();
        List<TableColumn<Line, ?>> columns = new ArrayList<>();
        columns.add(Columns.text(Messages.text("corpus.rules.session"), 70, Line::session));
        columns.add(group("corpus.rules.summary", classes, Line::summary));
        columns.add(group("corpus.rules.thesis", classes, Line::thesis));
        columns.add(group("corpus.rules.difference", classes, Line::difference));
        columns.forEach(each -> each.setSortable(false));
        table.getColumns().setAll(columns);
        table.getItems().setAll(lines(rules));
    }

    private static TableColumn<Line, Void> group(
            String key, List<String> classes, java.util.function.Function<Line, List<Integer>> counts) {
        TableColumn<Line, Void> group = new TableColumn<>(Messages.text(key));
        for (int c = 0; c < classes.size(); c++) {
            int place = c;
            TableColumn<Line, Long> column =
                    Columns.count(classes.get(c), 66, line -> counts.apply(line).get(place));
            column.setSortable(false);
            group.getColumns().add(column);
        }
        return group;
    }

    private static List<Line> lines(RuleComparison rules) {
        List<Line> lines = new ArrayList<>();
        for (int s = 0; s < rules.summary().rows().size(); s++) {
            lines.add(new Line(
                    rules.summary().rows().get(s),
                    rules.summary().counts().get(s),
                    rules.thesis().counts().get(s)));
        }
        lines.add(new Line(Messages.text("corpus.rules.all"), sums(rules.summary()), sums(rules.thesis())));
        return lines;
    }

    private static List<Integer> sums(CountTable table) {
        List<Integer> sums = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            sums.add(table.columnSum(c));
        }
        return sums;
    }
}
