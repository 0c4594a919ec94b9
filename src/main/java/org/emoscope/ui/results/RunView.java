package org.emoscope.ui.results;

import java.util.List;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.emoscope.experiment.RunEntry;
import org.emoscope.experiment.Scores;
import org.emoscope.experiment.Summary;
import org.emoscope.ui.common.Figures;
import org.emoscope.ui.common.FoldTable;
import org.emoscope.ui.common.Headings;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Presence;
import org.emoscope.ui.common.SyntheticMark;
import org.emoscope.ui.common.Theme;

/** One run: what it is, its pooled figures, the confusion matrix, classes and folds. */
final class RunView extends VBox {

    private static final double TABLE_ROW = 28;
    private static final double TABLE_HEAD = 44;
    private static final double SENTENCE_WIDTH = 380;
    private static final double RIGHT_WIDTH = 440;
    private static final int MOST_ROWS = 12;

    private final ResultsModel model;
    private final Theme theme;
    private final Label name = new Label();
    private final SyntheticMark synthetic = new SyntheticMark();
    private final Label state = new Label();
    private final Label folder = new Label();
    private final Label facts = new Label();
    private final Label audit = new Label();
    private final Label without = new Label();
    private final FigureTile ua = new FigureTile("results.ua");
    private final FigureTile wa = new FigureTile("results.wa");
    private final FigureTile f1 = new FigureTile("results.macrof1");
    private final FigureTile folded = new FigureTile("results.folded");
    private final MatrixView matrix = new MatrixView();
    private final ClassTable classes = new ClassTable();
    private final ObservableList<Summary.FoldScore> foldScores = FXCollections.observableArrayList();
    private final FoldTable folds = new FoldTable(foldScores, "");
    private final VBox results;
    private final Button resume = new Button(Messages.text("results.resume"));

    /**
     * @param goToTrain leads to where a run can go on
     * @param similarity makes the view of how alike the classes are, when it is first looked at
     */
    RunView(ResultsModel model, Theme theme, Runnable goToTrain, Supplier<Region> similarity) {
        this.model = model;
        this.theme = theme;
        name.getStyleClass().add("title-3");
        name.setId("results-name");
        state.getStyleClass().add("run-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        folder.getStyleClass().add("muted");
        folder.setMinWidth(0);
        Hints.follow(folder, folder::getText);
        folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        HBox title = new HBox(name, synthetic, state, folder);
        title.getStyleClass().add("facts-title");
        facts.setId("results-facts");
        facts.setWrapText(true);
        audit.setId("results-audit");
        audit.setWrapText(true);
        without.setId("results-without");
        without.setWrapText(true);
        for (Label label : new Label[] {facts, audit, without}) {
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        resume.setOnAction(event -> goToTrain.run());
        folds.setId("results-folds");
        results = results();
        RunParts parts = new RunParts(model.partProperty(), results, similarity);
        VBox.setVgrow(parts, Priority.ALWAYS);
        VBox head = new VBox(title, facts, audit, without, resume, parts.choice());
        head.getStyleClass().add("facts");
        getChildren().addAll(head, parts);
        model.modeProperty().addListener((property, before, now) -> showMatrix());
        theme.paletteProperty().addListener((property, before, now) -> showMatrix());
    }

    /** Shows a run, whatever its state. */
    void show(RunEntry run) {
        RunFacts told = new RunFacts(run);
        name.setText(told.name());
        synthetic.show(told.isSynthetic());
        state.setText(told.state());
        folder.setText(run.folder().path().toString());
        facts.setText(told.sentence());
        Presence.set(facts, !told.sentence().isEmpty());
        audit.setText(told.audit());
        audit.getStyleClass().setAll("label");
        audit.getStyleClass().addAll(told.isLeaking() ? List.of("warning-note", "note") : List.of("muted"));
        Presence.set(audit, !told.audit().isEmpty());
        without.setText(told.withoutResults());
        Presence.set(without, !told.withoutResults().isEmpty());
        Presence.set(resume, run.isResumable());
        Presence.set(results, run.summary().isPresent());
        run.summary().ifPresent(this::show);
    }

    private void show(Summary summary) {
        Scores scores = summary.scores();
        ua.show(
                Figures.share(scores.unweightedAccuracy()),
                Messages.text(
                        "results.ua.interval",
                        Figures.share(summary.uaInterval().low()),
                        Figures.share(summary.uaInterval().high())));
        wa.show(Figures.share(scores.weightedAccuracy()), Messages.text("results.wa.note"));
        f1.show(Figures.share(scores.macroF1()), Messages.text("results.macrof1.note"));
        folded.show(
                Messages.text(
                        "results.folded.value", Figures.share(summary.uaMean()), Figures.share(summary.uaDeviation())),
                Messages.text("results.folded.note", summary.folds().size(), Figures.clock(summary.seconds())));
        classes.getItems().setAll(ClassScore.of(summary));
        classes.setPrefHeight(
                TABLE_HEAD + TABLE_ROW * (summary.pooled().classes().size() + 0.2));
        foldScores.setAll(summary.folds());
        folds.setPrefHeight(height(Math.min(MOST_ROWS, summary.folds().size())));
        showMatrix();
    }

    private void showMatrix() {
        RunEntry run = model.chosenProperty().get();
        if (run != null) {
            run.summary()
                    .ifPresent(summary -> matrix.show(
                            new MatrixCells(
                                    summary.pooled(), model.modeProperty().get()),
                            theme.palette()));
        }
    }

    private VBox results() {
        HBox tiles = new HBox(ua, wa, f1, folded);
        tiles.getStyleClass().add("figure-tiles");
        VBox left = new VBox(matrixHead(), matrix, matrixSentence());
        left.getStyleClass().add("section");
        VBox right = new VBox(Headings.section("results.classes"), classes, Headings.section("folds"), folds);
        right.getStyleClass().add("section");
        right.setMinWidth(RIGHT_WIDTH);
        VBox all = new VBox(tiles, new SideBySide(left, right));
        return all;
    }

    private Node matrixHead() {
        ToggleGroup group = new ToggleGroup();
        FlowPane modes = new FlowPane();
        modes.getStyleClass().add("modes");
        for (MatrixMode each : MatrixMode.values()) {
            ToggleButton button = new ToggleButton(each.title());
            button.setId("results-mode-" + each.word());
            button.setToggleGroup(group);
            button.setUserData(each);
            button.getStyleClass().add("small");
            button.setOnAction(event -> model.modeProperty().set(each));
            modes.getChildren().add(button);
        }
        Runnable mark = () -> group.getToggles()
                .forEach(toggle -> toggle.setSelected(
                        toggle.getUserData() == model.modeProperty().get()));
        model.modeProperty().addListener((property, before, now) -> mark.run());
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                mark.run();
            }
        });
        mark.run();
        return new VBox(Headings.section("results.matrix"), modes);
    }

    private Label matrixSentence() {
        Label sentence = new Label();
        sentence.setId("results-sentence");
        sentence.getStyleClass().add("muted");
        sentence.setWrapText(true);
        sentence.setPrefWidth(SENTENCE_WIDTH);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setMinHeight(44);
        sentence.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        sentence.textProperty().bind(matrix.sentenceProperty());
        return sentence;
    }

    private static double height(int rows) {
        return TABLE_HEAD + TABLE_ROW * rows;
    }
}
