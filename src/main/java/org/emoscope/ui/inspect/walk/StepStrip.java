package org.emoscope.ui.inspect.walk;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Slices;
import org.emoscope.ui.inspect.walk.step.WalkStep;

/** All steps by name, in two rows; the one that is seen is pressed. */
final class StepStrip extends GridPane {

    private static final int COLUMNS = 5;

    private final Map<WalkStep, ToggleButton> buttons = new EnumMap<>(WalkStep.class);

    /** @param slices in which the buttons are made */
    StepStrip(WalkModel model, Slices slices) {
        getStyleClass().add("walk-steps");
        setAccessibleText(Messages.text("inspect.walk.steps"));
        for (int c = 0; c < COLUMNS; c++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        ToggleGroup group = new ToggleGroup();
        for (WalkStep step : WalkStep.values()) {
            slices.add(() -> {
                ToggleButton button = button(step);
                button.setToggleGroup(group);
                button.setSelected(step == model.stepProperty().get());
                buttons.put(step, button);
                add(button, step.ordinal() % COLUMNS, step.ordinal() / COLUMNS);
            });
        }
        model.stepProperty().addListener((property, before, now) -> press(now));
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.stepProperty().set((WalkStep) now.getUserData());
            } else {
                press(model.stepProperty().get());
            }
        });
    }

    private static ToggleButton button(WalkStep step) {
        ToggleButton button = new ToggleButton(step.shortName());
        button.setId("walk-step-" + step.id());
        button.setUserData(step);
        button.getStyleClass().addAll("walk-step", "flat");
        button.setMnemonicParsing(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setAccessibleText(Messages.text("inspect.walk.step.place", step.ordinal() + 1, WalkStep.values().length)
                + ": " + step.title());
        Hints.give(button, (step.ordinal() + 1) + ". " + step.title());
        return button;
    }

    private void press(WalkStep step) {
        ToggleButton button = buttons.get(step);
        if (button != null) {
            button.setSelected(true);
        }
    }
}
