package org.emoscope.ui.inspect;

import java.nio.file.Files;
import java.nio.file.Path;
import org.emoscope.audio.Signal;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.SpeechReader;
import org.emoscope.task.LatestTask;
import org.emoscope.task.Pool;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Problem;
import org.emoscope.ui.common.RecentFiles;
import org.emoscope.ui.common.Sentences;
import org.emoscope.ui.inspect.pane.Analyser;
import org.emoscope.ui.inspect.pane.Analyses;
import org.emoscope.ui.inspect.pane.Analysis;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.Source;

/** Opens recordings and keeps their analysis in step with the preset. On the JavaFX thread. */
final class InspectController {

    private final WorkbenchServices services;
    private final InspectModel model;
    private final Analyses analyses;
    private final RecentFiles recent;
    private final Playback playback;
    private final Analyser analyser = new Analyser();
    private final LatestTask<Analysis> analysis;
    private final LatestTask<Analysis> again;
    private final LatestTask<Path> demo;
    private final DemoSpeech demoSpeech;

    InspectController(
            WorkbenchServices services,
            InspectModel model,
            Analyses analyses,
            RecentFiles recent,
            Playback playback,
            DemoSpeech demoSpeech) {
        this.services = services;
        this.model = model;
        this.analyses = analyses;
        this.recent = recent;
        this.playback = playback;
        this.demoSpeech = demoSpeech;
        analysis = latest(Messages.text("inspect.task.open"), Pool.DSP);
        again = latest(Messages.text("inspect.task.open"), Pool.DSP);
        demo = latest(Messages.text("inspect.task.demo"), Pool.IO);
        model.parametersProperty().addListener((property, before, now) -> reanalyse());
    }

    private <T> LatestTask<T> latest(String name, Pool pool) {
        return new LatestTask<>(services.tasks(), pool, name, services.bridge());
    }

    /** Opens a file; what goes wrong is said in the window, and what was open stays. */
    void open(Path file) {
        demo.cancel();
        FeatureParameters parameters = parameters();
        analysis.ask(
                context -> {
                    context.progress(-1, String.valueOf(file.getFileName()));
                    Signal speech = SpeechReader.read(file);
                    context.checkCancelled();
                    Source source = Source.of(file, demoSpeech.isSynthetic());
                    return analyser.analyse(source, speech, parameters, context);
                },
                fresh -> opened(fresh, parameters),
                failure -> couldNotOpen(file, failure));
    }

    /** Opens an utterance that EmoScope speaks itself. */
    void openDemo() {
        demo.ask(demoSpeech.utterance(), this::open, failure -> services.notices()
                .warn(Problem.of(
                        Messages.text("inspect.demo.failed"), Messages.text("inspect.demo.failed.remedy"), failure)));
    }

    private void opened(Analysis fresh, FeatureParameters parameters) {
        again.cancel();
        playback.stop();
        analyses.latestProperty().set(fresh);
        model.open(new Recording(fresh.source(), fresh.speech().signal()));
        recent.opened(fresh.source().file());
        if (!parameters.equals(parameters())) {
            reanalyse();
        }
    }

    private void couldNotOpen(Path file, Throwable failure) {
        if (!Files.exists(file)) {
            recent.gone(file);
        }
        String happened = Sentences.of(failure, Messages.text("inspect.open.failed", file.getFileName()));
        services.notices().warn(Problem.of(happened, Messages.text("inspect.open.failed.remedy"), failure));
    }

    private void reanalyse() {
        Analysis now = analyses.latestProperty().get();
        if (now == null) {
            return;
        }
        FeatureParameters parameters = parameters();
        again.ask(
                context -> analyser.analyse(now.source(), now.speech().signal(), parameters, context),
                analyses.latestProperty()::set,
                failure -> services.notices()
                        .warn(Problem.of(
                                Messages.text("inspect.preset.failed"),
                                Messages.text("inspect.preset.failed.remedy"),
                                failure)));
    }

    private FeatureParameters parameters() {
        return model.parametersProperty().get();
    }

    /** Lets go of what is under way. */
    void close() {
        analysis.cancel();
        again.cancel();
        demo.cancel();
    }
}
