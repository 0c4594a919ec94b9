package org.emoscope.ui.common;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Notices in the corner of the window: what is worth knowing leaves by itself, what went wrong stays until closed. */
public final class NoticeStack extends VBox implements Notices {

    private static final Duration READING_TIME = Duration.seconds(6);
    private static final int MOST = 4;

    private final Consumer<Problem> dialog;

    /** @param dialog shows a problem in full */
    public NoticeStack(Consumer<Problem> dialog) {
        this.dialog = dialog;
        getStyleClass().add("notices");
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    @Override
    public void tell(String sentence) {
        HBox notice = add(sentence, Feather.INFO, "accent");
        PauseTransition pause = new PauseTransition(READING_TIME);
        pause.setOnFinished(event -> getChildren().remove(notice));
        pause.play();
    }

    @Override
    public void warn(Problem problem) {
        HBox notice = add(problem.happened() + " " + problem.remedy(), Feather.ALERT_TRIANGLE, "warning");
        if (!problem.details().isBlank()) {
            Hyperlink details = new Hyperlink(Messages.text("notice.details"));
            details.setMinWidth(Region.USE_PREF_SIZE);
            details.setOnAction(event -> dialog.accept(problem));
            notice.getChildren().add(2, details);
        }
    }

    @Override
    public void stop(Problem problem) {
        dialog.accept(problem);
    }

    private HBox add(String text, Ikon icon, String kind) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Button close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().addAll("button-icon", "flat", "small");
        Hints.give(close, Messages.text("notice.close"));
        close.setAccessibleText(Messages.text("notice.close"));
        HBox notice = new HBox(new FontIcon(icon), label, close);
        notice.getStyleClass().addAll("notice", kind);
        notice.setAccessibleRole(AccessibleRole.TEXT);
        notice.setAccessibleText(text);
        close.setOnAction(event -> getChildren().remove(notice));
        getChildren().add(notice);
        if (getChildren().size() > MOST) {
            getChildren().remove(0);
        }
        return notice;
    }
}
