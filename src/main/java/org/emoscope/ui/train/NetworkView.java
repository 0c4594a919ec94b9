package org.emoscope.ui.train;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Choices;
import org.emoscope.ui.common.Figures;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.picture.PictureFormat;

/** The network that the form asks for, with its size in weights; it can be enlarged, moved and taken away as a file. */
final class NetworkView extends BorderPane {

    private static final double LEAST = 0.1;
    private static final double MOST = 4;
    private static final double STEP = 1.25;
    /** Blocks of a small network are not blown up. */
    private static final double MOST_FITTED = 1.1;

    private static final double OUTDATED = 0.35;

    private final NetworkPreview preview;
    private final NetworkCanvas canvas;
    private final ScrollPane scroll;
    private final Label zoom = new Label();
    private boolean isFitted = true;

    NetworkView(WorkbenchServices services, NetworkPreview preview, NetworkExport export) {
        this.preview = preview;
        canvas = new NetworkCanvas(services, preview.drawingProperty().get());
        scroll = new ScrollPane(new StackPane(canvas));
        scroll.setId("train-network-scroll");
        scroll.getStyleClass().add("network-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPannable(true);
        scroll.viewportBoundsProperty().addListener((property, before, now) -> fit());
        scroll.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
        scroll.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        getStyleClass().add("network-view");
        setTop(head(export));
        setCenter(scroll);
        preview.drawingProperty().addListener((property, before, now) -> show());
        services.theme().choiceProperty().addListener((property, before, now) -> canvas.paint());
        canvas.sceneProperty().addListener((property, before, now) -> canvas.paint());
        show();
    }

    private VBox head(NetworkExport export) {
        Label total = new Label();
        total.setId("train-network-total");
        total.getStyleClass().add("section-title");
        total.setMinWidth(0);
        total.textProperty().bind(preview.drawingProperty().map(NetworkView::total));
        Hints.follow(total, () -> stages(preview.drawingProperty().get()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        zoom.setId("train-network-zoom");
        zoom.getStyleClass().addAll("muted", "note");
        zoom.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(
                total,
                gap,
                button("train.network.out", () -> zoom(canvas.scale() / STEP)),
                zoom,
                button("train.network.in", () -> zoom(canvas.scale() * STEP)),
                button("train.network.fit", this::fitAgain),
                button("train.network.whole", () -> zoom(whole())),
                menu(export));
        line.getStyleClass().add("network-head");
        Label problem = new Label();
        problem.setId("train-network-problem");
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.textProperty().bind(preview.problemProperty());
        problem.visibleProperty().bind(preview.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        preview.problemProperty()
                .addListener((property, before, now) -> canvas.setOpacity(now.isEmpty() ? 1 : OUTDATED));
        return new VBox(line, problem);
    }

    private static String total(NetworkPreview.Drawing drawing) {
        if (drawing.plan().blocks().isEmpty()) {
            return Messages.text("train.network.none");
        }
        return Messages.text(
                "train.network.weights", Figures.count(drawing.plan().weights()));
    }

    /** The weights of each stage, as the frames of the drawing tell them too. */
    private static String stages(NetworkPreview.Drawing drawing) {
        return drawing.plan().weightsByStage().entrySet().stream()
                .map(stage -> stage.getKey() + ": " + Figures.count(stage.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(Messages.text(key));
        Choices.name(button, key);
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private MenuButton menu(NetworkExport export) {
        MenuButton menu = new MenuButton(Messages.text("train.network.export"));
        Choices.name(menu, "train.network.export");
        menu.getStyleClass().addAll("flat", "small");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (PictureFormat format : PictureFormat.values()) {
            MenuItem item = new MenuItem(
                    Messages.text("train.network.export." + format.name().toLowerCase(Locale.ROOT)));
            item.setOnAction(
                    event -> export.ask(format, preview.drawingProperty().get()));
            menu.getItems().add(item);
        }
        menu.disableProperty()
                .bind(preview.drawingProperty()
                        .map(drawing -> drawing.plan().blocks().isEmpty()));
        return menu;
    }

    private void show() {
        canvas.show(preview.drawingProperty().get());
        fit();
        tell();
    }

    private void fitAgain() {
        isFitted = true;
        fit();
        scroll.setVvalue(0);
    }

    /** As wide as there is room. */
    private void fit() {
        double width = preview.drawingProperty().get().picture().layout().width();
        double room = scroll.getViewportBounds().getWidth();
        if (isFitted && width > 0 && room > 0) {
            canvas.setScale(clamp(Math.min(MOST_FITTED, room / width)));
            tell();
        }
    }

    /** The scale at which all of it is seen. */
    private double whole() {
        Bounds room = scroll.getViewportBounds();
        double width = preview.drawingProperty().get().picture().layout().width();
        double height = preview.drawingProperty().get().picture().layout().height();
        return height <= 0 ? 1 : Math.min(MOST_FITTED, Math.min(room.getWidth() / width, room.getHeight() / height));
    }

    private void zoom(double scale) {
        isFitted = false;
        canvas.setScale(clamp(scale));
        tell();
    }

    private static double clamp(double scale) {
        return Math.max(LEAST, Math.min(MOST, scale));
    }

    private void tell() {
        zoom.setText(String.format(Locale.ROOT, "%.0f\u00a0%%", 100 * canvas.scale()));
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            event.consume();
            zoom(canvas.scale() * (event.getDeltaY() > 0 ? STEP : 1 / STEP));
        }
    }

    private void pressed(KeyEvent event) {
        Runnable action =
                switch (event.getCode()) {
                    case PLUS, ADD, EQUALS -> () -> zoom(canvas.scale() * STEP);
                    case MINUS, SUBTRACT -> () -> zoom(canvas.scale() / STEP);
                    case DIGIT0, NUMPAD0 -> this::fitAgain;
                    default -> null;
                };
        if (action != null && !event.isShortcutDown()) {
            event.consume();
            action.run();
        }
    }
}
