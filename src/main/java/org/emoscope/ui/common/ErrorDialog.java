package org.emoscope.ui.common;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Says what happened and what to do; details are behind a button, the log is a click away. */
public final class ErrorDialog {

    private static final double WIDTH = 560;

    private final Theme theme;
    private final Runnable showLog;

    /** @param showLog opens the log view */
    public ErrorDialog(Theme theme, Runnable showLog) {
        this.theme = theme;
        this.showLog = showLog;
    }

    /** Shows a problem above a window; does not wait for the answer. */
    public void show(@Nullable Window owner, Problem problem) {
        ButtonType log = new ButtonType(Messages.text("error.log"), ButtonData.LEFT);
        Alert alert = new Alert(Alert.AlertType.ERROR, problem.remedy(), log, ButtonType.CLOSE);
        alert.initOwner(owner);
        alert.setTitle(Messages.text("error.title"));
        alert.setHeaderText(problem.happened());
        alert.getDialogPane().setPrefWidth(WIDTH);
        theme.dress(alert.getDialogPane().getScene());
        if (!problem.details().isBlank()) {
            TextArea details = new TextArea(problem.details());
            details.setEditable(false);
            details.getStyleClass().add("monospace");
            details.setAccessibleText(Messages.text("error.details"));
            alert.getDialogPane().setExpandableContent(details);
        }
        alert.resultProperty().addListener((property, before, answer) -> {
            if (answer == log) {
                showLog.run();
            }
        });
        alert.show();
    }
}
