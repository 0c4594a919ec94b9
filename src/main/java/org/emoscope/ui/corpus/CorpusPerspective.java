package org.emoscope.ui.corpus;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.label.RatingRule;
import org.emoscope.ui.Perspective;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.CorpusLoader;
import org.emoscope.ui.common.CorpusSource;
import org.emoscope.ui.common.LabelChoice;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.SettingsSection;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Which speech is worked on: reads a corpus and tells what was understood of it. */
public final class CorpusPerspective implements Perspective {

    private final CorpusLoader loader;
    private final CorpusModel model = new CorpusModel();
    private final CorpusController controller;
    private final List<Command> commands;
    private @Nullable CorpusView view;
    private final WorkbenchServices services;

    /** @param loader shared with the perspectives that work on the corpus */
    public CorpusPerspective(WorkbenchServices services, CorpusLoader loader) {
        this.services = services;
        this.loader = loader;
        controller = new CorpusController(services, model, loader);
        commands = List.of(
                Command.named("corpus.open")
                        .keys("Shortcut+Shift+O")
                        .icon(Feather.FOLDER)
                        .does(this::choose),
                Command.named("corpus.demo")
                        .icon(Feather.MESSAGE_CIRCLE)
                        .enabledWhen(loader.loadingProperty().not())
                        .does(controller::openDemo),
                Command.named("corpus.again")
                        .keys("F5")
                        .icon(Feather.REFRESH_CW)
                        .enabledWhen(loader.selection()
                                .loadedProperty()
                                .isNotNull()
                                .and(loader.loadingProperty().not()))
                        .does(controller::scanAgain));
    }

    @Override
    public String id() {
        return "corpus";
    }

    @Override
    public Ikon icon() {
        return Feather.DATABASE;
    }

    @Override
    public Node content() {
        CorpusView built = new CorpusView(model, loader, services, controller::open, commands);
        view = built;
        return built.root();
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void shown() {
        loader.reopen();
        if (view != null) {
            view.focus();
        }
    }

    @Override
    public void restore(SettingsSection state) {
        model.recent().fromTexts(state.texts("recent"));
        Arrays.stream(LabelChoice.values())
                .filter(each -> each.word().equals(state.text("labels").orElse("")))
                .findFirst()
                .ifPresent(loader.selection().labelsProperty()::set);
        Arrays.stream(RatingRule.values())
                .filter(each -> each.id().equals(state.text("rule").orElse("")))
                .findFirst()
                .ifPresent(loader.selection().ruleProperty()::set);
        loader.selection().categoriesProperty().set(SavedCategories.map(state.texts("categories")));
        state.text("source")
                .flatMap(CorpusPerspective::path)
                .ifPresent(path -> loader.remember(new CorpusSource(path, type(state.text("type")))));
    }

    @Override
    public void save(SettingsSection state) {
        state.put("recent", model.recent().toTexts());
        state.put("labels", loader.selection().labelsProperty().get().word());
        state.put(
                "categories",
                SavedCategories.texts(loader.selection().categoriesProperty().get()));
        state.put("rule", loader.selection().ruleProperty().get().id());
        controller.current().ifPresent(source -> {
            state.put("source", source.path().toString());
            state.put("type", source.type().map(CorpusType::id).orElse(""));
        });
    }

    @Override
    public void demonstrate() {
        controller.openDemo();
    }

    @Override
    public void welcome() {
        controller.openDemo();
    }

    @Override
    public void close() {
        controller.close();
    }

    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Messages.text("corpus.open.title"));
        Path folder = model.recent().files().isEmpty()
                ? null
                : model.recent().files().get(0).getParent();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        File chosen =
                chooser.showDialog(view == null ? null : view.root().getScene().getWindow());
        if (chosen != null) {
            controller.open(chosen.toPath());
        }
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<CorpusType> type(Optional<String> id) {
        return Arrays.stream(CorpusType.values())
                .filter(each -> each.id().equals(id.orElse("")))
                .findFirst();
    }
}
