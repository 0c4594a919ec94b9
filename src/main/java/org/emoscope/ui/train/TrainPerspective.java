package org.emoscope.ui.train;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.emoscope.experiment.RunFolder;
import org.emoscope.model.EmotionSystem;
import org.emoscope.ui.Perspective;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.CorpusLoader;
import org.emoscope.ui.common.LoadedCorpus;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.RunSelection;
import org.emoscope.ui.common.SettingsSection;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Trains a system on the corpus under a protocol and shows how it goes. */
public final class TrainPerspective implements Perspective {

    private final WorkbenchServices services;
    private final List<EmotionSystem> systems;
    private final CorpusLoader loader;
    private final RunSelection results;
    private final TrainForm form;
    private final RunWatch watch = new RunWatch();
    private final RunClock clock = new RunClock(System::nanoTime);
    private final PlanPreview plan;
    private final TrainController controller;
    private final Command start;
    private final List<Command> steering;
    private @Nullable TrainView view;
    private @Nullable RunWatchView watchView;

    /**
     * @param loader reads the corpus that is trained on
     * @param results where a finished run goes to be looked at
     */
    public TrainPerspective(WorkbenchServices services, TrainParts parts, CorpusLoader loader, RunSelection results) {
        this.services = services;
        this.loader = loader;
        this.results = results;
        systems = parts.systems().systems();
        form = new TrainForm(systems.get(0));
        plan = new PlanPreview(services, form, loader.selection());
        controller = new TrainController(services, parts, loader, watch, clock);
        start = Command.named("train.start")
                .keys("Shortcut+Enter")
                .icon(Feather.PLAY)
                .enabledWhen(controller.idleProperty().and(form.validProperty()).and(plan.possibleProperty()))
                .does(() -> controller.start(form));
        steering = List.of(
                Command.named("train.pause")
                        .icon(Feather.PAUSE)
                        .enabledWhen(is(RunState.RUNNING))
                        .does(controller::pause),
                Command.named("train.continue")
                        .icon(Feather.PLAY)
                        .enabledWhen(is(RunState.PAUSED))
                        .does(controller::goOn),
                Command.named("train.cancel")
                        .icon(Feather.SQUARE)
                        .enabledWhen(is(RunState.RUNNING).or(is(RunState.PAUSED)))
                        .does(controller::cancel),
                Command.named("train.results")
                        .icon(Feather.GRID)
                        .enabledWhen(is(RunState.DONE))
                        .does(this::showResults));
    }

    @Override
    public String id() {
        return "train";
    }

    @Override
    public Ikon icon() {
        return Feather.TRENDING_UP;
    }

    @Override
    public Node content() {
        RunWatchView watching = new RunWatchView(watch, clock, services, steering);
        CorpusField corpus = new CorpusField(loader, services.navigator());
        TrainFormView formView = new TrainFormView(form, loader.selection(), corpus);
        TrainView built = new TrainView(controller, plan, formView.build(systems), watching, start);
        watchView = watching;
        view = built;
        return built.root();
    }

    @Override
    public List<Command> commands() {
        return List.of(start, steering.get(0), steering.get(1), steering.get(2), steering.get(3));
    }

    @Override
    public void shown() {
        loader.reopen();
        controller.listResumable();
        plan.ask();
        if (watchView != null) {
            watchView.wake();
        }
        if (view != null) {
            view.focus();
        }
    }

    @Override
    public void hidden() {
        if (watchView != null) {
            watchView.rest();
        }
    }

    @Override
    public void restore(SettingsSection state) {
        TrainState.restore(form, systems, state);
    }

    @Override
    public void save(SettingsSection state) {
        TrainState.save(form, systems, state);
    }

    @Override
    public void demonstrate() {
        form.chooseQuickRun();
        if (loader.selection().loadedProperty().get() != null) {
            controller.start(form);
            return;
        }
        ChangeListener<@Nullable LoadedCorpus> once = new ChangeListener<>() {
            @Override
            public void changed(
                    ObservableValue<? extends @Nullable LoadedCorpus> property,
                    @Nullable LoadedCorpus before,
                    @Nullable LoadedCorpus now) {
                loader.selection().loadedProperty().removeListener(this);
                controller.start(form);
            }
        };
        loader.selection().loadedProperty().addListener(once);
        loader.openDemo();
    }

    @Override
    public Optional<String> underWay() {
        return watch.stateProperty().get().isUnderWay()
                ? Optional.of(
                        Messages.text("train.underway", watch.titleProperty().get()))
                : Optional.empty();
    }

    @Override
    public void close() {
        controller.close();
        plan.close();
        if (watchView != null) {
            watchView.close();
        }
    }

    private BooleanBinding is(RunState state) {
        return Bindings.createBooleanBinding(() -> watch.stateProperty().get() == state, watch.stateProperty());
    }

    private void showResults() {
        RunFolder folder = watch.folderProperty().get();
        if (folder != null) {
            results.runProperty().set(folder.path());
            services.navigator().show("results");
        }
    }
}
