package org.emoscope.ui.train;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.stage.Window;
import org.emoscope.experiment.RunFolder;
import org.emoscope.model.EmotionSystem;
import org.emoscope.ui.Perspective;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.CorpusLoader;
import org.emoscope.ui.common.LoadedCorpus;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Question;
import org.emoscope.ui.common.RunSelection;
import org.emoscope.ui.common.SaveDialog;
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
    private final TrainPages pages = new TrainPages();
    private final List<Command> turning;
    private final NetworkPreview network;
    private final RunQueue queue = new RunQueue();
    private final QueueKeeper keeper;
    private final QueueRunner runner;
    private final QueueActions actions;
    private final List<Command> queueing;
    private final Command leave;
    private boolean isShown;
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
        plan = new PlanPreview(services, form, loader.selection(), parts.experiment()::check);
        network = new NetworkPreview(services, form, plan);
        controller = new TrainController(services, parts, loader, watch, clock);
        keeper = new QueueKeeper(services, queue, new QueueFile(parts.queue()));
        runner = new QueueRunner(services, queue, watch, controller);
        actions = new QueueActions(form, systems, loader, queue, services.notices());
        BooleanBinding decided = form.validProperty().and(plan.possibleProperty());
        start = Command.named("train.start")
                .keys("Shortcut+Enter")
                .icon(Feather.PLAY)
                .enabledWhen(controller.idleProperty().and(decided))
                .does(this::start);
        BooleanBinding isEmpty = Bindings.isEmpty(queue.waiting());
        queueing = List.of(
                Command.named("train.queue-add")
                        .keys("Shortcut+Shift+Enter")
                        .icon(Feather.PLUS)
                        .enabledWhen(decided)
                        .whenOn(queue.editedProperty().isNotNull(), Feather.CHECK)
                        .does(actions::put),
                Command.named("train.queue-run")
                        .icon(Feather.PLAY)
                        .enabledWhen(controller.idleProperty().and(isEmpty.not()))
                        .does(this::runQueue),
                Command.named("train.queue-clear")
                        .icon(Feather.TRASH_2)
                        .enabledWhen(isEmpty.not())
                        .does(this::askToClear));
        leave = Command.named("train.queue-leave")
                .enabledWhen(queue.editedProperty().isNotNull())
                .does(queue::leave);
        turning = Arrays.stream(TrainPage.values()).map(this::turn).toList();
        pages.pageProperty().addListener((property, before, now) -> watchNetwork());
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
        pages.put(TrainPage.RUN, watching::root);
        pages.put(TrainPage.NETWORK, this::networkView);
        pages.put(
                TrainPage.QUEUE,
                () -> new QueueView(queue, runner, systems, actions, List.of(queueing.get(1), queueing.get(2))));
        Node beside = pages.build(
                turning, Arrays.stream(TrainPage.values()).map(this::title).toList());
        List<Command> foot = List.of(start, queueing.get(0), leave);
        TrainView built = new TrainView(controller, plan, formView.build(systems), beside, foot);
        watchView = watching;
        view = built;
        return built.root();
    }

    @Override
    public List<Command> commands() {
        return Stream.of(List.of(start), queueing, List.of(leave), steering, turning)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void shown() {
        loader.reopen();
        controller.listResumable();
        plan.ask();
        isShown = true;
        watchNetwork();
        if (watchView != null) {
            watchView.wake();
        }
        if (view != null) {
            view.focus();
        }
    }

    @Override
    public void hidden() {
        isShown = false;
        watchNetwork();
        if (watchView != null) {
            watchView.rest();
        }
    }

    @Override
    public void restore(SettingsSection state) {
        keeper.begin();
        TrainState.restore(form, systems, state);
        state.choice("page", List.of(TrainPage.values()), TrainPage::word).ifPresent(pages.pageProperty()::set);
    }

    @Override
    public void save(SettingsSection state) {
        TrainState.save(form, systems, state);
        state.put("page", pages.pageProperty().get().word());
    }

    @Override
    public void demonstrate() {
        form.chooseQuickRun();
        if (loader.selection().loadedProperty().get() != null) {
            start();
            return;
        }
        ChangeListener<@Nullable LoadedCorpus> once = new ChangeListener<>() {
            @Override
            public void changed(
                    ObservableValue<? extends @Nullable LoadedCorpus> property,
                    @Nullable LoadedCorpus before,
                    @Nullable LoadedCorpus now) {
                loader.selection().loadedProperty().removeListener(this);
                start();
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
        runner.close();
        controller.close();
        plan.close();
        network.rest();
        if (watchView != null) {
            watchView.close();
        }
    }

    private BooleanBinding is(RunState state) {
        return Bindings.createBooleanBinding(() -> watch.stateProperty().get() == state, watch.stateProperty());
    }

    private void start() {
        pages.pageProperty().set(TrainPage.RUN);
        controller.start(form);
    }

    private Command turn(TrainPage page) {
        return Command.named("train.page-" + page.word())
                .keys("Alt+" + (page.ordinal() + 1))
                .does(() -> pages.pageProperty().set(page));
    }

    /** The title of a page; that of the queue says how many wait. */
    private ObservableValue<String> title(TrainPage page) {
        String title = turning.get(page.ordinal()).title();
        return Bindings.createStringBinding(
                () -> page != TrainPage.QUEUE || queue.waiting().isEmpty()
                        ? title
                        : Messages.text(
                                "train.queue.count", title, queue.waiting().size()),
                queue.waiting());
    }

    private void runQueue() {
        queue.heldProperty().set(false);
        pages.pageProperty().set(TrainPage.RUN);
        runner.next();
    }

    private void askToClear() {
        new Question(services.theme())
                .ask(
                        window(),
                        "train.queue.clear",
                        Messages.text(
                                "train.queue.clear.sentence", queue.waiting().size()),
                        queue::clear);
    }

    private Node networkView() {
        SaveDialog save = SaveDialog.above(this::window, services.theme());
        return new NetworkView(services, network, new NetworkExport(services, save, form));
    }

    private @Nullable Window window() {
        return view == null || view.root().getScene() == null
                ? null
                : view.root().getScene().getWindow();
    }

    /** The network is worked out only while somebody looks at it. */
    private void watchNetwork() {
        if (isShown && pages.pageProperty().get() == TrainPage.NETWORK) {
            network.wake();
        } else {
            network.rest();
        }
    }

    private void showResults() {
        RunFolder folder = watch.folderProperty().get();
        if (folder != null) {
            results.runProperty().set(folder.path());
            services.navigator().show("results");
        }
    }
}
