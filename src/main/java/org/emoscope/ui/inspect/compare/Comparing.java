package org.emoscope.ui.inspect.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import org.emoscope.feature.SpeechReader;
import org.emoscope.task.LatestTask;
import org.emoscope.task.Pool;
import org.emoscope.task.Work;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Problem;
import org.emoscope.ui.common.Sentences;
import org.emoscope.ui.inspect.state.Comparison;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.PaneArrangement;
import org.emoscope.ui.inspect.state.PaneKind;
import org.emoscope.ui.inspect.state.PlacedPane;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.Source;
import org.kordamp.ikonli.feather.Feather;

/** Brings a second recording beside the one that is open. On the JavaFX thread; reads and copies beside it. */
public final class Comparing {

    private final InspectModel model;
    private final WorkbenchServices services;
    private final Predicate<Path> isSynthetic;
    private final Supplier<Optional<Path>> question;
    private final Consumer<Recording> show;
    private final LatestTask<Comparison> latest;

    /**
     * @param isSynthetic whether EmoScope spoke a file itself
     * @param question asks a person for a file
     * @param show opens a recording that is in memory
     */
    public Comparing(
            InspectModel model,
            WorkbenchServices services,
            Predicate<Path> isSynthetic,
            Supplier<Optional<Path>> question,
            Consumer<Recording> show) {
        this.model = model;
        this.services = services;
        this.isSynthetic = isSynthetic;
        this.question = question;
        this.show = show;
        latest = new LatestTask<>(services.tasks(), Pool.IO, Messages.text("inspect.compare.task"), services.bridge());
    }

    public List<Command> commands() {
        BooleanBinding comparing = model.comparedProperty().isNotNull();
        return List.of(
                Command.named("inspect.compare")
                        .icon(Feather.COLUMNS)
                        .enabledWhen(model.recordingProperty().isNotNull())
                        .does(() -> question.get().ifPresent(this::with)),
                Command.named("inspect.compareSwap")
                        .icon(Feather.REPEAT)
                        .enabledWhen(comparing)
                        .does(this::swap),
                Command.named("inspect.compareStop")
                        .icon(Feather.X)
                        .enabledWhen(comparing)
                        .does(this::stop));
    }

    /** Compares with a file, from its beginning. */
    public void with(Path file) {
        ask(
                context -> {
                    context.progress(-1, String.valueOf(file.getFileName()));
                    return Comparison.of(new Recording(Source.of(file, isSynthetic), SpeechReader.read(file)), 0);
                },
                this::show,
                Messages.text("inspect.open.failed", file.getFileName()));
    }

    /** Moves the second recording along the axis, to so many seconds after the beginning of the first. */
    void moveTo(double offsetSeconds) {
        Comparison now = model.comparedProperty().get();
        if (now != null) {
            ask(
                    context -> Comparison.of(now.other(), offsetSeconds),
                    this::show,
                    Messages.text("inspect.compare.failed"));
        }
    }

    /** Puts each in the place of the other, at once, and never shows a recording beside itself. */
    void swap() {
        Comparison now = model.comparedProperty().get();
        Recording first = model.recordingProperty().get();
        if (now != null && first != null) {
            ask(
                    context -> Comparison.of(first, -now.offsetSeconds()),
                    fresh -> {
                        if (model.recordingProperty().get() == first
                                && model.comparedProperty().get() == now) {
                            model.comparedProperty().set(null);
                            show.accept(now.other());
                            model.comparedProperty().set(fresh);
                        }
                    },
                    Messages.text("inspect.compare.failed"));
        }
    }

    /** Goes back to one recording; its waveform is shown if there was no pane of it. */
    void stop() {
        latest.cancel();
        model.comparedProperty().set(null);
        PaneArrangement arrangement = model.arrangement();
        if (arrangement.panes().stream().map(PlacedPane::kind).allMatch(PaneKind.OF_COMPARISON::contains)) {
            arrangement.add(PaneKind.WAVEFORM);
        }
        PaneKind.OF_COMPARISON.forEach(arrangement::remove);
    }

    /** Lets go of what is under way. */
    public void close() {
        latest.cancel();
    }

    private void ask(Work<Comparison> work, Consumer<Comparison> then, String otherwise) {
        latest.ask(work, then, failure -> services.notices()
                .warn(Problem.of(
                        Sentences.of(failure, otherwise), Messages.text("inspect.compare.failed.remedy"), failure)));
    }

    private void show(Comparison fresh) {
        boolean begins = model.comparedProperty().get() == null;
        model.comparedProperty().set(fresh);
        if (begins) {
            PaneArrangement arrangement = model.arrangement();
            PaneKind.OF_COMPARISON.forEach(arrangement::add);
        }
    }
}
