package org.emoscope.ui.train;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.emoscope.model.HyperParameter;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Sentences;

/** What a person types for one setting, and what is wrong with it. Needs no toolkit. */
final class SettingField {

    private final HyperParameter parameter;
    private final StringProperty text;
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper found = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    SettingField(HyperParameter parameter) {
        this.parameter = parameter;
        text = new SimpleStringProperty(parameter.byDefault());
        text.addListener((property, before, now) -> check(now));
    }

    HyperParameter parameter() {
        return parameter;
    }

    /** Its name for a person. */
    String title() {
        String words = parameter.name().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What it does, what may stand there and what stands there by default. */
    String help() {
        String tail = parameter.range().isEmpty()
                ? Messages.text("train.set.default", parameter.byDefault())
                : Messages.text("train.set.range", parameter.range(), parameter.byDefault());
        return parameter.help() + " " + tail;
    }

    StringProperty textProperty() {
        return text;
    }

    /** What is wrong, with the legal range; empty if nothing is. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether it differs from its default. */
    ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /** Whether the words that somebody looks for let it be seen. */
    ReadOnlyBooleanProperty foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Looks for words in its name, its help and the title of its group; it is found if it has them all. */
    void find(String words) {
        String own = String.join(" ", parameter.name(), title(), parameter.help(), groupTitle(parameter.group()))
                .toLowerCase(Locale.ROOT);
        found.set(
                Stream.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(own::contains));
    }

    void reset() {
        text.set(parameter.byDefault());
    }

    /**
     * The value as it is kept.
     *
     * @throws IllegalArgumentException with the legal range, if what was typed is not legal
     */
    String value() {
        return parameter.checked(text.get());
    }

    /** The heading over the settings of a group. */
    static String groupTitle(HyperParameter.Group group) {
        return Messages.text("train.group." + group.name().toLowerCase(Locale.ROOT));
    }

    private void check(String typed) {
        changed.set(!parameter.isDefault(typed));
        try {
            parameter.checked(typed);
            problem.set("");
        } catch (IllegalArgumentException e) {
            problem.set(Sentences.of(e, ""));
        }
    }
}
