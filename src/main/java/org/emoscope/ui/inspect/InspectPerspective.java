package org.emoscope.ui.inspect;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.stage.Window;
import org.emoscope.audio.Player;
import org.emoscope.ui.AudioInspector;
import org.emoscope.ui.TourStop;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Problem;
import org.emoscope.ui.common.RecentFiles;
import org.emoscope.ui.common.SaveDialog;
import org.emoscope.ui.common.SettingsSection;
import org.emoscope.ui.common.Theme;
import org.emoscope.ui.inspect.compare.CompareLens;
import org.emoscope.ui.inspect.compare.Comparing;
import org.emoscope.ui.inspect.endpoints.EndpointActions;
import org.emoscope.ui.inspect.endpoints.Endpoints;
import org.emoscope.ui.inspect.export.ExportCommands;
import org.emoscope.ui.inspect.files.FileBrowser;
import org.emoscope.ui.inspect.files.FileCommands;
import org.emoscope.ui.inspect.files.FileList;
import org.emoscope.ui.inspect.files.FileListState;
import org.emoscope.ui.inspect.files.FilesView;
import org.emoscope.ui.inspect.files.OpenDialog;
import org.emoscope.ui.inspect.lens.LensDock;
import org.emoscope.ui.inspect.network.NetworkLens;
import org.emoscope.ui.inspect.network.TrainedModels;
import org.emoscope.ui.inspect.pane.PaneFeed;
import org.emoscope.ui.inspect.parameters.ParametersLens;
import org.emoscope.ui.inspect.parameters.UserPresets;
import org.emoscope.ui.inspect.sound.Sound;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.walk.WalkLens;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** One utterance under the lens: what the signal chain makes of it, on one time axis. */
public final class InspectPerspective implements AudioInspector {

    private final WorkbenchServices services;
    private final InspectModel model = new InspectModel();
    private final UserPresets presets = new UserPresets();
    private final PaneFeed feed;
    private final RecentFiles recent = new RecentFiles();
    private final FileList files = new FileList();
    private final FileBrowser browser;
    private final Sound sound;
    private final InspectController controller;
    private final List<Command> commands;
    private final Endpoints endpoints;
    private final Comparing comparing;
    private final ExportCommands exports;
    private final LensDock dock;
    private final List<Command> lensCommands;
    private final Command open;
    private final Command openDemo;
    private final ObservableList<Command> everywhere = FXCollections.observableArrayList();
    private @Nullable InspectView view;

    /** The file of last time, shown again when Inspect is first shown. */
    private Optional<Path> last = Optional.empty();

    private Optional<SavedView> lastView = Optional.empty();
    private boolean wasShown;

    /**
     * @param makePlayer opens the sound system when it is first needed
     * @param demo speaks an utterance to look at, for a person without a recording
     * @param models what can be asked about a recording
     */
    public InspectPerspective(
            WorkbenchServices services, Supplier<Player> makePlayer, DemoSpeech demo, TrainedModels models) {
        this.services = services;
        sound = new Sound(services, model, makePlayer);
        controller = new InspectController(services, model, recent, files, demo);
        browser = new FileBrowser(services, files, controller::open);
        SaveDialog save = SaveDialog.above(this::window, services.theme());
        endpoints = new Endpoints(model, services, new Opened(), save);
        feed = new PaneFeed(model, endpoints.model(), services);
        comparing = new Comparing(
                model,
                services,
                demo.isSynthetic(),
                () -> OpenDialog.askOne(Messages.text("inspect.compare.open"), window(), lastFolder()),
                controller::show);
        List<Command> compare = comparing.commands();
        exports = new ExportCommands(model, endpoints.model(), services, save);
        commands = Stream.of(
                        sound.commands(),
                        new InspectCommands(model).all(),
                        new PaneCommands(model).all(),
                        new FileCommands(browser).all(),
                        endpoints.commands(),
                        compare,
                        exports.all(this::openExports))
                .flatMap(List::stream)
                .toList();
        WalkLens walk = new WalkLens(model, services);
        NetworkLens network = new NetworkLens(model, services, models);
        dock = new LensDock(List.of(
                walk,
                new ParametersLens(model, presets, services.theme()),
                endpoints.lens(),
                network,
                new CompareLens(model, comparing, compare),
                exports.lens()));
        lensCommands = Stream.of(dock.commands(), walk.commands(), network.commands(() -> dock.openProperty()
                        .set(network)))
                .flatMap(List::stream)
                .toList();
        open = Command.named("file.open")
                .keys("Shortcut+O")
                .icon(Feather.FOLDER)
                .does(this::choose);
        openDemo = Command.named("file.demo").icon(Feather.MESSAGE_CIRCLE).does(() -> {
            services.navigator().show(id());
            controller.openDemo();
        });
        recent.files().addListener((ListChangeListener<Path>) change -> listCommands());
        listCommands();
    }

