package org.emoscope.ui.inspect.walk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.inspect.walk.step.Formula;

/** Sets a formula: first with letters, then with numbers; indices are lowered, exponents raised. */
final class FormulaView extends VBox {

    private final VBox letters = new VBox();
    private final VBox numbers = new VBox();

    FormulaView() {
        setId("walk-formula");
        getStyleClass().add("formula");
        letters.getStyleClass().add("formula-letters");
        numbers.getStyleClass().add("formula-numbers");
        getChildren().setAll(letters, numbers);
    }

    void show(Formula formula) {
        show(letters, formula.general());
        show(numbers, formula.filled());
        List<String> all = new ArrayList<>(formula.general());
        all.addAll(formula.filled());
        setAccessibleText(Messages.text("inspect.walk.formula") + ": " + Formula.plain(String.join("; ", all)));
    }

    private static void show(VBox place, List<String> lines) {
        while (place.getChildren().size() > lines.size()) {
            place.getChildren().remove(place.getChildren().size() - 1);
        }
        for (int i = 0; i < lines.size(); i++) {
            if (i == place.getChildren().size()) {
                place.getChildren().add(new FormulaLine());
            }
            ((FormulaLine) place.getChildren().get(i)).show(lines.get(i));
        }
    }
}
