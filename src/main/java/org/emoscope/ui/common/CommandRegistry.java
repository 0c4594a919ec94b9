package org.emoscope.ui.common;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The commands that can be given just now: the workbench's own and those of the perspective that is shown. */
public final class CommandRegistry {

    private final ObservableList<Command> commands = FXCollections.observableArrayList();
    private final ObservableList<Command> view = FXCollections.unmodifiableObservableList(commands);

    /** What there is, in the order of the menus. */
    public ObservableList<Command> commands() {
        return view;
    }

    /** @throws IllegalArgumentException if there is one of the same id or the same keys already */
    public void add(Collection<? extends Command> added) {
        added.forEach(each -> refuseTwin(each, commands));
        commands.addAll(added);
    }

    public void remove(Collection<? extends Command> gone) {
        commands.removeAll(gone);
    }

    /**
     * Takes some away and puts others in their stead, as one change; at the end, if there was nothing to take away.
     *
     * @throws IllegalArgumentException if one stays that has the same id or the same keys
     */
    public void replace(Collection<? extends Command> gone, Collection<? extends Command> added) {
        List<Command> changed = new ArrayList<>(commands);
        int place = gone.stream()
                .mapToInt(changed::indexOf)
                .filter(index -> index >= 0)
                .min()
                .orElse(changed.size());
        changed.removeAll(gone);
        added.forEach(each -> refuseTwin(each, changed));
        changed.addAll(place, added);
        commands.setAll(changed);
    }

    public Optional<Command> find(String id) {
        return commands.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static void refuseTwin(Command added, List<Command> commands) {
        for (Command each : commands) {
            if (each.id().equals(added.id())) {
                throw new IllegalArgumentException("there are two commands " + added.id());
            }
            if (each.shortcut().isPresent() && each.shortcut().equals(added.shortcut())) {
                throw new IllegalArgumentException(added.id() + " has the keys of " + each.id());
            }
        }
    }
}
