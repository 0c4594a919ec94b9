package org.emoscope.ui.inspect.files;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.emoscope.audio.SoundFileNames;
import org.emoscope.task.TaskContext;
import org.jspecify.annotations.Nullable;

/** Looks for sound files where many come at once, folder by folder; for one thread. */
final class SoundFiles extends SimpleFileVisitor<Path> {

    /** Deeper than corpora are. */
    private static final int DEEPEST = 12;

    private final TaskContext context;
    private final List<Path> found = new ArrayList<>();
    private final List<Path> unread = new ArrayList<>();

    /**
     * What there is.
     *
     * @param files the sound files
     * @param unread the folders that could not be read, and what else could not be looked at
     */
    record Found(List<Path> files, List<Path> unread) {

        Found {
            files = List.copyOf(files);
            unread = List.copyOf(unread);
        }
    }

    SoundFiles(TaskContext context) {
        this.context = context;
    }

    /** The names as a file dialog filters them, such as {@code *.wav}. */
    static List<String> patterns() {
        return SoundFileNames.ENDINGS.stream().map(ending -> "*." + ending).toList();
    }

    /**
     * The sound files among some files and in the folders among them, the folders' in the order of their names. What cannot
     * be read is left out and named.
     *
     * <p>A single file is taken whatever its name, because its content decides.
     *
     * @param most how many at the most
     * @throws IOException if the search itself fails
     */
    static Found among(List<Path> places, int most, TaskContext context) throws IOException {
        if (places.size() == 1 && !Files.isDirectory(places.get(0))) {
            return new Found(places, List.of());
        }
        List<Path> files = new ArrayList<>();
        List<Path> unread = new ArrayList<>();
        for (Path place : places) {
            context.checkCancelled();
            if (Files.isDirectory(place)) {
                SoundFiles search = new SoundFiles(context);
                Files.walkFileTree(place, Set.<FileVisitOption>of(), DEEPEST, search);
                files.addAll(search.found().files());
                unread.addAll(search.found().unread());
            } else if (isNamedLikeSound(place)) {
                files.add(place);
            }
        }
        return new Found(files.subList(0, Math.min(most, files.size())), unread);
    }

    /** What was found so far. */
    Found found() {
        return new Found(found.stream().sorted().toList(), unread);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        context.checkCancelled();
        if (isNamedLikeSound(file) && Files.isRegularFile(file)) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path place, IOException failure) {
        unread.add(place);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        if (failure != null) {
            unread.add(folder);
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isNamedLikeSound(Path file) {
        return SoundFileNames.matches(String.valueOf(file.getFileName()));
    }
}
