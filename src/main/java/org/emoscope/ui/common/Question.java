package org.emoscope.ui.common;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks before something is done that cannot be taken back; Escape and Enter leave everything as it is. */
public final class Question {

    private final Theme theme;

    public Question(Theme theme) {
        this.theme = theme;
    }

    /**
     * Asks above a window; does not wait for the answer.
     *
     * @param key of the title in the bundle; {@code .yes} and {@code .no} name the answers
     * @param sentence what there is to decide
     * @param yes done if the answer is yes
     */
    public void ask(@Nullable Window owner, String key, String sentence, Runnable yes) {
        ButtonType doIt = new ButtonType(Messages.text(key + ".yes"), ButtonData.APPLY);
        ButtonType leaveIt = new ButtonType(Messages.text(key + ".no"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, sentence, leaveIt, doIt);
        alert.initOwner(owner);
        alert.setTitle(Messages.text(key));
        alert.setHeaderText(null);
        alert.getDialogPane().setId("question");
        theme.dress(alert.getDialogPane().getScene());
        alert.resultProperty().addListener((property, before, answer) -> {
            if (answer == doIt) {
                yes.run();
            }
        });
        alert.show();
        alert.getDialogPane().lookupButton(leaveIt).requestFocus();
    }
}
