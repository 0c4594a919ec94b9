package org.emoscope.ui.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.label.RatingRule;
import org.emoscope.ui.common.Choices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.CommandControls;
import org.emoscope.ui.common.CorpusSelection;
import org.emoscope.ui.common.LabelChoice;
import org.emoscope.ui.common.Messages;

/** The tool bar of Corpus: what to open, how to read it and which labels its utterances get. */
final class CorpusBar {

    private final CorpusModel model;
    private final CorpusSelection selection;
    private final Consumer<Path> open;

    /** @param open opens a corpus of the recent ones */
    CorpusBar(CorpusModel model, CorpusSelection selection, Consumer<Path> open) {
        this.model = model;
        this.selection = selection;
        this.open = open;
    }

    ToolBar build(List<Command> commands) {
        ToolBar bar = new ToolBar();
        bar.getItems().add(CommandControls.button(commands.get(0)));
        bar.getItems().add(recent());
        commands.stream().skip(1).forEach(each -> bar.getItems().add(CommandControls.button(each)));
        bar.getItems().addAll(new Separator(Orientation.VERTICAL), types(), labels(), rules());
        return bar;
    }

    private HBox types() {
        List<Optional<CorpusType>> types = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(CorpusType.values()).map(Optional::of).forEach(types::add);
        return Choices.labelled("corpus.type", Choices.box("corpus.type", types, model.typeProperty(), type -> type.map(
                        CorpusType::title)
                .orElseGet(() -> Messages.text("corpus.type.auto"))));
    }

    private HBox labels() {
        return Choices.labelled(
                "corpus.labels",
                Choices.box(
                        "corpus.labels",
                        List.of(LabelChoice.values()),
                        selection.labelsProperty(),
                        LabelChoice::title));
    }

    /** Which ratings count matters where there are two kinds of them, and for the quadrants alone. */
    private HBox rules() {
        HBox box = Choices.labelled(
                "corpus.rule",
                Choices.box(
                        "corpus.rule",
                        List.of(RatingRule.values()),
                        selection.ruleProperty(),
                        rule -> Messages.text("rule." + rule.id())));
        box.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        this::rulesMatter, selection.loadedProperty(), selection.labelsProperty()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private boolean rulesMatter() {
        return selection.labelsProperty().get() == LabelChoice.QUADRANT && selection.hasTwoRules();
    }

    private MenuButton recent() {
        MenuButton button = new MenuButton(Messages.text("corpus.recent"));
        Choices.name(button, "corpus.recent");
        Runnable list = () -> {
            button.getItems()
                    .setAll(model.recent().files().stream().map(this::item).toList());
            button.setDisable(model.recent().files().isEmpty());
        };
        model.recent().files().addListener((ListChangeListener<Path>) change -> list.run());
        list.run();
        return button;
    }

    private MenuItem item(Path source) {
        MenuItem item = new MenuItem(source.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> open.accept(source));
        return item;
    }
}
