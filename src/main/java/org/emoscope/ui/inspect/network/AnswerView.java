package org.emoscope.ui.inspect.network;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.emoscope.ui.common.Choices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.CommandControls;
import org.emoscope.ui.common.Headings;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Notices;
import org.emoscope.ui.common.Presence;
import org.emoscope.ui.common.ProblemBox;
import org.emoscope.ui.common.SyntheticMark;

/** What a trained model says: which model, its probabilities as bars, what it decides and what it read. */
final class AnswerView extends VBox {

    private final NetworkSight sight;
    private final NetworkController controller;
    private final MenuButton menu = new MenuButton();
    private final SyntheticMark synthetic = new SyntheticMark();
    private final SimpleObjectProperty<Path> file = new SimpleObjectProperty<>();
    private final ComboBox<Path> files;
    private final Label description = new Label();
    private final ProblemBox problem;
    private final Label stretch = new Label();
    private final Label decision = new Label();
    private final ClassBars bars = new ClassBars();
    private final Label fit = new Label();

    AnswerView(NetworkSight sight, NetworkController controller, ModelPicker picker, Notices notices) {
        this.sight = sight;
        this.controller = controller;
        problem = new ProblemBox(notices);
        getStyleClass().add("network-section");
        files = Choices.box("inspect.network.model.fold", List.of(), file, ModelFiles::name);
        Choices.name(menu, "inspect.network.model");
        menu.getStyleClass().add("small");
        menu.setOnShowing(event -> fill(picker));
        fill(picker);
        stretch.setId("network-asked");
        stretch.getStyleClass().addAll("muted", "note");
        decision.setId("network-decision");
        decision.getStyleClass().add("text-bold");
        description.setId("network-model");
        description.getStyleClass().addAll("muted", "note");
        fit.setId("network-fit");
        fit.getStyleClass().addAll("note", "warning-note");
        for (Label label : new Label[] {stretch, description, decision, fit}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        Label title = Headings.section("inspect.network.answer");
        HBox line = new HBox(menu, files);
        line.getStyleClass().add("button-line");
        HBox head = new HBox(title, synthetic);
        head.getStyleClass().add("facts-title");
        getChildren().addAll(head, line, problem, stretch, decision, bars, fit, description);
        file.addListener((property, before, now) -> chosen(now));
        sight.askedProperty().addListener((property, before, now) -> showModel());
        sight.answerProperty().addListener((property, before, now) -> showAnswer());
        sight.problemProperty().addListener((property, before, now) -> problem.show(now));
        problem.show(sight.problemProperty().get());
        showModel();
    }

    private void fill(ModelPicker picker) {
        menu.getItems().clear();
        for (Command command : picker.commandsThat(() -> {})) {
            menu.getItems().add(CommandControls.menuItem(command));
        }
        List<Command> recent = picker.recent();
        if (!recent.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
            recent.forEach(command -> menu.getItems().add(CommandControls.menuItem(command)));
        }
    }

    private void chosen(Path now) {
        AskedModel asked = sight.askedProperty().get();
        if (asked != null && now != null && !now.equals(asked.file())) {
            controller.choose(now);
        }
    }

    private void showModel() {
        AskedModel asked = sight.askedProperty().get();
        synthetic.show(asked != null && asked.isSynthetic());
        showFiles(asked == null ? List.of() : asked.files().all());
        Presence.set(bars, asked != null);
        if (asked == null) {
            menu.setText(Messages.text("inspect.network.model.choose"));
            description.setText(Messages.text("inspect.network.model.none"));
        } else {
            file.set(asked.file());
            menu.setText(asked.name());
            description.setText(asked.description());
            bars.showClasses(asked.classes());
        }
        showAnswer();
    }

    private void showFiles(List<Path> all) {
        if (!files.getItems().equals(all)) {
            files.getItems().setAll(all);
        }
        Presence.set(files, all.size() > 1);
    }

    private void showAnswer() {
        Answer answer = sight.answerProperty().get();
        bars.show(answer == null ? null : answer.recognition());
        show(stretch, answer == null ? "" : answer.stretch().sentence());
        show(decision, answer == null ? "" : answer.decision());
        show(fit, answer == null ? "" : answer.fit());
    }

    private static void show(Label label, String text) {
        label.setText(text);
        Presence.set(label, !text.isEmpty());
    }
}
