package org.emoscope.ui.inspect.endpoints;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.emoscope.dsp.EndpointThresholds;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;

/** The thresholds that followed from the recording, a line each. */
final class ThresholdView extends GridPane {

    private final Label silence = line("silence", 0);
    private final Label lower = line("lower", 1);
    private final Label upper = line("upper", 2);
    private final Label crossings = line("crossings", 3);

    ThresholdView() {
        getStyleClass().add("endpoint-thresholds");
    }

    void show(EndpointThresholds thresholds) {
        ThresholdTexts texts = ThresholdTexts.of(thresholds);
        silence.setText(texts.silence());
        lower.setText(texts.lower());
        upper.setText(texts.upper());
        crossings.setText(texts.crossings());
    }

    private Label line(String word, int row) {
        Label name = new Label(Messages.text("inspect.endpoints.threshold." + word));
        name.getStyleClass().add("tool-label");
        name.setMinWidth(USE_PREF_SIZE);
        Label value = new Label();
        value.setId("endpoint-" + word);
        value.setWrapText(true);
        name.setLabelFor(value);
        Hints.give(name, Messages.text("inspect.endpoints.threshold." + word + ".hint"));
        addRow(row, name, value);
        return value;
    }
}
