package org.emoscope.ui.results;

import javafx.beans.property.IntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.emoscope.similarity.Sampling;
import org.emoscope.similarity.SimilarityAnalysis;
import org.emoscope.ui.common.Choices;
import org.emoscope.ui.common.Figures;
import org.emoscope.ui.common.Headings;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Presence;
import org.emoscope.ui.common.Theme;
import org.jspecify.annotations.Nullable;

/** How alike the classes of a run's corpus are: Hamming table, class hashes, S and statistics in words. */
final class SimilarityView extends VBox {

    private static final int MOST_BITS = 64;
    private static final double SENTENCE_WIDTH = 380;

    private final ResultsModel results;
    private final SimilarityModel model;
    private final Theme theme;
    private final Label note = new Label();
    private final Label status = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button stop = new Button(Messages.text("similarity.stop"));
    private final Button again = new Button(Messages.text("similarity.again"));
    private final HBox working = new HBox(progress, stop);
    private final HammingView table = new HammingView();
    private final FlowPane hashes = new FlowPane();
    private final Label set = sentence("similarity-set");
    private final Label separation = sentence("similarity-separation");
    private final Label correlation = sentence("similarity-correlation");
    private final Node found;

    SimilarityView(ResultsModel results, SimilarityModel model, SimilarityController controller, Theme theme) {
        this.results = results;
        this.model = model;
        this.theme = theme;
        setId("similarity");
        getStyleClass().add("section");
        note.setId("similarity-note");
        note.getStyleClass().add("muted");
        status.setId("similarity-status");
        for (Label label : new Label[] {note, status}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        stop.setId("similarity-stop");
        stop.setOnAction(event -> controller.stop());
        again.setId("similarity-again");
        again.setOnAction(event -> controller.again());
        progress.setPrefWidth(240);
        progress.setAccessibleText(Messages.text("similarity.task"));
        working.getStyleClass().add("facts-title");
        hashes.getStyleClass().add("class-hashes");
        found = found();
        getChildren().addAll(form(), note, status, working, again, found);
        model.stateProperty().addListener((property, before, now) -> show(now));
        model.thresholdProperty()
                .addListener(
                        (property, before, now) -> show(model.stateProperty().get()));
        theme.paletteProperty()
                .addListener(
                        (property, before, now) -> show(model.stateProperty().get()));
        show(model.stateProperty().get());
    }

    private Node form() {
        FlowPane form = new FlowPane(
                field("similarity.share", 1, 100, 5, null, model.shareProperty()),
                field("similarity.seed", 0, Integer.MAX_VALUE, 1, null, model.seedProperty()),
                field(
                        "similarity.threshold",
                        SimilarityModel.CLOSEST,
                        MOST_BITS,
                        1,
                        Messages.text("similarity.threshold.closest"),
                        model.thresholdProperty()));
        form.getStyleClass().add("similarity-form");
        return form;
    }

    private static Node field(String key, int least, int most, int step, @Nullable String word, IntegerProperty of) {
        return Choices.labelled(key, new NumberSpinner(key, least, most, step, word, of));
    }

    private Node found() {
        Label looked = new Label();
        looked.setId("similarity-sentence");
        looked.getStyleClass().add("muted");
        looked.setWrapText(true);
        looked.setPrefWidth(SENTENCE_WIDTH);
        looked.setMinHeight(Region.USE_PREF_SIZE);
        looked.textProperty().bind(table.sentenceProperty());
        VBox left = new VBox(Headings.section("similarity.table"), table, looked);
        left.getStyleClass().add("similarity-block");
        VBox right = new VBox(Headings.section("similarity.hashes"), hashes);
        right.getStyleClass().add("similarity-block");
        right.setMinWidth(260);
        VBox words = new VBox(Headings.section("similarity.words"), set, separation, correlation);
        words.getStyleClass().add("similarity-block");
        return new VBox(new SideBySide(left, right), words);
    }

    private void show(SimilarityState state) {
        Presence.set(working, state instanceof SimilarityState.Working);
        Presence.set(again, state instanceof SimilarityState.Stopped || state instanceof SimilarityState.Unavailable);
        Presence.set(found, state instanceof SimilarityState.Found);
        Presence.set(note, state instanceof SimilarityState.Found);
        if (state instanceof SimilarityState.Working now) {
            progress.setProgress(now.progress());
            status.setText(now.message().isEmpty() ? Messages.text("similarity.working") : now.message());
        } else if (state instanceof SimilarityState.Unavailable now) {
            status.setText(now.why());
        } else if (state instanceof SimilarityState.Stopped) {
            status.setText(Messages.text("similarity.stopped"));
        } else if (state instanceof SimilarityState.Found now) {
            show(now.similarity());
        } else {
            status.setText("");
        }
        Presence.set(status, !status.getText().isEmpty());
    }

    private void show(RunSimilarity similarity) {
        SimilarityAnalysis analysis = model.withSet(similarity.analysis());
        Sampling sampling = model.sampling();
        note.setText(Messages.text(
                "similarity.note",
                Figures.count(similarity.sample().utterances()),
                Figures.count(similarity.sample().pictures().size()),
                Math.round(100 * sampling.share())));
        status.setText(
                switch (similarity.match()) {
                    case SAME -> "";
                    case CHANGED -> Messages.text("similarity.changed");
                    case OTHER_CLASSES -> Messages.text("similarity.otherClasses");
                });
        table.show(new HammingCells(analysis), theme.palette());
        hashes.getChildren()
                .setAll(analysis.table().rows().stream()
                        .map(row -> new ClassHashView(row, theme.palette()))
                        .toList());
        SimilarityWords words = new SimilarityWords(analysis);
        set.setText(words.set());
        separation.setText(words.separation());
        boolean hasResults = results.chosenProperty().get() != null
                && results.chosenProperty().get().summary().isPresent();
        correlation.setText(hasResults ? words.correlation() : Messages.text("similarity.correlation.later"));
    }

    private static Label sentence(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
