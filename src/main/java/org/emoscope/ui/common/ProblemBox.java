package org.emoscope.ui.common;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A problem told where it happened: what happened, what to do, the details behind a link. Not there without one. */
public final class ProblemBox extends HBox {

    private final Label happened = new Label();
    private final Label remedy = new Label();
    private final Hyperlink details = new Hyperlink(Messages.text("notice.details"));

    private @Nullable Problem problem;

    /** @param notices shows the details */
    public ProblemBox(Notices notices) {
        getStyleClass().add("problem-box");
        happened.getStyleClass().add("text-bold");
        happened.setId("problem-happened");
        for (Label label : new Label[] {happened, remedy}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox words = new VBox(happened, remedy);
        HBox.setHgrow(words, Priority.ALWAYS);
        details.setMinWidth(Region.USE_PREF_SIZE);
        details.setOnAction(event -> {
            if (problem != null) {
                notices.stop(problem);
            }
        });
        getChildren().addAll(new FontIcon(Feather.ALERT_TRIANGLE), words, details);
        show(null);
    }

    /** Tells of a problem, or of none. */
    public void show(@Nullable Problem told) {
        problem = told;
        Presence.set(this, told != null);
        if (told != null) {
            happened.setText(told.happened());
            remedy.setText(told.remedy());
            details.setVisible(!told.details().isBlank());
        }
    }
}
