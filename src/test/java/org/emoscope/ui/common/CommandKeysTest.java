package org.emoscope.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToolBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CommandKeysTest {

    private final List<String> done = new ArrayList<>();
    private ComboBox<String> box;

    @Start
    void open(Stage stage) {
        box = Choices.box("inspect.colours", List.of("a", "b"), new SimpleStringProperty("a"), each -> each);
        CommandRegistry registry = new CommandRegistry();
        registry.add(List.of(
                Command.named("inspect.walk.next").keys("Shortcut+Page Down").does(() -> done.add("next")),
                Command.named("inspect.lens.walk").titled("walk").keys("Alt+1").does(() -> done.add("open"))));
        Scene scene = new Scene(new VBox(new ToolBar(box)), 300, 200);
        new CommandKeys(registry).listenTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aCommandIsGivenByItsKeysAfterAChoiceWasMade(FxRobot robot) {
        robot.clickOn(box);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(box.getValue()).isEqualTo("b");
        assertThat(box.isFocused()).isTrue();

        robot.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN).release(KeyCode.PAGE_DOWN, KeyCode.CONTROL);

        assertThat(done).containsExactly("next");
    }

    @Test
    void aKeyThatIsHeldGivesItsCommandOnceUnlessOneMovesByIt(FxRobot robot) {
        robot.interact(() -> {
            press(KeyCode.DIGIT1, List.of(KeyCode.ALT));
            press(KeyCode.DIGIT1, List.of(KeyCode.ALT));
        });
        assertThat(done).containsExactly("open");

        robot.interact(() -> {
            Event.fireEvent(box, key(KeyEvent.KEY_RELEASED, KeyCode.DIGIT1, List.of()));
            press(KeyCode.DIGIT1, List.of(KeyCode.ALT));
            press(KeyCode.PAGE_DOWN, List.of(KeyCode.CONTROL));
            press(KeyCode.PAGE_DOWN, List.of(KeyCode.CONTROL));
        });
        assertThat(done).containsExactly("open", "open", "next", "next");
    }

    private void press(KeyCode code, List<KeyCode> with) {
        Event.fireEvent(box, key(KeyEvent.KEY_PRESSED, code, with));
    }

    private static KeyEvent key(EventType<KeyEvent> type, KeyCode code, List<KeyCode> with) {
        boolean control = with.contains(KeyCode.CONTROL);
        return new KeyEvent(type, "", "", code, false, control, with.contains(KeyCode.ALT), false);
    }
}
