package org.emoscope.ui.inspect.lens;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.Presence;
import org.emoscope.ui.common.SettingsSection;
import org.emoscope.ui.common.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Shows one lens at a time at the right of something, as wide as it is dragged; a strip at the edge names them all.
 *
 * <p>A lens is built when it is first shown.
 */
public final class LensDock {

    static final double LEAST_WIDTH = 340;
    static final double MOST_WIDTH = 900;
    private static final double USUAL_WIDTH = 420;
    private static final double LEAST_CENTRE = 360;
    private static final double KEY_STEP = 20;

    private final List<Lens> lenses;
    private final ObjectProperty<@Nullable Lens> open = new SimpleObjectProperty<>();
    private final DoubleProperty width = new SimpleDoubleProperty(USUAL_WIDTH);

    /** The width that was asked for by hand, for which there may be no room just now. */
    private double wanted = USUAL_WIDTH;

    private final Map<Lens, Node> built = new HashMap<>();
    private final BorderPane root = new BorderPane();
    private final VBox panel = new VBox();
    private final HBox panelWithEdge = new HBox(new LensEdge(this), panel);
    private final Label title = new Label();
    private boolean hidden;

    /** The lens that was told that it is seen. */
    private @Nullable Lens seen;

    public LensDock(List<? extends Lens> lenses) {
        this.lenses = List.copyOf(lenses);
        title.getStyleClass().add("lens-title");
        panel.getStyleClass().add("lens");
        panel.prefWidthProperty().bind(width);
        panel.setOnKeyPressed(this::keyPressed);
        panel.setMinWidth(Region.USE_PREF_SIZE);
        open.addListener((property, before, now) -> showWhatIsOpen());
        root.widthProperty().addListener((property, before, now) -> width.set(possible(wanted)));
    }

    /** The lens that is seen, nothing if none is. */
    public ObjectProperty<@Nullable Lens> openProperty() {
        return open;
    }

    /** Opens a lens, or closes it if it is open. */
    public void toggle(Lens lens) {
        open.set(open.get() == lens ? null : lens);
    }

    /** A command for each lens. */
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        for (int i = 0; i < lenses.size(); i++) {
            Lens lens = lenses.get(i);
            commands.add(Command.named("inspect.lens." + lens.id())
                    .titled(lens.title())
                    .hint(lens.hint())
                    .keys("Alt+" + (i + 1))
                    .icon(lens.icon())
                    .does(() -> toggle(lens)));
        }
        return commands;
    }

    /** Puts the dock round something; called once. */
    public Region around(Node centre, List<Command> commands) {
        root.setCenter(centre);
        LensStrip strip = new LensStrip(this, lenses, commands);
        HBox right = new HBox(panelWithEdge, strip);
        List.of(root, right, panelWithEdge).forEach(each -> each.getStyleClass().add(Theme.FRAME));
        root.setRight(right);
        showWhatIsOpen();
        return root;
    }

    /** The dock can be seen again, and the open lens with it. */
    public void shown() {
        hidden = false;
        showWhatIsOpen();
    }

    /** The dock cannot be seen for now, and the open lens need not work. */
    public void hidden() {
        hidden = true;
        see(null);
    }

    /** Takes up which lens was open and how wide. */
    public void restore(SettingsSection state) {
        state.number("width").ifPresent(saved -> {
            wanted = saved;
            width.set(possible(saved));
        });
        for (Lens lens : lenses) {
            lens.restore(state.section(lens.id()));
        }
        state.choice("open", lenses, Lens::id).ifPresent(open::set);
    }

    public void save(SettingsSection state) {
        Lens opened = open.get();
        state.put("width", wanted);
        state.put("open", opened == null ? "" : opened.id());
        for (Lens lens : lenses) {
            lens.save(state.section(lens.id()));
        }
    }

    public void close() {
        lenses.forEach(Lens::close);
    }

    double width() {
        return width.get();
    }

    /** Makes the lens as wide as can be of a width; nothing if it is as wide already. */
    void resize(double asked) {
        double possible = possible(asked);
        if (possible != width.get()) {
            wanted = possible;
            width.set(possible);
        }
    }

    private double possible(double asked) {
        double room = root.getWidth() > 0 ? root.getWidth() - LEAST_CENTRE : MOST_WIDTH;
        return Math.max(LEAST_WIDTH, Math.min(Math.min(room, MOST_WIDTH), asked));
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            open.set(null);
            event.consume();
        } else if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
            resize(width.get() + KEY_STEP);
            event.consume();
        } else if (event.isAltDown() && event.getCode() == KeyCode.RIGHT) {
            resize(width.get() - KEY_STEP);
            event.consume();
        }
    }

    private void showWhatIsOpen() {
        Lens lens = open.get();
        Presence.set(panelWithEdge, lens != null);
        if (root.getCenter() == null || hidden) {
            return;
        }
        if (lens != null) {
            put(built.computeIfAbsent(lens, Lens::content), lens.title());
        }
        see(lens);
    }

    /**
     * What is there already is not put in anew, which would style all of it again. What is new is styled at once, so that what
     * it is filled with piece by piece is in the window and styled piece by piece too.
     */
    private void put(Node content, String name) {
        if (!panel.getChildren().contains(content)) {
            VBox.setVgrow(content, Priority.ALWAYS);
            title.setText(name);
            panel.getChildren().setAll(title, content);
            content.applyCss();
        }
    }

    private void see(@Nullable Lens now) {
        Lens before = seen;
        if (before == now) {
            return;
        }
        seen = now;
        if (before != null) {
            before.hidden();
        }
        if (now != null) {
            now.shown();
        }
    }
}
