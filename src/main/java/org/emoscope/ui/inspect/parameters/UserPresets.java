package org.emoscope.ui.inspect.parameters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.emoscope.feature.Preset;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.SettingsSection;
import org.emoscope.ui.inspect.state.FactoryPreset;
import org.emoscope.ui.inspect.state.UserPreset;
import org.jspecify.annotations.Nullable;

/**
 * The presets that a person named, by name. Needs no toolkit.
 *
 * <p>Each change goes to the settings at once. A saved line that cannot be understood is kept there as it is, so that it
 * can be mended by hand.
 */
public final class UserPresets {

    private static final String KEY = "presets";

    private final ObservableList<UserPreset> presets = FXCollections.observableArrayList();
    private final ObservableList<UserPreset> view = FXCollections.unmodifiableObservableList(presets);
    private final List<String> unread = new ArrayList<>();
    private @Nullable SettingsSection kept;

    /** In the order of their names. */
    public ObservableList<UserPreset> presets() {
        return view;
    }

    /** Takes up what was saved and saves there from now on. */
    public void keepIn(SettingsSection settings) {
        kept = null;
        unread.clear();
        presets.clear();
        for (String line : settings.texts(KEY)) {
            Optional<UserPreset> read = PresetLine.read(line).filter(preset -> isFree(preset.name()));
            read.ifPresentOrElse(this::save, () -> unread.add(line));
        }
        kept = settings;
    }

    /** The saved lines that could not be understood. */
    public List<String> unread() {
        return List.copyOf(unread);
    }

    public Optional<UserPreset> find(String name) {
        return presets.stream()
                .filter(preset -> preset.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Why a preset cannot be called that, whether or not another one is; empty if it can. */
    public String problemOf(String name) {
        if (!UserPreset.isName(name)) {
            return Messages.text("inspect.parameters.name.length", UserPreset.LONGEST_NAME);
        }
        boolean factory = Stream.of(Preset.values())
                .anyMatch(preset -> preset.text().equalsIgnoreCase(name)
                        || new FactoryPreset(preset).title().equalsIgnoreCase(name));
        return factory ? Messages.text("inspect.parameters.name.factory", name) : "";
    }

    /** Saves a preset in the place of the one of its name, if there is one. */
    public void save(UserPreset preset) {
        List<UserPreset> now = new ArrayList<>(presets);
        find(preset.name()).ifPresent(now::remove);
        now.add(preset);
        change(now);
    }

    /** Saves a preset under another name, in the place of one that has it. */
    public UserPreset rename(UserPreset preset, String name) {
        UserPreset renamed = preset.renamed(name);
        List<UserPreset> now = new ArrayList<>(presets);
        now.remove(preset);
        find(name).ifPresent(now::remove);
        now.add(renamed);
        change(now);
        return renamed;
    }

    public void delete(UserPreset preset) {
        List<UserPreset> now = new ArrayList<>(presets);
        now.remove(preset);
        change(now);
    }

    private boolean isFree(String name) {
        return problemOf(name).isEmpty() && find(name).isEmpty();
    }

    private void change(List<UserPreset> now) {
        now.sort(Comparator.comparing(UserPreset::name, String.CASE_INSENSITIVE_ORDER));
        presets.setAll(now);
        if (kept != null) {
            kept.put(
                    KEY,
                    Stream.concat(now.stream().map(PresetLine::write), unread.stream())
                            .toList());
        }
    }
}
