package org.emoscope.ui.inspect.pane;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.emoscope.task.Pool;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Palette;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.PaneKind;
import org.emoscope.ui.inspect.state.PlacedPane;

/** The panes, one above the other as they are arranged, and the time axis under them. */
public final class PaneStack extends Region {

    private final InspectModel model;
    private final PaneFeed feed;
    private final ObservableValue<Palette> palette;
    private final PictureFeed.Maker pictures;
    private final Map<PaneKind, SignalPane> made = new EnumMap<>(PaneKind.class);
    private final List<PaneGrip> grips = new ArrayList<>();
    private final TimeRuler ruler;
    private final InvalidationListener paletteChanged = property -> repaint();

    public PaneStack(InspectModel model, PaneFeed feed, WorkbenchServices services) {
        this.model = model;
        this.feed = feed;
        this.palette = services.theme().paletteProperty();
        getStyleClass().add("pane-stack");
        setFocusTraversable(true);
        setAccessibleText(Messages.text("inspect.panes"));
        setAccessibleHelp(Messages.text("inspect.panes.hint"));
        ruler = new TimeRuler(model.axis());
        TimeMouse.attach(model, ruler);
        pictures = show -> new PictureFeed(services.tasks().quietly(Pool.PAINT), services.bridge(), show);
        arrange();
        listen();
    }

    /** Stops following the theme. */
    public void close() {
        palette.removeListener(paletteChanged);
    }

    /** How the panes are painted just now. */
    public Look look() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return new Look(
                palette.getValue(),
                model.coloursProperty().get(),
                model.rangeDbProperty().get(),
                model.scaleProperty().get(),
                window == null ? 1 : window.getOutputScaleX());
    }

    /** When all open panes show what has been asked for by now, by {@link System#nanoTime}. */
    public CompletableFuture<Long> painted() {
        List<CompletableFuture<Long>> panes = model.arrangement().panes().stream()
                .filter(PlacedPane::isOpen)
                .map(placed -> made.get(placed.kind()).painted())
                .toList();
        return CompletableFuture.allOf(panes.toArray(CompletableFuture[]::new))
                .thenApply(all ->
                        panes.stream().mapToLong(CompletableFuture::join).max().orElseGet(System::nanoTime));
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double width = getWidth() - in.getLeft() - in.getRight();
        double rulerHeight = ruler.prefHeight(width);
        List<PlacedPane> panes = model.arrangement().panes();
        double collapsed = SignalPane.TITLE_HEIGHT
                * panes.stream().filter(pane -> !pane.isOpen()).count();
        double free = getHeight()
                - in.getTop()
                - in.getBottom()
                - rulerHeight
                - collapsed
                - PaneGrip.HEIGHT * (panes.size() - 1);
        double total = panes.stream()
                .filter(PlacedPane::isOpen)
                .mapToDouble(PlacedPane::weight)
                .sum();
        double y = in.getTop();
        for (int i = 0; i < panes.size(); i++) {
            PlacedPane pane = panes.get(i);
            double height = pane.isOpen()
                    ? Math.max(SignalPane.TITLE_HEIGHT + 1, Math.floor(free * pane.weight() / total))
                    : SignalPane.TITLE_HEIGHT;
            made.get(pane.kind()).resizeRelocate(in.getLeft(), y, width, height);
            y += height;
            if (i < grips.size()) {
                grips.get(i)
                        .resizeRelocate(
                                in.getLeft() + SignalPane.GUTTER, y, width - SignalPane.GUTTER, PaneGrip.HEIGHT);
                y += PaneGrip.HEIGHT;
            }
        }
        ruler.resizeRelocate(in.getLeft(), getHeight() - in.getBottom() - rulerHeight, width, rulerHeight);
    }

    private void arrange() {
        List<PaneKind> kinds =
                model.arrangement().panes().stream().map(PlacedPane::kind).toList();
        made.keySet().retainAll(kinds);
        kinds.forEach(kind -> made.computeIfAbsent(kind, this::make));
        List<PaneKind> shown = getChildren().stream()
                .filter(SignalPane.class::isInstance)
                .map(node -> ((SignalPane) node).kind())
                .toList();
        if (!shown.equals(kinds)) {
            grips.clear();
            for (int i = 0; i + 1 < kinds.size(); i++) {
                grips.add(new PaneGrip(kinds.get(i), kinds.get(i + 1), model.arrangement(), this));
            }
            getChildren().setAll(kinds.stream().map(made::get).toList());
            getChildren().addAll(grips);
            getChildren().add(ruler);
        }
        requestLayout();
    }

    private SignalPane make(PaneKind kind) {
        SignalPane pane = new SignalPane(kind, model, pictures);
        PaneMouse.attach(model, pane);
        PaneDrag.attach(pane, model.arrangement(), this);
        return pane;
    }

    private void listen() {
        model.axis().visibleProperty().addListener((property, before, now) -> {
            made.values().forEach(SignalPane::viewMoved);
            ruler.viewMoved();
        });
        model.arrangement().panesProperty().addListener((property, before, now) -> arrange());
        model.arrangement().openKindsProperty().addListener((property, before, now) -> repaint());
        feed.addListener(new PaneFeed.Listener() {
            @Override
            public void changed() {
                repaint();
            }

            @Override
            public void grown() {
                repaintThose(PaneContent::grows);
            }
        });
        InvalidationListener marks = property -> made.values().forEach(SignalPane::placeMarks);
        model.selectionProperty().addListener((property, before, now) -> marks.invalidated(property));
        model.cursorProperty().addListener((property, before, now) -> marks.invalidated(property));
        model.playheadProperty().addListener((property, before, now) -> marks.invalidated(property));
        model.coloursProperty().addListener((property, before, now) -> repaintThose(PaneContent::isColoured));
        model.rangeDbProperty().addListener((property, before, now) -> repaintThose(PaneContent::isColoured));
        model.scaleProperty().addListener((property, before, now) -> repaintThose(PaneContent::isColoured));
        palette.addListener(paletteChanged);
        sceneProperty().addListener((property, before, now) -> repaint());
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::outputScaleXProperty)
                .addListener((property, before, now) -> repaint());
    }

    private void repaint() {
        repaint(content -> true);
    }

    private void repaintThose(Predicate<PaneContent> which) {
        repaint(content -> content.filter(which).isPresent());
    }

    private void repaint(Predicate<Optional<PaneContent>> which) {
        Look look = look();
        for (PlacedPane placed : model.arrangement().panes()) {
            Optional<PaneContent> content = feed.content(placed.kind());
            if (which.test(content)) {
                made.computeIfAbsent(placed.kind(), this::make)
                        .show(placed.isOpen() ? content : Optional.empty(), look);
            }
        }
    }
}
