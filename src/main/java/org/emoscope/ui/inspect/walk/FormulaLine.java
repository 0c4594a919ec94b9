package org.emoscope.ui.inspect.walk;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.emoscope.ui.inspect.walk.step.Formula;

/** One line of a formula; its texts are used again for the next one. */
final class FormulaLine extends TextFlow {

    private static final double LOWERED = 3;
    private static final double RAISED = -5;
    private static final String SCRIPT = "formula-script";

    private String shown = "";

    void show(String line) {
        if (line.equals(shown)) {
            return;
        }
        shown = line;
        List<Formula.Piece> pieces = Formula.pieces(line);
        while (getChildren().size() > pieces.size()) {
            getChildren().remove(getChildren().size() - 1);
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (i == getChildren().size()) {
                Text text = new Text();
                text.getStyleClass().add("formula-text");
                getChildren().add(text);
            }
            set((Text) getChildren().get(i), pieces.get(i));
        }
    }

    private static void set(Text text, Formula.Piece piece) {
        boolean script = piece.place() != Formula.Place.LINE;
        text.setText(piece.text());
        text.setTranslateY(piece.place() == Formula.Place.BELOW ? LOWERED : script ? RAISED : 0);
        if (script != text.getStyleClass().contains(SCRIPT)) {
            if (script) {
                text.getStyleClass().add(SCRIPT);
            } else {
                text.getStyleClass().remove(SCRIPT);
            }
        }
    }
}
