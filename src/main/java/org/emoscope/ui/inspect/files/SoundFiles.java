package org.emoscope.ui.inspect.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.emoscope.task.TaskContext;

/** Which files are looked at as sound when many come at once. */
final class SoundFiles {

    private static final List<String> SUFFIXES =
            List.of(".wav", ".aif", ".aiff", ".aifc", ".flac", ".mp3", ".ogg", ".oga");

    /** Deeper than corpora are. */
    private static final int DEEPEST = 12;

    private SoundFiles() {}

    /** The names as a file dialog filters them, such as {@code *.wav}. */
    static List<String> patterns() {
        return SUFFIXES.stream().map(suffix -> "*" + suffix).toList();
    }

    static boolean isNamedLikeSound(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return SUFFIXES.stream().anyMatch(name::endsWith);
    }

    /**
     * The sound files among some files and in the folders among them, the folders' in the order of their names.
     *
     * <p>A single file is taken whatever its name, because its content decides.
     *
     * @param most how many at the most
     * @throws IOException if a folder cannot be read
     */
    static List<Path> among(List<Path> places, int most, TaskContext context) throws IOException {
        if (places.size() == 1 && !Files.isDirectory(places.get(0))) {
            return places;
        }
        List<Path> found = new ArrayList<>();
        for (Path place : places) {
            context.checkCancelled();
            if (Files.isDirectory(place)) {
                found.addAll(inFolder(place, most, context));
            } else if (isNamedLikeSound(place)) {
                found.add(place);
            }
        }
        return found.subList(0, Math.min(most, found.size()));
    }

    private static List<Path> inFolder(Path folder, int most, TaskContext context) throws IOException {
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            return all.peek(each -> context.checkCancelled())
                    .filter(SoundFiles::isNamedLikeSound)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .limit(most)
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
