package org.emoscope.ui.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.emoscope.experiment.RunEntry;
import org.emoscope.experiment.RunFolder;
import org.emoscope.experiment.RunStore;
import org.emoscope.task.LatestTask;
import org.emoscope.task.Pool;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Problem;
import org.emoscope.ui.common.RunSelection;
import org.emoscope.ui.common.Sentences;

/** Reads runs away from the JavaFX thread and keeps the list in step with the disk. On the JavaFX thread. */
final class ResultsController {

    private final WorkbenchServices services;
    private final ResultsModel model;
    private final Path runs;
    private final RunSelection selection;
    private final LatestTask<List<RunEntry>> listing;

    ResultsController(WorkbenchServices services, ResultsModel model, Path runs, RunSelection selection) {
        this.services = services;
        this.model = model;
        this.runs = runs;
        this.selection = selection;
        listing = new LatestTask<>(services.tasks(), Pool.IO, Messages.text("results.task.list"), services.bridge());
        model.chosenProperty().addListener((property, before, now) -> {
            if (now != null) {
                selection.runProperty().set(now.folder().path());
            }
        });
    }

    /** Reads the list anew; the run that was looked at stays. */
    void refresh() {
        List<Path> elsewhere = List.copyOf(model.elsewhere());
        listing.ask(
                context -> list(elsewhere),
                now -> model.list(now, selection.runProperty().get()),
                failure -> services.notices()
                        .warn(Problem.of(
                                Sentences.of(failure, Messages.text("results.list.failed")),
                                Messages.text("results.list.failed.remedy"),
                                failure)));
    }

    /** Looks at a run folder anywhere on this machine. */
    void open(Path folder) {
        RunFolder run = new RunFolder(folder);
        boolean own = runs.toAbsolutePath().normalize().equals(run.path().getParent());
        if (!own && !model.elsewhere().contains(run.path())) {
            model.elsewhere().add(0, run.path());
        }
        selection.runProperty().set(run.path());
        refresh();
    }

    void close() {
        listing.cancel();
    }

    private List<RunEntry> list(List<Path> elsewhere) throws IOException {
        List<RunEntry> all = new ArrayList<>();
        elsewhere.forEach(path -> all.add(RunStore.entry(new RunFolder(path))));
        all.addAll(new RunStore(runs).list());
        return all;
    }
}
