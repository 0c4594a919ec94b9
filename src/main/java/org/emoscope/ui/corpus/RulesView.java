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

/** What the two rating rules make of the same corpus, session by session, and the difference. */
final class RulesView extends VBox {

    private static final double ROW_HEIGHT = 28;

    private final Label sentence = new Label();
    private final TableView<Line> table = new TableView<>();
    private List<String> quadrants = List.of();

    /** The counts of a session by a rule, or the difference between the rules. */
    private record Line(String session, String rule, List<Integer> counts) {}

    RulesView() {
        getStyleClass().add("rules");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        table.setId("corpus-rules");
        table.setAccessibleText(Messages.text("corpus.rules"));
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(sentence, table);
    }

    void show(RuleComparison rules) {
        sentence.setText(Messages.text(
                "corpus.rules.sentence",
                Figures.count(rules.changed()),
                Figures.count(rules.cross().sum())));
        if (!rules.summary().columns().equals(quadrants)) {
            quadrants = rules.summary().columns();
            table.getColumns().setAll(columns(quadrants));
        }
        table.getItems().setAll(lines(rules));
    }

    private static List<TableColumn<Line, ?>> columns(List<String> quadrants) {
        List<TableColumn<Line, ?>> columns = new ArrayList<>();
        columns.add(Columns.text(Messages.text("corpus.rules.session"), 80, Line::session));
        columns.add(Columns.text(Messages.text("corpus.rules.rule"), 180, Line::rule));
        for (int q = 0; q < quadrants.size(); q++) {
            int place = q;
            columns.add(Columns.<Line>count(
                    quadrants.get(q), 78, line -> line.counts().get(place)));
        }
        columns.forEach(each -> each.setSortable(false));
        return columns;
    }

    private static List<Line> lines(RuleComparison rules) {
        List<Line> lines = new ArrayList<>();
        List<String> sessions = rules.summary().rows();
        for (int s = 0; s < sessions.size(); s++) {
            add(
                    lines,
                    sessions.get(s),
                    rules.summary().counts().get(s),
                    rules.thesis().counts().get(s));
        }
        add(lines, Messages.text("corpus.rules.all"), sums(rules.summary()), sums(rules.thesis()));
        return lines;
    }

    private static void add(List<Line> lines, String session, List<Integer> summary, List<Integer> thesis) {
        List<Integer> difference = new ArrayList<>();
        for (int i = 0; i < summary.size(); i++) {
            difference.add(thesis.get(i) - summary.get(i));
        }
        lines.add(new Line(session, Messages.text("rule.summary"), summary));
        lines.add(new Line("", Messages.text("rule.thesis"), thesis));
        lines.add(new Line("", Messages.text("corpus.rules.difference"), difference));
    }

    private static List<Integer> sums(CountTable table) {
        List<Integer> sums = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            sums.add(table.columnSum(c));
        }
        return sums;
    }
}
