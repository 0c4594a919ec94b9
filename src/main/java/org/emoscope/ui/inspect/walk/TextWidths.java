package org.emoscope.ui.inspect.walk;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How wide short texts are; measuring costs far more than remembering. On the JavaFX thread. */
final class TextWidths {

    private static final int MOST = 2000;

    private final Text probe = new Text();
    private final Map<String, Double> known = new HashMap<>();

    TextWidths(Font font) {
        probe.setFont(font);
    }

    double of(String text) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(text, this::measure);
    }

    private double measure(String text) {
        probe.setText(text);
        return probe.getLayoutBounds().getWidth();
    }
}
