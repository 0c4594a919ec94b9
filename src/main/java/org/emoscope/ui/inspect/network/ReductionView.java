package org.emoscope.ui.inspect.network;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.emoscope.feature.FeatureKind;
import org.emoscope.similarity.GreyImage;
import org.emoscope.ui.common.Choices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.CommandControls;
import org.emoscope.ui.common.Headings;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Slices;

/** The reduction to n × n grey cells: which picture, how many cells, the bits over the cells and as text, the hash. */
final class ReductionView extends VBox {

    private final NetworkSight sight;
    private final BitCells cells = new BitCells();
    private final TextArea bits = new TextArea();
    private final TextField hash = new TextField();
    private final Label sentence = new Label();

    /**
     * @param copyHash puts the hash on the clipboard
     * @param slices in which it is made
     */
    ReductionView(NetworkSight sight, Command copyHash, Slices slices) {
        this.sight = sight;
        getStyleClass().add("network-section");
        Label title = Headings.section("inspect.network.reduction");
        bits.setEditable(false);
        bits.getStyleClass().add("monospace");
        Choices.name(bits, "inspect.network.bits");
        hash.setEditable(false);
        hash.getStyleClass().add("monospace");
        Choices.name(hash, "inspect.network.hash");
        HBox.setHgrow(hash, Priority.ALWAYS);
        sentence.setId("network-sentence");
        sentence.getStyleClass().addAll("muted", "note");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(title);
        FlowPane choices = new FlowPane();
        choices.getStyleClass().add("network-choices");
        GridPane pair = pair();
        slices.fill(this, () -> choices);
        slices.fill(choices, () -> Choices.labelled("inspect.network.kind", kind()));
        slices.fill(choices, () -> Choices.labelled("inspect.network.size", size()));
        slices.fill(this, () -> pair);
        slices.fill(pair, () -> cells);
        slices.fill(pair, () -> bits);
        slices.fill(this, () -> hashLine(copyHash));
        slices.fill(this, () -> sentence);
        sight.reductionProperty().addListener((property, before, now) -> show());
        show();
    }

    private ComboBox<FeatureKind> kind() {
        return Choices.box(
                "inspect.network.kind",
                List.of(FeatureKind.SPECTROGRAM, FeatureKind.MEL),
                sight.kindProperty(),
                ReductionView::title);
    }

    private Spinner<Integer> size() {
        Spinner<Integer> spinner = new Spinner<>();
        IntegerSpinnerValueFactory values =
                new IntegerSpinnerValueFactory(GreyImage.LEAST_SIZE, NetworkSight.MOST_SIZE, GreyImage.USUAL_SIZE);
        spinner.setValueFactory(values);
        values.valueProperty().bindBidirectional(sight.sizeProperty());
        spinner.setPrefWidth(84);
        spinner.setMinWidth(Region.USE_PREF_SIZE);
        Choices.name(spinner, "inspect.network.size");
        return spinner;
    }

    private HBox hashLine(Command copyHash) {
        HBox line = Choices.labelled("inspect.network.hash", hash);
        line.getChildren().add(CommandControls.iconButton(copyHash));
        return line;
    }

    private static String title(FeatureKind kind) {
        return Messages.text(kind == FeatureKind.MEL ? "inspect.pane.mel" : "inspect.pane.spectrogram");
    }

    private GridPane pair() {
        GridPane pair = new GridPane();
        pair.getStyleClass().add("network-pair");
        ColumnConstraints half = new ColumnConstraints(0, 256, 256);
        pair.getColumnConstraints().setAll(half, half);
        Hints.give(cells, Messages.text("inspect.network.cells.hint"));
        bits.setPrefHeight(0);
        bits.setMinHeight(0);
        bits.setMaxHeight(Double.MAX_VALUE);
        GridPane.setConstraints(cells, 0, 0);
        GridPane.setConstraints(bits, 1, 0);
        return pair;
    }

    private void show() {
        Reduction reduction = sight.reductionProperty().get();
        cells.show(reduction);
        bits.setText(reduction == null ? "" : reduction.bits());
        hash.setText(reduction == null ? "" : reduction.hash().hex());
        sentence.setText(reduction == null ? "" : reduction.sentence());
    }
}
