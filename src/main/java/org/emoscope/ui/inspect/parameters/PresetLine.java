package org.emoscope.ui.inspect.parameters;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emoscope.feature.Preset;
import org.emoscope.ui.inspect.state.UserPreset;

/**
 * A person's preset as a line of text that can be read, mended and sent to somebody else.
 *
 * <p>The chain it is based on, what differs, and after a colon its name: {@code fayek win=40ms n-mels=60: Broad}.
 */
final class PresetLine {

    private static final String SEPARATOR = ": ";

    private PresetLine() {}

    static String write(UserPreset preset) {
        List<String> changes = ParameterChanges.words(preset.base().parameters(), preset.parameters());
        return Stream.concat(Stream.of(preset.base().text()), changes.stream()).collect(Collectors.joining(" "))
                + SEPARATOR
                + preset.name();
    }

    /** What a line says, nothing if it cannot be understood. */
    static Optional<UserPreset> read(String line) {
        int end = line.indexOf(SEPARATOR);
        if (end < 0) {
            return Optional.empty();
        }
        List<String> words = Arrays.asList(line.substring(0, end).strip().split("\\s+"));
        String name = line.substring(end + SEPARATOR.length()).strip();
        try {
            Preset base = Preset.of(words.get(0));
            return Optional.of(new UserPreset(
                    name, base, ParameterChanges.apply(base.parameters(), words.subList(1, words.size()))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
