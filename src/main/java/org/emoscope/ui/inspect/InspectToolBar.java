package org.emoscope.ui.inspect;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Slider;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.Preset;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.CommandControls;
import org.emoscope.ui.common.Messages;

/** The tool bar of Inspect: its commands, and how the panes are computed and coloured. */
final class InspectToolBar {

    private static final List<List<String>> GROUPS = List.of(
            List.of(InspectCommands.PLAY, InspectCommands.STOP),
            List.of(
                    InspectCommands.ZOOM_IN,
                    InspectCommands.ZOOM_OUT,
                    InspectCommands.SHOW_SELECTION,
                    InspectCommands.SHOW_ALL));

    private final InspectModel model;

    InspectToolBar(InspectModel model) {
        this.model = model;
    }

    /** @param open the command that opens a file */
    ToolBar build(Command open, List<Command> commands) {
        ToolBar bar = new ToolBar();
        bar.getItems().add(CommandControls.button(open));
        for (List<String> group : GROUPS) {
            bar.getItems().add(new Separator(Orientation.VERTICAL));
            for (Command command : commands) {
                if (group.contains(command.id())) {
                    bar.getItems().add(CommandControls.iconButton(command));
                }
            }
        }
        bar.getItems().addAll(new Separator(Orientation.VERTICAL), presets(), colours(), range());
        return bar;
    }

    private Node presets() {
        ComboBox<Preset> box = new ComboBox<>();
        box.setId("inspect-preset");
        box.getItems().setAll(Preset.values());
        box.setConverter(shownAs(preset -> Messages.text("inspect.preset." + preset.text())));
        box.valueProperty().bindBidirectional(model.presetProperty());
        return labelled("inspect.preset", box);
    }

    private Node colours() {
        ComboBox<ColourMap> box = new ComboBox<>();
        box.setId("inspect-colours");
        box.getItems().setAll(ColourMap.values());
        box.setConverter(shownAs(map -> Messages.text("inspect.colours." + map.text())));
        box.setButtonCell(new ColourMapCell());
        box.setCellFactory(list -> new ColourMapCell());
        box.valueProperty().bindBidirectional(model.coloursProperty());
        return labelled("inspect.colours", box);
    }

    private Node range() {
        Slider slider = new Slider(
                InspectModel.LEAST_RANGE_DB,
                InspectModel.MOST_RANGE_DB,
                model.rangeDbProperty().get());
        slider.setId("inspect-range");
        slider.setBlockIncrement(5);
        slider.setPrefWidth(110);
        slider.getStyleClass().add("small");
        slider.valueProperty().bindBidirectional(model.rangeDbProperty());
        Label value = new Label();
        value.setMinWidth(48);
        value.textProperty()
                .bind(model.rangeDbProperty().map(db -> Messages.text("inspect.range.value", db.doubleValue())));
        HBox labelled = labelled("inspect.range", slider);
        labelled.getChildren().add(value);
        return labelled;
    }

    private static HBox labelled(String key, javafx.scene.control.Control control) {
        Label label = new Label(Messages.text(key));
        label.setLabelFor(control);
        label.getStyleClass().add("tool-label");
        control.setAccessibleText(Messages.text(key));
        control.setTooltip(new Tooltip(Messages.text(key + ".hint")));
        HBox box = new HBox(label, control);
        box.getStyleClass().add("labelled");
        return box;
    }

    private static <T> StringConverter<T> shownAs(Function<T, String> text) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : text.apply(value);
            }

            @Override
            public T fromString(String shown) {
                throw new UnsupportedOperationException("the choice is not typed");
            }
        };
    }
}
