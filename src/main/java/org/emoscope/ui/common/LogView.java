package org.emoscope.ui.common;

import ch.qos.logback.classic.Level;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The log in the window: filtered by level and text, the details of the chosen line beside it. */
public final class LogView extends BorderPane {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

    private static final double ROW_HEIGHT = 24;

    private final LogMemory memory;
    private final ObservableList<LogEntry> shown = FXCollections.observableArrayList();
    private final ListView<LogEntry> list = new ListView<>(shown);
    private final ComboBox<Level> level = new ComboBox<>();
    private final TextField filter = new TextField();
    private final TextArea details = new TextArea();
    private final Timeline poll = new Timeline(new KeyFrame(Duration.millis(500), event -> refreshIfNew()));
    private long seen = -1;

    public LogView(LogMemory memory, Runnable close) {
        this.memory = memory;
        getStyleClass().add("log-view");
        setTop(bar(close));
        setCenter(lists());
        poll.setCycleCount(Animation.INDEFINITE);
        sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                poll.stop();
            } else {
                refreshIfNew();
                poll.play();
            }
        });
    }

    /** What is listed just now. */
    List<LogEntry> shown() {
        return shown;
    }

    private HBox bar(Runnable close) {
        level.getItems().setAll(Level.DEBUG, Level.INFO, Level.WARN, Level.ERROR);
        level.setValue(Level.INFO);
        level.setAccessibleText(Messages.text("log.level"));
        Hints.give(level, Messages.text("log.level"));
        level.valueProperty().addListener((property, before, now) -> refresh());
        filter.setId("log-filter");
        filter.setPromptText(Messages.text("log.filter"));
        filter.setAccessibleText(Messages.text("log.filter"));
        filter.textProperty().addListener((property, before, now) -> refresh());
        Button closing = new Button(null, new FontIcon(Feather.X));
        closing.getStyleClass().addAll("button-icon", "flat");
        Hints.give(closing, Messages.text("log.close"));
        closing.setAccessibleText(Messages.text("log.close"));
        closing.setOnAction(event -> close.run());
        Label title = new Label(Messages.text("log.title"));
        title.getStyleClass().add("text-bold");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(title, level, filter, gap, closing);
        bar.getStyleClass().add("bar");
        return bar;
    }

    private SplitPane lists() {
        list.getStyleClass().add("dense");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new EntryCell());
        list.setPlaceholder(new Label(Messages.text("log.empty")));
        list.setAccessibleText(Messages.text("log.title"));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> showDetails(now));
        details.setEditable(false);
        details.setPromptText(Messages.text("log.details"));
        details.setAccessibleText(Messages.text("log.details"));
        details.getStyleClass().add("monospace");
        SplitPane lists = new SplitPane(list, details);
        lists.setOrientation(Orientation.HORIZONTAL);
        lists.setDividerPositions(0.6);
        return lists;
    }

    private void showDetails(@Nullable LogEntry entry) {
        details.setText(entry == null ? "" : entry.message() + "\n" + entry.details());
    }

    private void refreshIfNew() {
        if (memory.written() != seen) {
            refresh();
        }
    }

    private void refresh() {
        seen = memory.written();
        shown.setAll(memory.entries().stream()
                .filter(entry -> entry.matches(level.getValue(), filter.getText()))
                .toList());
        if (!shown.isEmpty()) {
            list.scrollTo(shown.size() - 1);
        }
    }

    private static final class EntryCell extends ListCell<LogEntry> {
        @Override
        protected void updateItem(@Nullable LogEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            getStyleClass().removeAll("warning", "danger");
            if (empty || entry == null) {
                setText(null);
                return;
            }
            setText(TIME.format(entry.time()) + "  " + entry.level() + "  " + entry.source() + ": " + entry.message());
            if (entry.level().isGreaterOrEqual(Level.ERROR)) {
                getStyleClass().add("danger");
            } else if (entry.level().isGreaterOrEqual(Level.WARN)) {
                getStyleClass().add("warning");
            }
        }
    }
}
