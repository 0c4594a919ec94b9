package org.emoscope.ui.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.label.RatingRule;
import org.emoscope.ui.Perspective;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.CorpusLoader;
import org.emoscope.ui.common.CorpusSource;
import org.emoscope.ui.common.FolderDialog;
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
        state.choice("labels", List.of(LabelChoice.values()), LabelChoice::word)
                .ifPresent(loader.selection().labelsProperty()::set);
        state.choice("rule", List.of(RatingRule.values()), RatingRule::id)
                .ifPresent(loader.selection().ruleProperty()::set);
        loader.selection().categoriesProperty().set(SavedCategories.map(state.texts("categories")));
        Optional<CorpusType> type = state.choice("type", List.of(CorpusType.values()), CorpusType::id);
        state.path("source").ifPresent(path -> loader.remember(new CorpusSource(path, type)));
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
        Path recent =
                model.recent().files().stream().findFirst().map(Path::getParent).orElse(null);
        FolderDialog.ask(Messages.text("corpus.open.title"), recent, view == null ? null : view.root())
                .ifPresent(controller::open);
    }
}
