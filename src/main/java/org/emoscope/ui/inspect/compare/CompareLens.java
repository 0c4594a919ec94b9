package org.emoscope.ui.inspect.compare;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.emoscope.ui.common.Choices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.CommandControls;
import org.emoscope.ui.common.FileDrops;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.inspect.lens.Lens;
import org.emoscope.ui.inspect.state.Comparison;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.Recording;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Which two recordings are compared, and how they lie on the axis. */
public final class CompareLens implements Lens {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final InspectModel model;
    private final Comparing comparing;
    private final List<Command> commands;
    private final Label first = new Label();
    private final Label second = new Label();
    private final TextField offset = new TextField();

    /** @param commands those of the comparison, made once for the whole workbench */
    public CompareLens(InspectModel model, Comparing comparing, List<Command> commands) {
        this.model = model;
        this.comparing = comparing;
        this.commands = List.copyOf(commands);
    }

    @Override
    public String id() {
        return "compare";
    }

    @Override
    public Ikon icon() {
        return Feather.COLUMNS;
    }

    @Override
    public Node content() {
        first.setId("compare-first");
        first.setWrapText(true);
        second.setId("compare-second");
        second.setWrapText(true);
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("endpoint-buttons");
        commands.forEach(command -> buttons.getChildren().add(CommandControls.button(command)));
        Label legend = new Label(Messages.text("inspect.compare.legend"));
        legend.setWrapText(true);
        legend.getStyleClass().add("tool-label");
        VBox all = new VBox(first, second, buttons, offsetLine(), legend);
        all.getStyleClass().add("endpoints");
        FileDrops.accept(all, files -> model.recordingProperty().get() != null, comparing::with);
        model.recordingProperty().addListener((property, before, now) -> show());
        model.comparedProperty().addListener((property, before, now) -> show());
        show();
        return all;
    }

    private HBox offsetLine() {
        Choices.name(offset, "inspect.compare.offset");
        offset.getStyleClass().add("endpoint-value");
        offset.disableProperty().bind(model.comparedProperty().isNull());
        offset.textProperty()
                .addListener((property, before, now) -> offset.pseudoClassStateChanged(
                        WRONG, OffsetField.seconds(now).isEmpty()));
        offset.setOnAction(event -> moveIfTyped());
        offset.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                moveIfTyped();
            }
        });
        HBox line = Choices.labelled("inspect.compare.offset", offset);
        line.getChildren().add(new Label(Messages.text("inspect.endpoints.unit.seconds")));
        return line;
    }

    /** The text has fewer digits than the offset, so only another text means another offset. */
    private void moveIfTyped() {
        Comparison now = model.comparedProperty().get();
        String typed = offset.getText();
        if (now != null && !typed.equals(OffsetField.text(now.offsetSeconds()))) {
            OffsetField.seconds(typed).ifPresent(comparing::moveTo);
        }
    }

    private void show() {
        Recording recording = model.recordingProperty().get();
        Comparison comparison = model.comparedProperty().get();
        first.setText(
                recording == null
                        ? Messages.text("inspect.compare.nothing")
                        : Messages.text(
                                "inspect.compare.first", recording.source().name()));
        second.setText(
                comparison == null
                        ? Messages.text("inspect.compare.drop")
                        : Messages.text(
                                "inspect.compare.second",
                                comparison.other().source().name()));
        offset.setText(OffsetField.text(comparison == null ? 0 : comparison.offsetSeconds()));
    }
}
