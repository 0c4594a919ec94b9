package org.emoscope.ui.inspect.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.emoscope.ui.common.Choices;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Sentences;
import org.emoscope.ui.common.Slices;
import org.emoscope.ui.picture.PaneSubject;

/** What is to be taken away, as a form that says at once how large it will be and which command makes it again. */
final class ExportForm {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final ExportModel model;
    private final Slices slices;
    private final VBox root = new VBox();
    private final GridPane grid = new GridPane();
    private final Label size = new Label();
    private final TextArea command = new TextArea();
    private final FlowPane buttons = new FlowPane();
    private boolean awake;
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
    private final Map<PaneSubject, CheckBox> boxes = new EnumMap<>(PaneSubject.class);
    private int rows;

    /** @param slices adds the rows piece by piece */
    ExportForm(ExportModel model, Slices slices) {
        this.model = model;
        this.slices = slices;
        root.getStyleClass().add("export-form");
        grid.getStyleClass().add("form-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints controls = new ColumnConstraints();
        controls.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, controls);
        addRows();
        size.setId("export-size");
        size.setWrapText(true);
        size.setMinHeight(Region.USE_PREF_SIZE);
        command.setId("export-command");
        command.setEditable(false);
        command.setWrapText(true);
        command.setPrefRowCount(3);
        command.getStyleClass().add("monospace");
        command.setAccessibleText(Messages.text("inspect.export.command"));
        Label commandName = new Label(Messages.text("inspect.export.command"));
        commandName.setLabelFor(command);
        buttons.getStyleClass().add("export-buttons");
        root.getChildren().add(grid);
        slices.fill(root, () -> size);
        slices.fill(root, () -> commandName);
        slices.fill(root, () -> command);
        slices.fill(root, () -> buttons);
        InvalidationListener update = changed -> showIfAwake();
        for (Observable each : model.dependencies()) {
            each.addListener(update);
        }
    }

    /** Follows what is chosen and what the panes show from now on. */
    void wake() {
        awake = true;
        show();
    }

    /** Nobody looks. */
    void rest() {
        awake = false;
    }

    private void showIfAwake() {
        if (awake) {
            show();
        }
    }

    Node root() {
        return root;
    }

    /** Whether what is chosen can be done. */
    ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    /** What is chosen, if it can be done. */
    Optional<ExportJob> job() {
        return possible.get() ? Optional.of(model.job()) : Optional.empty();
    }

    void addButtons(Button... added) {
        buttons.getChildren().setAll(added);
    }

    private void addRows() {
        slices.add(() -> row(
                "inspect.export.format",
                Choices.box(
                        "inspect.export.format",
                        List.of(ExportFormat.values()),
                        model.formatProperty(),
                        ExportFormat::title)));
        slices.add(() -> showIf(row("inspect.export.panes", paneBoxes()), ExportFormat::isPicture));
        slices.add(() -> showIf(
                row(
                        "inspect.export.data",
                        Choices.box(
                                "inspect.export.data",
                                List.of(DataPane.values()),
                                model.dataProperty(),
                                DataPane::title)),
                format -> !format.isPicture()));
        slices.add(() -> row(
                "inspect.export.span",
                Choices.box(
                        "inspect.export.span", List.of(ExportSpan.values()), model.spanProperty(), ExportSpan::title)));
        slices.add(() -> showIf(row("inspect.export.scale", scale()), ExportFormat::isPicture));
        slices.add(() -> showIf(
                row(
                        "inspect.export.theme",
                        Choices.box(
                                "inspect.export.theme",
                                List.of(ExportTheme.values()),
                                model.themeProperty(),
                                ExportTheme::title)),
                ExportFormat::isPicture));
    }

    /** Shows a control and its name for some formats only. */
    private void showIf(Node control, Predicate<ExportFormat> wanted) {
        Node name = grid.getChildren().get(grid.getChildren().indexOf(control) - 1);
        for (Node each : List.of(name, control)) {
            each.visibleProperty().bind(model.formatProperty().map(wanted::test));
            each.managedProperty().bind(each.visibleProperty());
        }
    }

    private Node row(String key, Node control) {
        Label name = new Label(Messages.text(key));
        name.setLabelFor(control);
        if (control instanceof Control sized) {
            sized.setMaxWidth(Double.MAX_VALUE);
        }
        grid.addRow(rows++, name, control);
        control.applyCss();
        return control;
    }

    private FlowPane paneBoxes() {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("export-panes");
        for (PaneSubject kind : PaneSubject.values()) {
            CheckBox box = new CheckBox(title(kind));
            box.setId("export-pane-" + kind.text());
            box.setSelected(model.panes().contains(kind));
            if (PaneSubject.OF_COMPARISON.contains(kind)) {
                box.visibleProperty().bind(model.comparing());
                box.managedProperty().bind(box.visibleProperty());
            }
            box.selectedProperty().addListener((property, before, now) -> choose(kind, now));
            boxes.put(kind, box);
            flow.getChildren().add(box);
        }
        model.panes().addListener((InvalidationListener) changed ->
                boxes.forEach((kind, box) -> box.setSelected(model.panes().contains(kind))));
        return flow;
    }

    private TextField scale() {
        TextField field = new TextField();
        Choices.name(field, "inspect.export.scale");
        field.textProperty().bindBidirectional(model.scaleProperty());
        InvalidationListener mark = changed -> field.pseudoClassStateChanged(
                WRONG, !TypedScale.isLegal(field.getText(), model.panes().size()));
        field.textProperty().addListener(mark);
        model.panes().addListener(mark);
        return field;
    }

    private void choose(PaneSubject kind, boolean wanted) {
        if (!wanted) {
            model.panes().remove(kind);
        } else if (!model.panes().contains(kind)) {
            model.panes().add(kind);
        }
    }

    private void show() {
        try {
            ExportJob job = model.job();
            size.setText(job.estimate());
            command.setText(ReproducingCommand.of(job, job.suggestedName(), Shell.ofThisSystem())
                    .orElseGet(() -> Messages.text("inspect.export.no-command")));
            possible.set(true);
        } catch (IllegalStateException e) {
            nothing(Messages.text("inspect.export.nothing-open"));
        } catch (IllegalArgumentException e) {
            nothing(Sentences.of(e, Messages.text("inspect.export.failed")));
        }
    }

    private void nothing(String why) {
        size.setText(why);
        command.clear();
        possible.set(false);
    }

    private static String title(PaneSubject kind) {
        return Messages.text("inspect.export.pane." + kind.text());
    }
}
