package org.emoscope.ui;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.CommandKeys;
import org.emoscope.ui.common.CommandMenus;
import org.emoscope.ui.common.CommandPalette;
import org.emoscope.ui.common.CommandRegistry;
import org.emoscope.ui.common.ErrorDialog;
import org.emoscope.ui.common.LogView;
import org.emoscope.ui.common.NoticeStack;
import org.emoscope.ui.common.Overlay;
import org.emoscope.ui.common.Question;
import org.emoscope.ui.common.Rehearsal;
import org.emoscope.ui.common.SettingsSection;
import org.emoscope.ui.common.ShortcutSheet;
import org.emoscope.ui.common.Slices;
import org.emoscope.ui.common.StatusBar;
import org.emoscope.ui.common.Theme;
import org.emoscope.ui.common.ThemeChoice;
import org.jspecify.annotations.Nullable;

/**
 * What the window holds: menu bar, rail, the perspective in front, notices, log and status bar.
 *
 * <p>A perspective's content is made when it is first shown, or before, while there is nothing else to do. Lives on the
 * JavaFX thread.
 */
public final class Workbench implements Navigator {

    private final WorkbenchParts parts;
    private final SettingsSection settings;
    private final CommandRegistry registry = new CommandRegistry();
    private final List<Perspective> perspectives;
    private final Map<Perspective, Node> contents = new HashMap<>();
    private final Map<Perspective, List<Command>> commands = new HashMap<>();
    private final Front front = new Front();
    private final SplitPane middle = new SplitPane();
    private final StackPane root = new StackPane();
    private final Slices ahead = new Slices();
    private final LogView log;
    private final StatusBar status;
    private final Rail rail;
    private @Nullable Perspective current;
    private int saved;

    /** @param makePerspectives makes the perspectives, in the order of the rail; at least one */
    public Workbench(WorkbenchParts parts, Function<WorkbenchServices, List<Perspective>> makePerspectives) {
        this.parts = parts;
        this.settings = parts.settings().section("workbench");
        parts.theme().choiceProperty().set(ThemeChoice.of(settings.text("theme").orElse("")));
        parts.theme().choiceProperty().addListener((property, before, now) -> settings.put("theme", now.word()));
        Overlay overlay = new Overlay();
        log = new LogView(parts.log(), this::hideLog);
        status = new StatusBar(parts.tasks(), parts.bridge());
        ErrorDialog dialog = new ErrorDialog(parts.theme(), this::showLog);
        NoticeStack notices = new NoticeStack(problem ->
                dialog.show(root.getScene() == null ? null : root.getScene().getWindow(), problem));
        perspectives = List.copyOf(makePerspectives.apply(
                new WorkbenchServices(parts.tasks(), parts.bridge(), parts.theme(), notices, status, this)));
        perspectives.forEach(each -> each.restore(stateOf(each)));
        rail = new Rail(perspectives, this::show);
        registerCommands(overlay);
        build(overlay, notices);
    }

    /** What goes into the window's scene. */
    public Parent root() {
        return root;
    }

    public List<Perspective> perspectives() {
        return perspectives;
    }

    public CommandRegistry commands() {
        return registry;
    }

