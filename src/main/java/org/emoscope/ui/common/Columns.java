package org.emoscope.ui.common;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** Makes columns of tables: texts to the left, numbers to the right and sorted as numbers. */
public final class Columns {

    private static final double LEAST_WIDTH = 60;

    private Columns() {}

    public static <S> TableColumn<S, String> text(String title, double width, Function<S, String> value) {
        TableColumn<S, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(LEAST_WIDTH);
        return column;
    }

    /** Whole numbers, their thousands apart. */
    public static <S> TableColumn<S, Long> count(String title, double width, ToLongFunction<S> value) {
        return number(title, width, value::applyAsLong, Figures::count);
    }

    /** Shares with three digits. */
    public static <S> TableColumn<S, Double> share(String title, double width, ToDoubleFunction<S> value) {
        return number(title, width, value::applyAsDouble, Figures::share);
    }

    /** Times with milliseconds. */
    public static <S> TableColumn<S, Double> seconds(String title, double width, ToDoubleFunction<S> value) {
        return number(title, width, value::applyAsDouble, Figures::milliseconds);
    }

    private static <S, N extends Number> TableColumn<S, N> number(
            String title, double width, Function<S, N> value, Function<N, String> format) {
        TableColumn<S, N> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(table -> new NumberCell<>(format));
        column.getStyleClass().add("number-column");
        column.setPrefWidth(width);
        column.setMinWidth(width);
        return column;
    }

    private static final class NumberCell<S, N extends Number> extends TableCell<S, N> {

        private final Function<N, String> format;

        NumberCell(Function<N, String> format) {
            this.format = format;
            getStyleClass().add("number-cell");
        }

        @Override
        protected void updateItem(@Nullable N number, boolean empty) {
            super.updateItem(number, empty);
            setText(empty || number == null ? null : format.apply(number));
        }
    }
}
