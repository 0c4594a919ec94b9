package org.emoscope.ui.common;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/**
 * Something a person can do, told once: menus, tool bars, the palette, the shortcut sheet and the keys are made from it.
 *
 * <p>Its id is {@code menu.action}; the texts are found in the bundle under {@code command.ID} and, where the title does
 * not say enough, {@code command.ID.hint}.
 */
public final class Command {

    private final String id;
    private final String title;
    private final String hint;
    private final @Nullable KeyCombination shortcut;
    private final @Nullable Ikon icon;
    private final ObservableBooleanValue enabled;
    private final Runnable action;
    private final @Nullable ObservableBooleanValue on;
    private final @Nullable Ikon iconWhenOn;

    private Command(Builder builder) {
        this.id = builder.id;
        this.title = builder.title == null ? Messages.text("command." + id) : builder.title;
        this.hint = builder.hint == null ? Messages.textOrNothing("command." + id + ".hint") : builder.hint;
        this.shortcut = builder.shortcut;
        this.icon = builder.icon;
        this.enabled = builder.enabled;
        this.on = builder.on;
        this.iconWhenOn = builder.iconWhenOn;
        this.action = Objects.requireNonNull(builder.action, () -> "the command " + id + " does nothing");
    }

    /** Begins a command. */
    public static Builder named(String id) {
        return new Builder(id);
    }

    public String id() {
        return id;
    }

    /** The name of the menu it belongs to. */
    public String menu() {
        return id.substring(0, id.indexOf('.'));
    }

    public String title() {
        return title;
    }

    /** What it does, where the title does not say enough; else the title. */
    public String hint() {
        return hint.isEmpty() ? title : hint;
    }

    public Optional<KeyCombination> shortcut() {
        return Optional.ofNullable(shortcut);
    }

    public Optional<Ikon> icon() {
        return Optional.ofNullable(icon);
    }

    public ObservableBooleanValue enabled() {
        return enabled;
    }

    /** Whether what it begins is under way, or what it switches is on; nothing for most commands. */
    public Optional<ObservableBooleanValue> on() {
        return Optional.ofNullable(on);
    }

    /** Whether it does something else while {@link #on}, and says so, rather than being switched. */
    boolean changesFace() {
        return iconWhenOn != null;
    }

    /** What it would do now, as its button says it. */
    String titleNow() {
        return !changesFace() ? title : Messages.text("command." + id + (isOn() ? ".on" : ".off"));
    }

    /** The icon of what it would do now. */
    Optional<Ikon> iconNow() {
        return Optional.ofNullable(changesFace() && isOn() ? iconWhenOn : icon);
    }

    private boolean isOn() {
        return on != null && on.get();
    }

    /** Does it, if it can be done now. */
    public void run() {
        if (enabled.get()) {
            action.run();
        }
    }

    /** Gathers what a command is. */
    public static final class Builder {

        private final String id;
        private @Nullable String title;
        private @Nullable String hint;
        private @Nullable KeyCombination shortcut;
        private @Nullable Ikon icon;
        private ObservableBooleanValue enabled = new SimpleBooleanProperty(true);
        private @Nullable Runnable action;
        private @Nullable ObservableBooleanValue on;
        private @Nullable Ikon iconWhenOn;

        private Builder(String id) {
            if (id.indexOf('.') < 1) {
                throw new IllegalArgumentException("a command's id is menu.action: " + id);
            }
            this.id = id;
        }

        /** A title that is not in the bundle, such as a file's name. */
        public Builder titled(String newTitle) {
            title = newTitle;
            return this;
        }

        /** A hint that is not in the bundle under the command's id. */
        public Builder hint(String newHint) {
            hint = newHint;
            return this;
        }

        /**
         * The keys, such as {@code Shortcut+O}, {@code F1} or {@code Space}.
         *
         * @throws IllegalArgumentException if they cannot be understood
         */
        public Builder keys(String keys) {
            shortcut = KeyCombination.valueOf(keys);
            return this;
        }

        public Builder icon(Ikon newIcon) {
            icon = newIcon;
            return this;
        }

        public Builder enabledWhen(ObservableBooleanValue condition) {
            enabled = condition;
            return this;
        }

        /** It switches this on and off: menus show a tick, tool bars a button that stays down. */
        public Builder switches(ObservableBooleanValue switched) {
            on = switched;
            return this;
        }

        /**
         * It does something else while this is so, such as pause what it played. Menus and tool bars show this icon then, and as
         * title {@code command.ID.on}; else {@code command.ID.off}.
         */
        public Builder whenOn(ObservableBooleanValue underWay, Ikon otherIcon) {
            on = underWay;
            iconWhenOn = otherIcon;
            return this;
        }

        /** What it does; ends the building. */
        public Command does(Runnable newAction) {
            action = newAction;
            return new Command(this);
        }
    }
}
