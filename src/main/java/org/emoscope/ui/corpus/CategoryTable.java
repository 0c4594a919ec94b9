package org.emoscope.ui.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.emoscope.corpus.label.CategoryMap;
import org.emoscope.corpus.label.CategoryUse;
import org.emoscope.corpus.label.Quadrant;
import org.emoscope.ui.common.Choices;
import org.emoscope.ui.common.Columns;
import org.emoscope.ui.common.Messages;
import org.jspecify.annotations.Nullable;

/** The categories of a corpus with their quadrants, each of which can be chosen in its line. */
final class CategoryTable extends TableView<CategoryLine> {

    private static final double ROW_HEIGHT = 36;

    private static final List<Optional<Quadrant>> CHOICES = choices();

    private final ObjectProperty<CategoryMap> map;

    /** @param map takes up what is chosen */
    CategoryTable(ObjectProperty<CategoryMap> map) {
        this.map = map;
        setId("corpus-categories");
        setAccessibleText(Messages.text("corpus.categories"));
        setFixedCellSize(ROW_HEIGHT);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        getColumns().add(Columns.text(Messages.text("corpus.categories.category"), 120, line -> line.use()
                .category()));
        getColumns().add(Columns.count(Messages.text("corpus.categories.utterances"), 80, line -> line.use()
                .utterances()));
        getColumns().add(Columns.count(Messages.text("corpus.categories.rated"), 80, line -> line.use()
                .rated()));
        getColumns().add(quadrants());
        getColumns().add(usually());
    }

    /** Shows categories; the lines of those that were there already keep their place and their focus. */
    void show(List<CategoryUse> categories) {
        Map<String, CategoryLine> lines =
                getItems().stream().collect(Collectors.toMap(line -> line.use().category(), Function.identity()));
        boolean areThere = categories.stream()
                .allMatch(use -> lines.containsKey(use.category())
                        && lines.get(use.category()).counts(use));
        if (lines.size() == categories.size() && areThere) {
            categories.forEach(use -> lines.get(use.category()).take(use));
        } else {
            getItems().setAll(categories.stream().map(CategoryLine::new).toList());
        }
    }

    private TableColumn<CategoryLine, CategoryUse> quadrants() {
        TableColumn<CategoryLine, CategoryUse> column = new TableColumn<>(Messages.text("corpus.categories.quadrant"));
        column.setCellValueFactory(row -> row.getValue().useProperty());
        column.setCellFactory(table -> new QuadrantCell());
        column.setSortable(false);
        column.setPrefWidth(140);
        column.setMinWidth(130);
        return column;
    }

    /** Where the usual map puts a category. */
    private static TableColumn<CategoryLine, String> usually() {
        TableColumn<CategoryLine, String> column = new TableColumn<>(Messages.text("corpus.categories.usual"));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(title(row.getValue().use().usual())));
        column.setSortable(false);
        column.setPrefWidth(90);
        return column;
    }

    private static String title(Optional<Quadrant> quadrant) {
        return quadrant.map(Quadrant::label).orElseGet(() -> Messages.text("corpus.categories.none"));
    }

    private static List<Optional<Quadrant>> choices() {
        List<Optional<Quadrant>> choices = new ArrayList<>();
        Arrays.stream(Quadrant.values()).map(Optional::of).forEach(choices::add);
        choices.add(Optional.empty());
        return List.copyOf(choices);
    }

    private void choose(CategoryUse use, Optional<Quadrant> quadrant) {
        map.set(quadrant.map(to -> map.get().with(use.category(), to))
                .orElseGet(() -> map.get().without(use.category())));
    }

    /** A combo box that is always there, so that a line needs one click or key and shows that it can be changed. */
    private final class QuadrantCell extends TableCell<CategoryLine, CategoryUse> {

        private final ComboBox<Optional<Quadrant>> box = Choices.of(CHOICES, CategoryTable::title);

        QuadrantCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            box.getStyleClass().add("small");
            box.setMaxWidth(Double.MAX_VALUE);
            box.setOnAction(event -> {
                CategoryUse use = getItem();
                if (use != null && !use.quadrant().equals(box.getValue())) {
                    choose(use, box.getValue());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable CategoryUse use, boolean empty) {
            super.updateItem(use, empty);
            boolean something = !empty && use != null;
            setGraphic(something ? box : null);
            if (something) {
                box.setId("category-" + use.category());
                box.setAccessibleText(Messages.text("corpus.categories.of", use.category()));
                box.setValue(use.quadrant());
            }
        }
    }
}
