package org.emoscope.ui;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.SettingsSection;
import org.kordamp.ikonli.Ikon;

/**
 * One place of the workbench, reached by the rail.
 *
 * <p>Its name is found in the bundle under {@code perspective.ID}, what it is for under {@code perspective.ID.hint}, and
 * the title of the menu of its commands under {@code menu.ID}. Everything here is called on the JavaFX thread.
 */
public interface Perspective {

    /** A word of lower-case letters. */
    String id();

    /** Its name on the rail. */
    default String title() {
        return Messages.text("perspective." + id());
    }

    /** What it is for, in a phrase. */
    default String hint() {
        return Messages.text("perspective." + id() + ".hint");
    }

    Ikon icon();

    /** What is shown; asked for once, before the perspective is shown for the first time. */
    Node content();

    /** What can be done while it is shown; their ids begin with this perspective's id. Asked for once. */
    default List<Command> commands() {
        return List.of();
    }

    /**
     * What can be done wherever one is, such as opening a file for this perspective; asked for once, at the start, and
     * followed from then on.
     */
    default ObservableList<Command> commandsEverywhere() {
        return FXCollections.emptyObservableList();
    }

    /** It comes to the front; the focus goes where the work is. */
    default void shown() {}

    /** Another one comes to the front. */
    default void hidden() {}

    /** Takes up what {@link #save} left; called once, at the start, before {@link #content}. */
    default void restore(SettingsSection state) {}

    /** Leaves what a restart should bring back; called when it is hidden and at the end. */
    default void save(SettingsSection state) {}

    /**
     * Fills itself with the demo data, for screenshots; returns at once, the work goes to tasks.
     */
    default void demonstrate() {}

    /** What is worth a picture besides, in order; for when the demo data is there. */
    default List<TourStop> tour() {
        return List.of();
    }

    /**
     * Greets somebody who starts EmoScope for the first time with something to look at; returns at once and costs no
     * more than a few seconds of a task.
     */
    default void welcome() {}

    /** A sentence on what would be cut off if the workbench closed now; empty if nothing would. */
    default Optional<String> underWay() {
        return Optional.empty();
    }

    /** The workbench closes; devices and listeners are let go. */
    default void close() {}
}
