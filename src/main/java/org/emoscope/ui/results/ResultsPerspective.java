package org.emoscope.ui.results;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.emoscope.corpus.importer.CorpusScanner;
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

/** What runs came to: figures, confusion matrix, classes and folds, and how alike the classes are. */
public final class ResultsPerspective implements Perspective {

    private final WorkbenchServices services;
    private final Path runs;
    private final RunSelection selection;
    private final ResultsModel model = new ResultsModel();
    private final SimilarityModel similarity = new SimilarityModel();
    private final ResultsController controller;
    private final SimilarityController comparing;
    private final List<Command> commands;
    private @Nullable ResultsView view;

    /**
     * @param runs the folder that holds the runs
     * @param selection the run that is looked at; others may set it
     * @param scanner reads the corpora of runs
     */
    public ResultsPerspective(WorkbenchServices services, Path runs, RunSelection selection, CorpusScanner scanner) {
        this.services = services;
        this.runs = runs;
        this.selection = selection;
        controller = new ResultsController(services, model, runs, selection);
        comparing = new SimilarityController(services, scanner, model, similarity);
        commands = List.of(
                Command.named("results.open")
                        .keys("Shortcut+Shift+O")
                        .icon(Feather.FOLDER)
                        .does(this::choose),
                Command.named("results.again")
                        .keys("F5")
                        .icon(Feather.REFRESH_CW)
                        .does(controller::refresh),
                part(ResultsPart.FIGURES, "Alt+1"),
                part(ResultsPart.SIMILARITY, "Alt+2"));
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
        ResultsView built = new ResultsView(
                model,
                services,
                commands.subList(0, 2),
                () -> new SimilarityView(model, similarity, comparing, services.theme()));
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
        state.choice("part", List.of(ResultsPart.values()), ResultsPart::word).ifPresent(model.partProperty()::set);
        state.path("run").ifPresent(selection.runProperty()::set);
    }

    @Override
    public void save(SettingsSection state) {
        state.put("mode", model.modeProperty().get().word());
        state.put("part", model.partProperty().get().word());
        Path run = selection.runProperty().get();
        if (run != null) {
            state.put("run", run.toString());
        }
    }

    @Override
    public void close() {
        controller.close();
        comparing.close();
    }

    private Command part(ResultsPart part, String keys) {
        return Command.named("results." + part.word())
                .keys(keys)
                .switches(model.partProperty().isEqualTo(part))
                .does(() -> model.partProperty().set(part));
    }

    private void choose() {
        FolderDialog.ask(Messages.text("results.open.title"), runs, view == null ? null : view.root())
                .ifPresent(controller::open);
    }
}
