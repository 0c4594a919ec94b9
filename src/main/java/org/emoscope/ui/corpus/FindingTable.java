package org.emoscope.ui.corpus;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.emoscope.corpus.Finding;
import org.emoscope.ui.common.Choices;
import org.emoscope.ui.common.Figures;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;
import org.jspecify.annotations.Nullable;

/** Findings by reason; a reason opens to its files, a few letters find a file. */
final class FindingTable extends VBox {

    /** Reasons of fewer findings than this are open at first. */
    private static final int FEW = 20;

    private static final double ROW_HEIGHT = 28;

    private final TextField words = new TextField();
    private final TreeTableView<Line> table = new TreeTableView<>(new TreeItem<>(new Line("", "")));
    private final Label nothing = new Label();
    private final String none;
    private List<FindingGroup> groups = List.of();
    private boolean isShown;

    /** A line of the table: a reason with its count, or a subject with its detail. */
    record Line(String subject, String detail) {}

    /**
     * @param key of its names in the bundle, and its id
     */
    FindingTable(String key) {
        getStyleClass().add("finding-table");
        none = Messages.text(key + ".none");
        words.setId(Choices.id(key + ".words"));
        words.setPromptText(Messages.text("corpus.findings.find"));
        words.setAccessibleText(Messages.text("corpus.findings.find"));
        words.textProperty().addListener((property, before, now) -> list());
        table.setId(Choices.id(key));
        table.setAccessibleText(Messages.text(key));
        table.setShowRoot(false);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setPlaceholder(nothing);
        nothing.getStyleClass().addAll("muted", "note");
        table.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column("corpus.findings.subject", 220, true));
        table.getColumns().add(column("corpus.findings.detail", 300, false));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(words, table);
    }

    void show(List<FindingGroup> now) {
        if (isShown && now.equals(groups)) {
            return;
        }
        isShown = true;
        groups = now;
        words.setDisable(now.isEmpty());
        list();
    }

    private void list() {
        String wanted = words.getText();
        boolean all = wanted.isBlank();
        List<FindingGroup> shown = all
                ? groups
                : groups.stream()
                        .map(group -> group.matching(wanted))
                        .filter(group -> !group.findings().isEmpty())
                        .toList();
        nothing.setText(groups.isEmpty() ? none : Messages.text("corpus.findings.unmatched"));
        boolean open =
                !all || groups.stream().mapToInt(g -> g.findings().size()).sum() < FEW;
        table.getRoot()
                .getChildren()
                .setAll(shown.stream().map(g -> item(g, open)).toList());
    }

    private static TreeItem<Line> item(FindingGroup group, boolean open) {
        String title = capitalised(group.reason().title()) + " ("
                + Figures.count(group.findings().size()) + ")";
        TreeItem<Line> item = new TreeItem<>(new Line(title, ""));
        for (Finding finding : group.findings()) {
            item.getChildren().add(new TreeItem<>(new Line(finding.subject(), finding.detail())));
        }
        item.setExpanded(open);
        return item;
    }

    private static TreeTableColumn<Line, String> column(String key, double width, boolean subject) {
        TreeTableColumn<Line, String> column = new TreeTableColumn<>(Messages.text(key));
        column.setCellValueFactory(row -> {
            Line line = row.getValue().getValue();
            return new ReadOnlyObjectWrapper<>(subject ? line.subject() : line.detail());
        });
        column.setCellFactory(table -> new LongCell());
        column.setSortable(false);
        column.setPrefWidth(width);
        return column;
    }

    private static String capitalised(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }

    /** A text of which the middle gives way; all of it is in the tooltip. */
    private static final class LongCell extends TreeTableCell<Line, String> {

        LongCell() {
            setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            Hints.follow(this, () -> isEmpty() || getItem() == null ? "" : getItem());
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            boolean something = !empty && text != null && !text.isEmpty();
            setText(something ? text : null);
        }
    }
}
