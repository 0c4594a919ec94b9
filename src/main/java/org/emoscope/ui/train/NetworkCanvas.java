package org.emoscope.ui.train;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.emoscope.model.NetworkPlan;
import org.emoscope.model.NetworkPlan.Block;
import org.emoscope.model.NetworkPlan.Link;
import org.emoscope.task.LatestTask;
import org.emoscope.task.Pool;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Figures;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.ThemeChoice;
import org.emoscope.ui.picture.PictureTheme;
import org.emoscope.ui.picture.PlanLayout.Box;
import org.emoscope.ui.picture.PlanPicture;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a network at a scale, painted elsewhere, with a place over each block that has its hint, can be reached by
 * the Tab key and is told to those who listen.
 */
final class NetworkCanvas extends Pane {

    private static final long MOST_PIXELS = 24_000_000;

    private final WorkbenchServices services;
    private final LatestTask<Image> painting;
    private final ImageView image = new ImageView();
    private final Group places = new Group();
    private NetworkPreview.Drawing drawing;
    private double scale = 1;

    NetworkCanvas(WorkbenchServices services, NetworkPreview.Drawing first) {
        this.services = services;
        drawing = first;
        painting = new LatestTask<>(services.tasks(), Pool.DSP, Messages.text("train.task.draw"), services.bridge());
        getStyleClass().add("network-canvas");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        image.setManaged(false);
        places.setManaged(false);
        getChildren().addAll(image, places);
    }

    /** Shows another network. */
    void show(NetworkPreview.Drawing now) {
        drawing = now;
        places.getChildren().clear();
        for (Box box : now.picture().layout().boxes()) {
            places.getChildren().add(place(box.block()));
        }
        arrange();
    }

    /** Shows it so many times as large as its usual size. */
    void setScale(double newScale) {
        if (newScale != scale) {
            scale = newScale;
            arrange();
        }
    }

    double scale() {
        return scale;
    }

    /** Paints it anew, in the colours of now. */
    void paint() {
        PlanPicture picture = drawing.picture();
        double width = picture.layout().width();
        double height = picture.layout().height();
        if (width <= 0 || getScene() == null) {
            image.setImage(null);
            return;
        }
        double most = Math.sqrt(MOST_PIXELS / (width * height));
        double pixels = Math.min(most, scale * getScene().getWindow().getOutputScaleX());
        PictureTheme theme = themeOf(services.theme().choiceProperty().get());
        painting.ask(
                context -> toImage(picture.draw(theme, pixels)),
                painted -> {
                    image.setImage(painted);
                    fit();
                },
                failure -> image.setImage(null));
    }

    static PictureTheme themeOf(ThemeChoice choice) {
        return choice == ThemeChoice.DARK ? PictureTheme.DARK : PictureTheme.LIGHT;
    }

    private void arrange() {
        setPrefSize(
                drawing.picture().layout().width() * scale,
                drawing.picture().layout().height() * scale);
        for (int i = 0; i < places.getChildren().size(); i++) {
            Box box = drawing.picture().layout().boxes().get(i);
            ((Region) places.getChildren().get(i))
                    .resizeRelocate(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale);
        }
        fit();
        paint();
    }

    /** Until a picture of the new scale is painted, the one that is there is stretched. */
    private void fit() {
        image.setFitWidth(drawing.picture().layout().width() * scale);
        image.setFitHeight(drawing.picture().layout().height() * scale);
    }

    private Region place(Block block) {
        Region place = new Region();
        place.getStyleClass().add("network-block");
        place.setAccessibleRole(AccessibleRole.TEXT);
        place.setFocusTraversable(true);
        String words = inWords(drawing.plan(), block);
        place.setAccessibleText(words);
        Hints.follow(place, () -> words);
        place.focusedProperty().addListener((property, before, now) -> {
            if (now) {
                reveal(place);
            }
        });
        return place;
    }

    /** Scrolls as little as needed for a block to be seen. */
    private void reveal(Region place) {
        if (!(scrolling() instanceof ScrollPane scroll)) {
            return;
        }
        Bounds seen = scroll.getViewportBounds();
        scroll.setVvalue(
                moved(scroll.getVvalue(), place.getLayoutY(), place.getHeight(), seen.getHeight(), getHeight()));
        scroll.setHvalue(moved(scroll.getHvalue(), place.getLayoutX(), place.getWidth(), seen.getWidth(), getWidth()));
    }

    private static double moved(double value, double from, double length, double seen, double whole) {
        double room = whole - seen;
        if (room <= 0) {
            return value;
        }
        double start = value * room;
        return Math.max(0, Math.min(room, Math.max(from + length - seen, Math.min(from, start)))) / room;
    }

    private @Nullable Node scrolling() {
        Node node = this;
        while (node != null && !(node instanceof ScrollPane)) {
            node = node.getParent();
        }
        return node;
    }

    private static String inWords(NetworkPlan plan, Block block) {
        StringBuilder words =
                new StringBuilder(block.stage().isEmpty() ? "" : block.stage() + ": ").append(block.title());
        if (!block.detail().isEmpty()) {
            words.append(", ").append(block.detail());
        }
        if (!block.shape().isEmpty()) {
            words.append(". ").append(Messages.text("train.network.shape", block.shape()));
        }
        if (block.weights() > 0) {
            words.append(". ").append(Messages.text("train.network.weights", Figures.count(block.weights())));
        }
        String sources = plan.links().stream()
                .filter(link -> link.to().equals(block.id()))
                .map(link -> source(plan, link))
                .collect(Collectors.joining(", "));
        return words.append(sources.isEmpty() ? "." : ". " + Messages.text("train.network.from", sources))
                .toString();
    }

    private static String source(NetworkPlan plan, Link link) {
        String title = plan.blocks().stream()
                .filter(block -> block.id().equals(link.from()))
                .map(Block::title)
                .findFirst()
                .orElse(link.from());
        return link.label().isEmpty() ? title : title + " (" + link.label() + ")";
    }

    private static Image toImage(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return image;
    }
}
