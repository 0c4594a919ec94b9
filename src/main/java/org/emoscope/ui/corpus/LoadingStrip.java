package org.emoscope.ui.corpus;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.emoscope.ui.common.CorpusLoader;
import org.emoscope.ui.common.Messages;

/** How far the reading of a corpus is, with a way to stop it; there only while something is read. */
final class LoadingStrip extends HBox {

    LoadingStrip(CorpusLoader loader) {
        getStyleClass().addAll("bar", "loading-strip");
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(240);
        bar.setMinWidth(120);
        bar.progressProperty().bind(loader.progressProperty());
        bar.accessibleTextProperty().bind(loader.messageProperty());
        Label message = new Label();
        message.setId("corpus-loading");
        message.textProperty().bind(loader.messageProperty());
        message.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button cancel = new Button(Messages.text("corpus.cancel"));
        cancel.setId("corpus-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(event -> loader.cancel());
        getChildren().addAll(bar, message, gap, cancel);
        visibleProperty().bind(loader.loadingProperty());
        managedProperty().bind(loader.loadingProperty());
    }
}