    private void openExports() {
        dock.openProperty().set(exports.lens());
    }

    @Override
    public String id() {
        return "inspect";
    }

    @Override
    public Ikon icon() {
        return Feather.ACTIVITY;
    }

    @Override
    public Node content() {
        dock.hidden();
        InspectView built = new InspectView(
                model,
                presets,
                feed,
                services,
                browser::take,
                open,
                openDemo,
                commands,
                sound.menu(),
                centre -> besideTheFiles(dock.around(centre, lensCommands)));
        view = built;
        return built.root();
    }

    @Override
    public List<Command> commands() {
        return Stream.concat(commands.stream(), lensCommands.stream()).toList();
    }

    @Override
    public ObservableList<Command> commandsEverywhere() {
        return everywhere;
    }

    @Override
    public void shown() {
        if (!wasShown) {
            wasShown = true;
            last.ifPresent(file ->
                    lastView.ifPresentOrElse(left -> controller.reopen(file, left), () -> controller.open(file)));
            tellOfUnreadPresets();
        }
        dock.shown();
        if (view != null) {
            view.focus();
        }
    }

    @Override
    public void hidden() {
        sound.stop();
        dock.hidden();
    }

    @Override
    public void demonstrate() {
        controller.openDemo();
    }

    @Override
    public List<TourStop> tour() {
        return new InspectTour(model, commands()).stops();
    }

    @Override
    public void welcome() {
        controller.openDemo();
    }

    @Override
    public void open(Path audio) {
        controller.open(audio);
    }

    @Override
    public void restore(SettingsSection state) {
        InspectState.restore(model, recent, presets, state);
        sound.restore(state.section("sound"));
        FileListState.restore(files, state.section("files"));
        dock.restore(state.section("lens"));
        last = recent.files().stream().findFirst();
        lastView = SavedView.load(state.section("view"));
    }

    @Override
    public void save(SettingsSection state) {
        InspectState.save(model, recent, state);
        sound.save(state.section("sound"));
        FileListState.save(files, state.section("files"));
        dock.save(state.section("lens"));
        if (model.recordingProperty().get() != null) {
            SavedView.of(model).save(state.section("view"));
        }
    }

    @Override
    public void close() {
        browser.close();
        controller.close();
        feed.close();
        endpoints.close();
        comparing.close();
        sound.close();
        dock.close();
        if (view != null) {
            view.close();
        }
    }

    private Node besideTheFiles(Node panes) {
        Command play = commands.stream()
                .filter(each -> each.id().equals("inspect.play"))
                .findFirst()
                .orElseThrow();
        BorderPane both = new BorderPane(panes);
        both.getStyleClass().add(Theme.FRAME);
        both.setLeft(new FilesView(browser, play));
        return both;
    }

    private void tellOfUnreadPresets() {
        List<String> unread = presets.unread();
        if (!unread.isEmpty()) {
            services.notices()
                    .warn(new Problem(
                            Messages.text("inspect.parameters.unread", unread.size(), unread.get(0)),
                            Messages.text("inspect.parameters.unread.remedy"),
                            String.join("\n", unread)));
        }
    }

    private void listCommands() {
        List<Command> now = new java.util.ArrayList<>(List.of(open, openDemo));
        List<Path> files = recent.files();
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            now.add(Command.named("recent." + (i + 1))
                    .titled(Messages.text("inspect.recent", file.getFileName(), file.getParent()))
                    .does(() -> services.navigator().inspect(file)));
        }
        everywhere.setAll(now);
    }

    private void choose() {
        services.navigator().show(id());
        List<Path> chosen = OpenDialog.ask(window(), lastFolder());
        if (!chosen.isEmpty()) {
            browser.take(chosen);
        }
    }

    private @Nullable Path lastFolder() {
        return recent.files().isEmpty() ? null : recent.files().get(0).getParent();
    }

    private @Nullable Window window() {
        return view == null ? null : view.root().getScene().getWindow();
    }

    /** What the endpoints open. */
    private final class Opened implements EndpointActions.Opener {

        @Override
        public void show(Recording recording) {
            controller.show(recording);
        }

        @Override
        public void open(Path file) {
            controller.open(file);
        }
    }
}
