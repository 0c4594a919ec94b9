package org.emoscope.ui.inspect.pane;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.PaneKind;
import org.emoscope.ui.inspect.state.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * One pane: its axis at the left, its picture, and above the picture the selection, the cursor and the playhead as
 * nodes, so that moving them paints nothing.
 */
final class SignalPane extends Region {

    /** Room for the labels at the left, the same in all panes. */
    static final double GUTTER = 64;

    /** The height of a pane of which only the title is seen. */
    static final double TITLE_HEIGHT = 24;

    private static final double LABEL_HEIGHT = 18;

    /** A picture has one more column, and the widest that every graphics card takes has 4096. */
    private static final int WIDEST_PIXELS = 4095;

    /** What lies farther outside than this is not placed: graphics count in floats, and an hour is too wide for them. */
    private static final double EDGE = 4;

    private final PaneKind kind;
    private final InspectModel model;
    private final PictureFeed feed;
    private final PictureView picture;
    private final Pane area = new Pane();
    private final Pane labels = new Pane();
    private final Rectangle selection = new Rectangle();
    private final Line cursor = line("cursor-line");
    private final Line playhead = line("playhead-line");
    private final PaneTitle title;
    private @Nullable Look look;
    private @Nullable PaneContent content;
    private List<Tick> labelled = List.of();
    private double labelledHeight;

    SignalPane(PaneKind kind, InspectModel model, PictureFeed.Maker feeds) {
        this.kind = kind;
        this.model = model;
        picture = new PictureView(model.axis());
        feed = feeds.make(this::show);
        title = new PaneTitle(kind, model.arrangement());
        getStyleClass().add("signal-pane");
        setId("pane-" + kind.text());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.text("inspect.pane." + kind.text()));
        setAccessibleHelp(Messages.text("inspect.pane." + kind.text() + ".hint"));
        selection.getStyleClass().add("selection-area");
        selection.setManaged(false);
        selection.setMouseTransparent(true);
        area.getStyleClass().add("picture");
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(area.widthProperty());
        clip.heightProperty().bind(area.heightProperty());
        area.setClip(clip);
        area.getChildren().setAll(picture, selection, cursor, playhead);
        getChildren().setAll(labels, area, title);
    }

    PaneKind kind() {
        return kind;
    }

    /** The part that shows time, for the mouse. */
    Region area() {
        return area;
    }

    /** The part by which the pane is moved. */
    Region title() {
        return title;
    }

    /** Shows something in a look; nothing of an older recording if there is nothing yet. */
    void show(Optional<PaneContent> newContent, Look newLook) {
        look = newLook;
        content = newContent.orElse(null);
        if (content == null) {
            feed.forget();
            picture.clear();
        }
        labelAxis();
        askForPicture();
    }

    /** When all that has been asked for by now is shown, by {@link System#nanoTime}. */
    CompletableFuture<Long> painted() {
        return feed.upToDate();
    }

    /**
     * The visible time changed. After a zoom the picture stays as it is until the new one comes, a few milliseconds later;
     * only if that is late is the old one resampled.
     */
    void viewMoved() {
        if (feed.isLate()) {
            placePicture();
        } else {
            picture.move(area.getWidth(), area.getHeight(), outputScale());
        }
        placeMarks();
        askForPicture();
    }

    /** Puts selection, cursor and playhead where they belong. */
    void placeMarks() {
        TimeSpan selected = model.selectionProperty().get();
        selection.setVisible(selected != null);
        if (selected != null) {
            double from = Math.max(-EDGE, xOf(selected.from()));
            double to = Math.min(area.getWidth() + EDGE, xOf(selected.to()));
            selection.setX(from);
            selection.setWidth(Math.max(1, to - from));
            selection.setHeight(area.getHeight());
        }
        place(cursor, model.cursorProperty().get());
        place(playhead, model.playheadProperty().get());
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(0, getWidth() - GUTTER);
        boolean open = getHeight() > TITLE_HEIGHT;
        area.setVisible(open);
        labels.setVisible(open);
        labels.resizeRelocate(0, 0, GUTTER, getHeight());
        boolean resized = area.getWidth() != width || area.getHeight() != getHeight();
        area.resizeRelocate(GUTTER, 0, width, getHeight());
        title.autosize();
        title.relocate(GUTTER + 6, open ? 4 : 1);
        if (resized && open) {
            labelAxis();
            placePicture();
            placeMarks();
            askForPicture();
        }
    }

    private void show(Picture fresh) {
        if (content != null) {
            picture.show(fresh);
            placePicture();
        }
    }

    private void placePicture() {
        picture.place(area.getWidth(), area.getHeight(), outputScale());
    }

    private double outputScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }

    private void askForPicture() {
        TimeSpan visible = model.axis().visible();
        Window window = getScene() == null ? null : getScene().getWindow();
        if (content == null || look == null || window == null || visible.length() == 0 || !area.isVisible()) {
            return;
        }
        int width = (int) Math.round(area.getWidth() * outputScale());
        int height = (int) Math.round(area.getHeight() * outputScale());
        if (width > 0 && height > 0) {
            PixelGrid grid = PixelGrid.covering(visible, Math.min(WIDEST_PIXELS, width));
            feed.ask(content.raster(look), grid, Math.min(WIDEST_PIXELS, height));
        }
    }

    private void labelAxis() {
        double height = area.getHeight();
        List<Tick> ticks = content == null || look == null || height <= TITLE_HEIGHT
                ? List.of()
                : content.ticks(look, (int) Math.max(1, height / LABEL_HEIGHT));
        if (!ticks.equals(labelled) || height != labelledHeight) {
            labels.getChildren()
                    .setAll(ticks.stream().map(tick -> label(tick, height)).toList());
            labelled = ticks;
            labelledHeight = height;
        }
    }

    private static Label label(Tick tick, double height) {
        Label label = new Label(tick.text());
        label.getStyleClass().add("axis-label");
        label.setAlignment(Pos.CENTER_RIGHT);
        label.setMinWidth(GUTTER - 8);
        label.setMaxWidth(GUTTER - 8);
        double y = (1 - tick.share()) * height - LABEL_HEIGHT / 2;
        label.setMinHeight(LABEL_HEIGHT);
        label.relocate(0, Math.max(-4, Math.min(height - LABEL_HEIGHT + 4, y)));
        return label;
    }

    private void place(Line line, double seconds) {
        line.setVisible(!Double.isNaN(seconds));
        if (line.isVisible()) {
            double x = Math.round(xOf(seconds)) + 0.5;
            line.setStartX(x);
            line.setEndX(x);
            line.setEndY(area.getHeight());
        }
    }

    private double xOf(double seconds) {
        return model.axis().toX(seconds, area.getWidth());
    }

    private static Line line(String styleClass) {
        Line line = new Line();
        line.getStyleClass().add(styleClass);
        line.setManaged(false);
        line.setMouseTransparent(true);
        line.setVisible(false);
        return line;
    }
}
