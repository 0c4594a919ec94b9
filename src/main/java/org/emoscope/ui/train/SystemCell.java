package org.emoscope.ui.train;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.emoscope.model.EmotionSystem;
import org.jspecify.annotations.Nullable;

/** A system among those that can be chosen: its name, and under it how it works. */
final class SystemCell extends ListCell<EmotionSystem> {

    private static final double WIDTH = 360;

    private final Label title = new Label();
    private final Label summary = new Label();
    private final VBox both = new VBox(title, summary);

    SystemCell() {
        title.getStyleClass().add("system-title");
        summary.getStyleClass().addAll("muted", "note");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        both.setPrefWidth(WIDTH);
    }

    @Override
    protected void updateItem(@Nullable EmotionSystem system, boolean empty) {
        super.updateItem(system, empty);
        if (empty || system == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            title.setText(system.title());
            summary.setText(system.summary());
            setGraphic(both);
            setAccessibleText(system.title() + ". " + system.summary());
        }
    }
}
