package org.emoscope.ui.inspect.endpoints;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.emoscope.audio.WavWriter;
import org.emoscope.task.EveryTask;
import org.emoscope.task.LatestTask;
import org.emoscope.task.Pool;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Problem;
import org.emoscope.ui.common.SaveDialog;
import org.emoscope.ui.common.Sentences;
import org.emoscope.ui.inspect.state.EndpointModel;
import org.emoscope.ui.inspect.state.EndpointResult;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.TimeSpan;
import org.kordamp.ikonli.feather.Feather;

/** What may be done with the endpoints that were found. On the JavaFX thread; copies and writes beside it. */
public final class EndpointActions {

    /** How much is seen beside a segment, as a part of it. */
    private static final double MARGIN = 0.2;

    private final InspectModel model;
    private final EndpointModel endpoints;
    private final WorkbenchServices services;
    private final Opener opener;
    private final SaveDialog dialog;
    private final LatestTask<Optional<Recording>> cutting;
    private final EveryTask writing;
    private final BooleanBinding found;

    /** Opens things in Inspect. */
    public interface Opener {

        /** Shows a recording that is in memory. */
        void show(Recording recording);

        /** Reads a file and shows it. */
        void open(Path file);
    }

    public EndpointActions(
            InspectModel model, EndpointModel endpoints, WorkbenchServices services, Opener opener, SaveDialog dialog) {
        this.model = model;
        this.endpoints = endpoints;
        this.services = services;
        this.opener = opener;
        this.dialog = dialog;
        cutting = new LatestTask<>(
                services.tasks(), Pool.DSP, Messages.text("inspect.endpoints.task.trim"), services.bridge());
        writing = new EveryTask(services.tasks(), Pool.EXPORT, services.bridge());
        found = Bindings.createBooleanBinding(
                () -> current().flatMap(EndpointResult::speech).isPresent(),
                endpoints.resultProperty(),
                model.recordingProperty());
    }

    public List<Command> commands() {
        return List.of(
                Command.named("inspect.selectSpeech")
                        .icon(Feather.MIC)
                        .enabledWhen(found)
                        .does(() -> current().flatMap(EndpointResult::speech).ifPresent(this::select)),
                Command.named("inspect.trim")
                        .icon(Feather.SCISSORS)
                        .enabledWhen(found)
                        .does(() -> withTrimmed(opener::show)),
                Command.named("inspect.saveSpeech")
                        .icon(Feather.SAVE)
                        .enabledWhen(found)
                        .does(() -> withTrimmed(this::save)),
                Command.named("inspect.wholeFile")
                        .icon(Feather.CORNER_UP_LEFT)
                        .enabledWhen(Bindings.createBooleanBinding(this::isPart, model.recordingProperty()))
                        .does(() -> opener.open(
                                model.recordingProperty().get().source().file())));
    }

    /** Selects a span and makes sure that all of it is seen. */
    void select(TimeSpan span) {
        model.selectionProperty().set(span);
        model.cursorProperty().set(span.from());
        TimeSpan seen = model.axis().visible();
        if (!seen.contains(span.from()) || !seen.contains(span.to())) {
            double margin = MARGIN * span.length();
            model.axis().show(new TimeSpan(span.from() - margin, span.to() + margin));
        }
    }

    /** The result, if it is that of what is open. */
    Optional<EndpointResult> current() {
        return Optional.ofNullable(endpoints.resultProperty().get())
                .filter(result ->
                        result.recording() == model.recordingProperty().get());
    }

    /** Lets go of what is under way. */
    public void close() {
        cutting.cancel();
    }

    private boolean isPart() {
        Recording recording = model.recordingProperty().get();
        return recording != null && recording.source().part().isPresent();
    }

    private void withTrimmed(Consumer<Recording> use) {
        current()
                .ifPresent(result -> cutting.ask(
                        context -> result.trimmed(),
                        trimmed -> trimmed.ifPresent(use),
                        failure -> warn("trim", failure)));
    }

    private void save(Recording trimmed) {
        Path folder = trimmed.source().file().toAbsolutePath().getParent();
        SaveDialog.Wanted wanted = new SaveDialog.Wanted(
                Messages.text("inspect.endpoints.save.title"),
                Messages.text("inspect.endpoints.save.wav"),
                ".wav",
                trimmed.source().stem() + "-speech.wav",
                folder);
        dialog.ask(wanted, target -> write(trimmed, target));
    }

    private void write(Recording trimmed, Path target) {
        writing.ask(
                Messages.text("inspect.endpoints.task.save"),
                context -> {
                    WavWriter.write(target, trimmed.speech());
                    return target;
                },
                written -> services.notices()
                        .tell(Messages.text("inspect.endpoints.saved", written.getFileName(), written.getParent())),
                failure -> warn("save", failure));
    }

    private void warn(String what, Throwable failure) {
        String happened = Sentences.of(failure, Messages.text("inspect.endpoints.failed." + what));
        services.notices()
                .warn(Problem.of(happened, Messages.text("inspect.endpoints.failed." + what + ".remedy"), failure));
    }
}
