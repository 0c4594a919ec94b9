package org.emoscope.ui.inspect;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.inspect.state.InspectModel;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with the recording that is open. */
final class InspectCommands {

    static final String ZOOM_IN = "inspect.zoomIn";
    static final String ZOOM_OUT = "inspect.zoomOut";
    static final String SHOW_SELECTION = "inspect.showSelection";
    static final String SHOW_ALL = "inspect.showAll";

    private static final double ZOOM = 1.5;
    private static final double PAGE = 0.25;

    private final InspectModel model;
    private final BooleanBinding open;

    InspectCommands(InspectModel model) {
        this.model = model;
        this.open = model.recordingProperty().isNotNull();
    }

    List<Command> all() {
        return List.of(
                command(ZOOM_IN, "Up").icon(Feather.ZOOM_IN).does(() -> model.zoom(ZOOM)),
                command(ZOOM_OUT, "Down").icon(Feather.ZOOM_OUT).does(() -> model.zoom(1 / ZOOM)),
                command(SHOW_SELECTION, "Shortcut+E")
                        .icon(Feather.CROP)
                        .enabledWhen(Bindings.isNotNull(model.selectionProperty()))
                        .does(() -> model.axis().show(model.selectedOrAll())),
                command(SHOW_ALL, "Shortcut+F").icon(Feather.MAXIMIZE).does(() -> model.axis()
                        .showAll()),
                command("inspect.panLeft", "Shortcut+Left").does(() -> model.pan(-PAGE)),
                command("inspect.panRight", "Shortcut+Right").does(() -> model.pan(PAGE)),
                command("inspect.cursorLeft", "Left").does(() -> model.stepCursor(-1)),
                command("inspect.cursorRight", "Right").does(() -> model.stepCursor(1)),
                command("inspect.extendLeft", "Shift+Left").does(() -> model.stepSelection(-1)),
                command("inspect.extendRight", "Shift+Right").does(() -> model.stepSelection(1)),
                command("inspect.start", "Home")
                        .does(() -> model.moveTo(model.axis().whole().from())),
                command("inspect.end", "End")
                        .does(() -> model.moveTo(model.axis().whole().to())),
                command("inspect.selectAll", "Shortcut+A").does(model::selectAll),
                command("inspect.selectNone", "Esc")
                        .enabledWhen(Bindings.isNotNull(model.selectionProperty()))
                        .does(() -> model.selectionProperty().set(null)));
    }

    private Command.Builder command(String id, String keys) {
        return Command.named(id).keys(keys).enabledWhen(open);
    }
}
