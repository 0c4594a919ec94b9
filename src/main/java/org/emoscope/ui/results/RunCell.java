package org.emoscope.ui.results;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.emoscope.experiment.RunEntry;
import org.emoscope.ui.common.SyntheticMark;
import org.jspecify.annotations.Nullable;

/** A run in the list: its name, and a line on what it came to. */
final class RunCell extends ListCell<RunEntry> {

    private final Label name = new Label();
    private final SyntheticMark synthetic = new SyntheticMark();
    private final Label figure = new Label();
    private final Label line = new Label();
    private final VBox box;

    RunCell() {
        name.getStyleClass().add("text-bold");
        name.setMinWidth(0);
        line.getStyleClass().addAll("muted", "run-line");
        line.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(name, synthetic, gap, figure);
        head.getStyleClass().add("run-cell-head");
        box = new VBox(head, line);
        box.getStyleClass().add("run-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable RunEntry run, boolean empty) {
        super.updateItem(run, empty);
        if (empty || run == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        RunFacts facts = new RunFacts(run);
        name.setText(facts.name());
        synthetic.show(facts.isSynthetic());
        figure.setText(facts.figure());
        line.setText(facts.line());
        setGraphic(box);
        setAccessibleText(facts.name() + ", " + facts.figure() + ", " + facts.line());
    }
}
