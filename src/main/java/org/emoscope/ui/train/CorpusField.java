package org.emoscope.ui.train;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.emoscope.corpus.Corpus;
import org.emoscope.ui.Navigator;
import org.emoscope.ui.common.CorpusLoader;
import org.emoscope.ui.common.Figures;
import org.emoscope.ui.common.LoadedCorpus;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Problem;
import org.emoscope.ui.common.SyntheticMark;
import org.jspecify.annotations.Nullable;

/** The corpus in the form of Train: which one it is, and the ways to another. */
final class CorpusField extends VBox {

    private final CorpusLoader loader;
    private final Label name = new Label();
    private final SyntheticMark synthetic = new SyntheticMark();
    private final Label facts = new Label();
    private final Button demo = new Button(Messages.text("train.corpus.demo"));

    /** @param navigator leads to the perspective where a corpus is chosen */
    CorpusField(CorpusLoader loader, Navigator navigator) {
        this.loader = loader;
        getStyleClass().add("corpus-field");
        Label title = new Label(Messages.text("train.corpus"));
        title.getStyleClass().add("setting-name");
        name.setId("train-corpus");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button choose = new Button(Messages.text("train.corpus.choose"));
        choose.setId("train-corpus-choose");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(event -> navigator.show("corpus"));
        demo.setId("train-corpus-demo");
        demo.setMinWidth(Region.USE_PREF_SIZE);
        demo.setOnAction(event -> loader.openDemo());
        demo.disableProperty().bind(loader.loadingProperty());
        HBox line = new HBox(title, name, synthetic, gap);
        line.getStyleClass().add("setting-line");
        HBox buttons = new HBox(choose, demo);
        buttons.getStyleClass().add("button-line");
        facts.getStyleClass().addAll("muted", "note");
        facts.setWrapText(true);
        facts.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(line, facts, progress(loader), buttons);
        loader.selection().loadedProperty().addListener((property, before, now) -> show(now));
        loader.problemProperty().addListener((property, before, now) -> tell(now));
        tell(loader.problemProperty().get());
    }

    private static ProgressBar progress(CorpusLoader loader) {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(loader.progressProperty());
        bar.accessibleTextProperty().bind(loader.messageProperty());
        bar.visibleProperty().bind(loader.loadingProperty());
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private void show(@Nullable LoadedCorpus loaded) {
        synthetic.show(loaded != null && loaded.corpus().isSynthetic());
        demo.setVisible(loaded == null || !loaded.corpus().isSynthetic());
        if (loaded == null) {
            name.setText(Messages.text("train.corpus.none"));
            facts.setText(Messages.text("train.corpus.none.sentence"));
            return;
        }
        Corpus corpus = loaded.corpus();
        name.setText(corpus.name());
        facts.setText(Messages.text(
                "train.corpus.facts",
                Figures.count(corpus.utterances().size()),
                corpus.speakers().size(),
                Figures.length(corpus.seconds())));
    }

    private void tell(@Nullable Problem problem) {
        if (problem == null) {
            show(loader.selection().loadedProperty().get());
        } else {
            facts.setText(problem.happened() + " " + problem.remedy());
        }
    }
}
