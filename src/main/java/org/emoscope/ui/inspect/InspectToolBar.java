package org.emoscope.ui.inspect;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Slider;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import org.emoscope.feature.ColourMap;
import org.emoscope.ui.common.Choices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.CommandControls;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.inspect.export.ExportCommands;
import org.emoscope.ui.inspect.parameters.PresetBox;
import org.emoscope.ui.inspect.parameters.UserPresets;
import org.emoscope.ui.inspect.state.InspectModel;

/** The tool bar of Inspect: its commands, and how the panes are computed and coloured. */
final class InspectToolBar {

    private static final String PLAY = "inspect.play";
    private static final List<List<String>> GROUPS = List.of(
            List.of(PLAY, "inspect.stop", "inspect.loop"),
            List.of(
                    "inspect.back",
                    "inspect.forward",
                    InspectCommands.ZOOM_IN,
                    InspectCommands.ZOOM_OUT,
                    InspectCommands.SHOW_SELECTION,
                    InspectCommands.SHOW_ALL),
            List.of(ExportCommands.EXPORT));

    private final InspectModel model;
    private final UserPresets presets;

    InspectToolBar(InspectModel model, UserPresets presets) {
        this.model = model;
        this.presets = presets;
    }

    /**
     * @param open the command that opens a file
     * @param soundMenu stands after the commands to hear it
     */
    ToolBar build(Command open, List<Command> commands, Node soundMenu) {
        ToolBar bar = new ToolBar();
        bar.getItems().add(CommandControls.iconButton(open));
        for (List<String> group : GROUPS) {
            bar.getItems().add(new Separator(Orientation.VERTICAL));
            for (Command command : commands) {
                if (group.contains(command.id())) {
                    bar.getItems().add(CommandControls.iconButton(command));
                }
            }
            if (group.contains(PLAY)) {
                bar.getItems().add(soundMenu);
            }
        }
        bar.getItems()
                .addAll(
                        new Separator(Orientation.VERTICAL),
                        new PanesMenu(commands).button(),
                        PresetBox.make("inspect.preset", model, presets),
                        colours(),
                        range());
        return bar;
    }

    private ComboBox<ColourMap> colours() {
        ComboBox<ColourMap> box = Choices.box(
                "inspect.colours",
                List.of(ColourMap.values()),
                model.coloursProperty(),
                map -> Messages.text("inspect.colours." + map.text()));
        box.setButtonCell(new ColourMapCell(ContentDisplay.GRAPHIC_ONLY));
        box.setCellFactory(list -> new ColourMapCell(ContentDisplay.LEFT));
        return box;
    }

    private HBox range() {
        Slider slider = new Slider(
                InspectModel.LEAST_RANGE_DB,
                InspectModel.MOST_RANGE_DB,
                model.rangeDbProperty().get());
        Choices.name(slider, "inspect.range");
        slider.setBlockIncrement(5);
        slider.setPrefWidth(90);
        slider.getStyleClass().add("small");
        slider.valueProperty().bindBidirectional(model.rangeDbProperty());
        Label value = new Label();
        value.setMinWidth(48);
        value.textProperty()
                .bind(model.rangeDbProperty().map(db -> Messages.text("inspect.range.value", db.doubleValue())));
        HBox both = new HBox(slider, value);
        both.getStyleClass().add("labelled");
        return both;
    }
}