    /**
     * Listens to the keys of the scene that holds it and, once the frame has been laid out for its first painting, shows
     * the perspective that was in front last time.
     */
    public void start(Scene scene) {
        parts.theme().dress(scene);
        new CommandKeys(registry).listenTo(scene);
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            parts.bridge().afterwards(this::showLast);
        };
        scene.addPostLayoutPulseListener(once[0]);
    }

    /** Makes what may be shown next, unseen and piece by piece, so that nobody waits for it when it is shown. */
    public void prepare() {
        new Rehearsal(root, ahead).begin();
        for (Perspective each : perspectives) {
            ahead.add(() -> make(each));
            ahead.add(() -> front.prepare(contents.get(each)));
        }
    }

    /** Shows somebody who starts for the first time what there is to see. */
    public void welcome() {
        perspectives.forEach(Perspective::welcome);
    }

    private void showLast() {
        if (current == null) {
            String last = settings.text("perspective").orElse("");
            show(perspectives.stream()
                    .filter(each -> each.id().equals(last))
                    .findFirst()
                    .orElse(perspectives.get(0)));
        }
    }

    @Override
    public void show(String perspectiveId) {
        show(perspectives.stream()
                .filter(each -> each.id().equals(perspectiveId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no perspective " + perspectiveId)));
    }

    @Override
    public void inspect(Path audio) {
        for (Perspective each : perspectives) {
            if (each instanceof AudioInspector inspector) {
                show(inspector);
                inspector.open(audio);
                return;
            }
        }
    }

    /** Asks before it lets something under way be cut off; with nothing under way, closes at once. */
    void askToClose(Runnable close) {
        String sentences =
                perspectives.stream().flatMap(each -> each.underWay().stream()).collect(Collectors.joining(" "));
        if (sentences.isEmpty()) {
            close.run();
        } else {
            new Question(parts.theme()).ask(root.getScene().getWindow(), "window.close", sentences, close);
        }
    }

    /** Saves the state of one perspective, the next each time. */
    void saveNext() {
        Perspective next = perspectives.get(saved++ % perspectives.size());
        next.save(stateOf(next));
    }

    /** Saves the state of all perspectives and lets go of everything. */
    public void close() {
        for (Perspective each : perspectives) {
            each.save(stateOf(each));
            each.close();
        }
        status.close();
        ahead.forget();
    }

    /** Which perspective is in front. */
    public Perspective current() {
        return Objects.requireNonNull(current, "the workbench has not been started");
    }

    private void show(Perspective next) {
        if (next == current) {
            rail.mark(next);
            return;
        }
        List<Command> gone = current == null ? List.of() : commands.get(current);
        if (current != null) {
            current.save(stateOf(current));
            current.hidden();
        }
        make(next);
        current = next;
        registry.replace(gone, commands.get(next));
        front.show(contents.get(next));
        rail.mark(next);
        status.say("");
        settings.put("perspective", next.id());
        next.shown();
    }

    private void make(Perspective perspective) {
        if (!contents.containsKey(perspective)) {
            contents.put(perspective, perspective.content());
            commands.put(perspective, perspective.commands());
        }
    }

    private SettingsSection stateOf(Perspective perspective) {
        return settings.section("perspective").section(perspective.id());
    }

    private void registerCommands(Overlay overlay) {
        perspectives.forEach(this::followCommandsEverywhere);
        registry.add(List.of(ShellCommands.quit(() -> askToClose(root.getScene().getWindow()::hide))));
        registry.add(ShellCommands.view(parts.theme()::toggle, this::toggleLog));
        registry.add(ShellCommands.goTo(perspectives, this));
        registry.add(ShellCommands.help(new CommandPalette(registry, overlay), new ShortcutSheet(registry, overlay)));
    }

    private void followCommandsEverywhere(Perspective perspective) {
        ObservableList<Command> everywhere = perspective.commandsEverywhere();
        registry.add(everywhere);
        everywhere.addListener((ListChangeListener<Command>) change -> {
            while (change.next()) {
                registry.replace(change.getRemoved(), change.getAddedSubList());
            }
        });
    }

    private void build(Overlay overlay, NoticeStack notices) {
        StackPane.setAlignment(notices, Pos.BOTTOM_RIGHT);
        StackPane noticed = new StackPane(front, notices);
        noticed.setMinSize(0, 0);
        noticed.getStyleClass().add(Theme.FRAME);
        middle.getStyleClass().add(Theme.FRAME);
        middle.setOrientation(Orientation.VERTICAL);
        middle.getItems().setAll(noticed);
        BorderPane frame = new BorderPane(middle);
        frame.getStyleClass().add(Theme.FRAME);
        frame.setTop(new CommandMenus(registry, parts.bridge()).bar());
        frame.setLeft(rail);
        frame.setBottom(status);
        Region backdrop = new Region();
        backdrop.getStyleClass().add("backdrop");
        root.getStyleClass().addAll("workbench", Theme.FRAME);
        root.getChildren().setAll(backdrop, frame, overlay);
    }

    private void toggleLog() {
        if (middle.getItems().contains(log)) {
            hideLog();
        } else {
            showLog();
        }
    }

    private void showLog() {
        if (!middle.getItems().contains(log)) {
            middle.getItems().add(log);
            middle.setDividerPositions(0.7);
        }
    }

    private void hideLog() {
        middle.getItems().remove(log);
    }
}
