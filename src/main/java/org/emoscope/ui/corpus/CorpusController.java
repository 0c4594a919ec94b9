package org.emoscope.ui.corpus;

import java.nio.file.Path;
import java.util.Optional;
import org.emoscope.corpus.label.LabelScheme;
import org.emoscope.task.LatestTask;
import org.emoscope.task.Pool;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.CorpusLoader;
import org.emoscope.ui.common.CorpusSelection;
import org.emoscope.ui.common.CorpusSource;
import org.emoscope.ui.common.LoadedCorpus;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Problem;
import org.emoscope.ui.common.Sentences;
import org.jspecify.annotations.Nullable;

/** Opens corpora and keeps the report in step with corpus and labels. On the JavaFX thread. */
final class CorpusController {

    private final WorkbenchServices services;
    private final CorpusModel model;
    private final CorpusLoader loader;
    private final CorpusSelection selection;
    private final LatestTask<CorpusReport> report;
    private @Nullable Path source;

    CorpusController(WorkbenchServices services, CorpusModel model, CorpusLoader loader) {
        this.services = services;
        this.model = model;
        this.loader = loader;
        this.selection = loader.selection();
        report = new LatestTask<>(services.tasks(), Pool.DSP, Messages.text("corpus.task.report"), services.bridge());
        selection.loadedProperty().addListener((property, before, now) -> loaded(now));
        selection.onLabelsChange(this::tell);
        model.typeProperty().addListener((property, before, now) -> scanAgain());
    }

    /** Scans a folder or a manifest. */
    void open(Path path) {
        CorpusSource wanted = new CorpusSource(path, model.typeProperty().get());
        source = wanted.path();
        loader.open(wanted);
    }

    void openDemo() {
        loader.openDemo();
    }

    /** Scans once more what was scanned last, as after files or the type have changed. */
    void scanAgain() {
        if (source != null) {
            open(source);
        }
    }

    private void loaded(@Nullable LoadedCorpus now) {
        if (now != null) {
            source = now.source();
            model.recent().opened(now.source());
            tell();
        }
    }

    private void tell() {
        LoadedCorpus loaded = selection.loadedProperty().get();
        if (loaded == null) {
            return;
        }
        LabelScheme scheme = selection.scheme();
        report.ask(
                context -> CorpusReport.of(loaded, scheme), model.reportProperty()::set, failure -> services.notices()
                        .warn(Problem.of(
                                Sentences.of(failure, Messages.text("corpus.report.failed")),
                                Messages.text("corpus.report.failed.remedy"),
                                failure)));
    }

    /** The source and type that a restart shall read again. */
    Optional<CorpusSource> current() {
        return Optional.ofNullable(selection.loadedProperty().get())
                .map(now ->
                        new CorpusSource(now.source(), Optional.of(now.corpus().type())));
    }

    void close() {
        report.cancel();
        loader.close();
    }
}
