package org.emoscope.ui.corpus;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.emoscope.corpus.label.CategoryMap;
import org.emoscope.corpus.label.CategoryUse;
import org.emoscope.ui.common.CorpusSelection;
import org.emoscope.ui.common.Messages;

/** The map from categories to quadrants: shown for the categories of the corpus, changed line by line. */
final class CategoriesView extends VBox {

    private final CategoryTable table;

    CategoriesView(CorpusSelection selection) {
        getStyleClass().add("rules");
        table = new CategoryTable(selection.categoriesProperty());
        VBox.setVgrow(table, Priority.ALWAYS);
        Label sentence = new Label(Messages.text("corpus.categories.sentence"));
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button usual = new Button(Messages.text("corpus.categories.reset"));
        usual.setId("corpus-categories-reset");
        usual.setMinWidth(Region.USE_PREF_SIZE);
        usual.disableProperty().bind(selection.categoriesProperty().map(map -> map.equals(CategoryMap.standard())));
        usual.setOnAction(event -> selection.categoriesProperty().set(CategoryMap.standard()));
        HBox head = new HBox(sentence, usual);
        head.getStyleClass().add("setting-line");
        getChildren().addAll(head, table);
    }

    void show(List<CategoryUse> categories) {
        table.show(categories);
    }
}
