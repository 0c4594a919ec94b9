package org.emoscope.ui.train;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.emoscope.model.EmotionSystem;
import org.emoscope.ui.common.Choices;
import org.emoscope.ui.common.CorpusSelection;
import org.emoscope.ui.common.Headings;
import org.emoscope.ui.common.LabelChoice;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Presence;
import org.emoscope.ui.common.Slices;

/** The form of Train: what to train, on what, how it is tested, and every setting of the system. */
final class TrainFormView {

    private static final int MOST_SYSTEMS_SEEN = 8;

    private final TrainForm form;
    private final CorpusSelection selection;
    private final CorpusField corpus;
    private final Slices slices = new Slices();

    TrainFormView(TrainForm form, CorpusSelection selection, CorpusField corpus) {
        this.form = form;
        this.selection = selection;
        this.corpus = corpus;
    }

    /** Makes the form piece by piece. */
    ScrollPane build(List<EmotionSystem> systems) {
        VBox box = new VBox();
        List<Supplier<Node>> parts = List.of(
                () -> Headings.section("train.section.what"),
                () -> system(systems),
                () -> corpus,
                this::labels,
                this::name,
                () -> Headings.section("train.section.how"),
                this::protocol,
                this::groups,
                () -> new SettingRow(form.seed()),
                () -> new SettingRow(form.repeats()),
                () -> new SettingsView(form));
        parts.forEach(each -> slices.fill(box, each));
        box.getStyleClass().add("form");
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private Node system(List<EmotionSystem> systems) {
        ComboBox<EmotionSystem> box = Choices.box("train.system", systems, form.systemProperty(), EmotionSystem::title);
        box.setCellFactory(list -> new SystemCell());
        box.setVisibleRowCount(Math.min(systems.size(), MOST_SYSTEMS_SEEN));
        Label summary = note();
        summary.textProperty().bind(form.systemProperty().map(EmotionSystem::summary));
        return new VBox(row("train.system", box), summary);
    }

    private Node labels() {
        Label unusual = note();
        unusual.setId("train-labels-unusual");
        unusual.getStyleClass().add("warning-note");
        Runnable tell = () -> {
            String title = LabelChoice.title(selection.scheme());
            boolean isUsual = title.equals(selection.labelsProperty().get().title());
            unusual.setText(isUsual ? "" : title);
            Presence.set(unusual, !isUsual);
        };
        selection.onLabelsChange(tell);
        selection.loadedProperty().addListener((property, before, now) -> tell.run());
        tell.run();
        return new VBox(
                row(
                        "train.labels",
                        Choices.box(
                                "train.labels",
                                List.of(LabelChoice.values()),
                                selection.labelsProperty(),
                                LabelChoice::title)),
                unusual);
    }

    private Node name() {
        TextField text = new TextField();
        Choices.name(text, "train.name");
        text.promptTextProperty().bind(form.systemProperty().map(EmotionSystem::id));
        text.textProperty().bindBidirectional(form.nameProperty());
        Label problem = new Label(Messages.text("train.name.problem"));
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.visibleProperty().bind(Bindings.createBooleanBinding(() -> !form.isNameLegal(), form.nameProperty()));
        problem.managedProperty().bind(problem.visibleProperty());
        return new VBox(row("train.name", text), problem);
    }

    private Node protocol() {
        ComboBox<ProtocolChoice> box = Choices.box(
                "train.protocol",
                Arrays.asList(ProtocolChoice.values()),
                form.protocolProperty(),
                ProtocolChoice::title);
        Label sentence = note();
        sentence.setId("train-protocol-sentence");
        sentence.textProperty().bind(form.protocolProperty().map(ProtocolChoice::sentence));
        Runnable mark = () -> {
            sentence.getStyleClass().removeAll("muted", "warning-note");
            sentence.getStyleClass()
                    .add(form.protocolProperty().get() == ProtocolChoice.THESIS ? "warning-note" : "muted");
        };
        form.protocolProperty().addListener((property, before, now) -> mark.run());
        mark.run();
        return new VBox(row("train.protocol", box), sentence);
    }

    private Node groups() {
        SettingRow row = new SettingRow(form.groups());
        row.visibleProperty().bind(form.protocolProperty().isEqualTo(ProtocolChoice.GROUPS));
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private static Label note() {
        Label note = new Label();
        note.getStyleClass().addAll("muted", "note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        return note;
    }

    private static HBox row(String key, Control control) {
        Label name = new Label(Messages.text(key));
        name.setLabelFor(control);
        name.getStyleClass().add("setting-name");
        control.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(control, Priority.ALWAYS);
        HBox line = new HBox(name, control);
        line.getStyleClass().add("setting-line");
        return line;
    }
}
