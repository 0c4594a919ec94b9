package org.emoscope.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WrappedLabelTest {

    private static final String TEXT = "A sentence that is too long for one line of a narrow form, and for two.";

    private Label remembering;
    private Label measuring;

    @Start
    void open(Stage stage) {
        remembering = new WrappedLabel(TEXT);
        measuring = new Label(TEXT);
        measuring.setWrapText(true);
        stage.setScene(new Scene(new VBox(remembering, measuring), 200, 400));
        stage.show();
    }

    @Test
    void isAsTallAsALabelWhateverChanges(FxRobot robot) {
        List<Consumer<Label>> changes = List.of(
                label -> label.setText(TEXT + " " + TEXT),
                label -> label.setFont(Font.font(25)),
                label -> label.setLineSpacing(9),
                label -> label.setPadding(new Insets(3, 40, 5, 40)),
                label -> label.setText("short"));
        robot.interact(() -> {
            assertSameHeights();
            for (Consumer<Label> change : changes) {
                change.accept(remembering);
                change.accept(measuring);
                remembering.getScene().getRoot().applyCss();
                remembering.getScene().getRoot().layout();
                assertSameHeights();
            }
        });
    }

    private void assertSameHeights() {
        for (double width : new double[] {80, 120, 120, 400}) {
            assertThat(remembering.prefHeight(width)).isEqualTo(measuring.prefHeight(width));
        }
        assertThat(remembering.prefHeight(120)).isGreaterThan(0);
    }
}
