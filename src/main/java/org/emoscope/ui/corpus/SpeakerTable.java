package org.emoscope.ui.corpus;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.emoscope.ui.common.Presence;

/**
 * Utterances by speaker and class.
 *
 * <p>A table makes heads and cells anew when its columns change, and whoever compares two kinds of labels goes back and
 * forth between them; so the table of the classes before stays, unseen.
 */
final class SpeakerTable extends StackPane {

    private static final int MOST_TABLES = 2;

    void show(CorpusReport report) {
        CountsTable wanted = tableOf(report.counts().columns());
        wanted.show(report);
        for (Node each : getChildren()) {
            boolean seen = each == wanted;
            Presence.set(each, seen);
        }
    }

    @Override
    public void requestFocus() {
        getChildren().stream().filter(Node::isVisible).forEach(Node::requestFocus);
    }

    private CountsTable tableOf(List<String> classes) {
        for (Node each : getChildren()) {
            if (each instanceof CountsTable table && table.classes().equals(classes)) {
                return table;
            }
        }
        CountsTable made = new CountsTable(classes);
        getChildren().add(made);
        if (getChildren().size() > MOST_TABLES) {
            getChildren().removeIf(each -> each != made && !each.isVisible());
        }
        return made;
    }
}
