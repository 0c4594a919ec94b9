package org.emoscope.ui.results;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.emoscope.ui.Perspective;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.FolderDialog;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.RunSelection;
import org.emoscope.ui.common.SettingsSection;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What runs came to: figures, confusion matrix, classes and folds. */
public final class ResultsPerspective implements Perspective {

    private final WorkbenchServices services;
    private final Path runs;
    private final RunSelection selection;
    private final ResultsModel model = new ResultsModel();
    private final ResultsController controller;
    private final List<Command> commands;
    private @Nullable ResultsView view;

    /**
     * @param runs the folder that holds the runs
     * @param selection the run that is looked at; others may set it
     */
    public ResultsPerspective(WorkbenchServices services, Path runs, RunSelection selection) {
        this.services = services;
        this.runs = runs;
        this.selection = selection;
        controller = new ResultsController(services, model, runs, selection);
        commands = List.of(
                Command.named("results.open")
                        .keys("Shortcut+Shift+O")
                        .icon(Feather.FOLDER)
                        .does(this::choose),
                Command.named("results.again")
                        .keys("F5")
                        .icon(Feather.REFRESH_CW)
                        .does(controller::refresh));
    }

    @Override
    public String id() {
        return "results";
    }

    @Override
    public Ikon icon() {
        return Feather.GRID;
    }

    @Override
    public Node content() {
        ResultsView built = new ResultsView(model, services, commands);
        view = built;
        return built.root();
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void shown() {
        controller.refresh();
        if (view != null) {
            view.focus();
        }
    }

    @Override
    public void restore(SettingsSection state) {
        state.choice("mode", List.of(MatrixMode.values()), MatrixMode::word).ifPresent(model.modeProperty()::set);
        state.path("run").ifPresent(selection.runProperty()::set);
    }

    @Override
    public void save(SettingsSection state) {
        state.put("mode", model.modeProperty().get().word());
        Path run = selection.runProperty().get();
        if (run != null) {
            state.put("run", run.toString());
        }
    }

    @Override
    public void close() {
        controller.close();
    }

    private void choose() {
        FolderDialog.ask(Messages.text("results.open.title"), runs, view == null ? null : view.root())
                .ifPresent(controller::open);
    }
}
