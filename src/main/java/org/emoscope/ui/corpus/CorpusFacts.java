package org.emoscope.ui.corpus;

import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.emoscope.corpus.Corpus;
import org.emoscope.ui.common.Figures;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.SyntheticMark;

/** What a scan understood, in two lines. */
final class CorpusFacts extends VBox {

    private final Label name = new Label();
    private final SyntheticMark synthetic = new SyntheticMark();
    private final Label facts = new Label();
    private final Label source = new Label();

    CorpusFacts() {
        getStyleClass().add("facts");
        name.getStyleClass().add("title-3");
        name.setId("corpus-name");
        facts.setId("corpus-facts");
        source.getStyleClass().add("muted");
        source.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        source.setMinWidth(0);
        Hints.follow(source, source::getText);
        HBox title = new HBox(name, synthetic, source);
        title.getStyleClass().add("facts-title");
        getChildren().addAll(title, facts);
    }

    void show(CorpusReport report) {
        Corpus corpus = report.loaded().corpus();
        name.setText(corpus.name());
        synthetic.show(corpus.isSynthetic());
        source.setText(report.loaded().source().toString());
        String type = corpus.type().title();
        facts.setText((corpus.name().equals(type) ? "" : type + " \u00b7 ")
                + Messages.text(
                        "corpus.facts",
                        Figures.count(corpus.utterances().size()),
                        Figures.count(corpus.report().audioFiles()),
                        Figures.length(corpus.seconds()),
                        corpus.speakers().size()));
    }
}
