package org.emoscope.ui.inspect;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.emoscope.dsp.FrequencyScale;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.PaneKind;
import org.emoscope.ui.inspect.state.ViewHistory;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with the panes and with where one was. */
final class PaneCommands {

    private final InspectModel model;

    PaneCommands(InspectModel model) {
        this.model = model;
    }

    List<Command> all() {
        ViewHistory history = model.history();
        List<Command> commands = new ArrayList<>(List.of(
                Command.named("inspect.undo")
                        .keys("Shortcut+Z")
                        .enabledWhen(history.undoableProperty())
                        .does(history::undo),
                Command.named("inspect.redo")
                        .keys("Shortcut+Shift+Z")
                        .enabledWhen(history.redoableProperty())
                        .does(history::redo),
                Command.named("inspect.back")
                        .keys("Alt+Left")
                        .icon(Feather.ARROW_LEFT)
                        .enabledWhen(history.canGoBackProperty())
                        .does(history::back),
                Command.named("inspect.forward")
                        .keys("Alt+Right")
                        .icon(Feather.ARROW_RIGHT)
                        .enabledWhen(history.canGoForwardProperty())
                        .does(history::forward)));
        BooleanBinding comparing = model.comparedProperty().isNotNull();
        for (PaneKind kind : PaneKind.values()) {
            commands.add(Command.named("inspect.pane." + kind.text())
                    .titled(Messages.text("inspect.pane.toggle", Messages.text("inspect.pane." + kind.text())))
                    .hint(Messages.text("inspect.pane." + kind.text() + ".hint"))
                    .switches(Bindings.createBooleanBinding(
                            () -> model.arrangement().has(kind),
                            model.arrangement().panesProperty()))
                    .enabledWhen(PaneKind.OF_COMPARISON.contains(kind) ? comparing : new SimpleBooleanProperty(true))
                    .does(() -> model.arrangement().toggle(kind)));
        }
        commands.add(Command.named("inspect.panesReset")
                .does(() -> model.arrangement().reset()));
        commands.add(over("inspect.endpointsShown", model.endpointsShownProperty()));
        commands.add(over("inspect.pitchShown", model.pitchShownProperty()));
        for (FrequencyScale scale : FrequencyScale.values()) {
            commands.add(Command.named("inspect.scale." + scale.text())
                    .titled(Messages.text("inspect.scale." + scale.text()))
                    .switches(model.scaleProperty().isEqualTo(scale))
                    .does(() -> model.scaleProperty().set(scale)));
        }
        return commands;
    }

    private static Command over(String id, BooleanProperty shown) {
        return Command.named(id).switches(shown).does(() -> shown.set(!shown.get()));
    }
}
