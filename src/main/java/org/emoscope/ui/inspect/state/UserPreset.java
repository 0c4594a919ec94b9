package org.emoscope.ui.inspect.state;

import java.util.Objects;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Preset;

/**
 * Parameters that a person named.
 *
 * @param name 1 to 40 characters, none of them a control character, no space at either end
 * @param base the chain of the field that they were made from
 * @param parameters all of them
 */
public record UserPreset(String name, Preset base, FeatureParameters parameters) implements PresetChoice {

    public static final int LONGEST_NAME = 40;

    public UserPreset {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(parameters, "parameters");
        if (!isName(name)) {
            throw new IllegalArgumentException("a preset's name has 1 to " + LONGEST_NAME + " characters: " + name);
        }
    }

    /** Whether a preset can be called that. */
    public static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.equals(name.strip())
                && name.chars().noneMatch(Character::isISOControl);
    }

    /** The same parameters under another name. */
    public UserPreset renamed(String newName) {
        return new UserPreset(newName, base, parameters);
    }

    @Override
    public String title() {
        return name;
    }
}
