package org.emoscope.ui.common;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.PopupControl;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Carries the look into windows.
 *
 * <p>The toolkit styles all that a node holds when a pseudo-class of the node changes, in one go. So the look is not told to
 * the root of a window of many nodes, but to the pieces that its frames ({@link Theme#FRAME}) hold: those that are seen
 * first, and each as a slice. Menus and tooltips are windows of their own and are told when they open.
 */
final class Dresser {

    static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    /** The workbench's own style sheets; Primer Light is under them in every look. */
    static final List<String> STYLESHEETS = List.of(stylesheet("dark.css"), stylesheet("workbench.css"));

    private final Slices slices = new Slices();
    private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());
    private final ListChangeListener<Window> opening = this::dressOpened;
    private ThemeChoice look;

    Dresser(ThemeChoice first) {
        look = first;
        Window.getWindows().addListener(new WeakListChangeListener<>(opening));
    }

    void dress(Scene scene) {
        scenes.add(scene);
        scene.getStylesheets().addAll(STYLESHEETS);
        adopt(scene.getRoot());
    }

    void change(ThemeChoice now) {
        look = now;
        slices.forget();
        List<Node> pieces = new ArrayList<>();
        scenes.forEach(each -> collect(each.getRoot(), pieces));
        pieces.sort(Comparator.comparing(Dresser::isSeen).reversed());
        pieces.forEach(each -> slices.add(() -> {
            wear(each);
            each.applyCss();
        }));
        Window.getWindows().forEach(this::dressPopup);
    }

    private void collect(Node node, List<Node> pieces) {
        if (node instanceof Parent parent && isFrame(parent)) {
            parent.getChildrenUnmodifiable().forEach(each -> collect(each, pieces));
        } else {
            pieces.add(node);
        }
    }

    /** Tells the look to what is put into a window, and to what will be put into its frames. */
    private void adopt(Node node) {
        if (node instanceof Parent parent && isFrame(parent)) {
            parent.getChildrenUnmodifiable().forEach(this::adopt);
            if (parent.getProperties().putIfAbsent(this, true) == null) {
                parent.getChildrenUnmodifiable().addListener(this::adoptAdded);
            }
        } else {
            wear(node);
        }
    }

    private void adoptAdded(ListChangeListener.Change<? extends Node> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::adopt);
        }
    }

    private void wear(Node node) {
        node.pseudoClassStateChanged(DARK, look == ThemeChoice.DARK);
    }

    private void dressOpened(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::dressPopup);
        }
    }

    private void dressPopup(Window window) {
        if (window instanceof PopupControl popup && isOurs(popup.getOwnerWindow())) {
            popup.pseudoClassStateChanged(DARK, look == ThemeChoice.DARK);
            if (popup.getSkin() != null) {
                wear(popup.getSkin().getNode());
            } else {
                popup.skinProperty().addListener((property, before, now) -> {
                    if (now != null) {
                        wear(now.getNode());
                    }
                });
            }
        }
    }

    private boolean isOurs(@Nullable Window owner) {
        return owner instanceof PopupWindow popup
                ? isOurs(popup.getOwnerWindow())
                : owner != null && scenes.contains(owner.getScene());
    }

    /** A split pane wraps what it holds; a wrapper of a frame has no looks either. */
    private static boolean isFrame(Parent node) {
        return node.getStyleClass().contains(Theme.FRAME)
                || node.getStyleClass().isEmpty()
                        && node.getChildrenUnmodifiable().size() == 1
                        && node.getChildrenUnmodifiable().get(0) instanceof Parent held
                        && isFrame(held);
    }

    private static boolean isSeen(@Nullable Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    private static String stylesheet(String name) {
        return Objects.requireNonNull(Dresser.class.getResource("/org/emoscope/ui/" + name), name)
                .toExternalForm();
    }
}
