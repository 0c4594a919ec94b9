package org.emoscope.corpus.importer;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.emoscope.corpus.Finding;

/**
 * The files of a corpus folder, hidden ones left aside.
 *
 * <p>Names are relative to the root with {@code /} between folders, sorted, so that a corpus reads the same on every
 * machine.
 *
 * @param root the folder
 * @param audio the audio files, known by their ending
 * @param others all further files
 * @param unreadable folders and files that could not be looked at
 */
public record FileListing(Path root, List<String> audio, List<String> others, List<Finding> unreadable) {

    public FileListing {
        Objects.requireNonNull(root, "root");
        audio = audio.stream().sorted().toList();
        others = others.stream().sorted().toList();
        unreadable = List.copyOf(unreadable);
    }

    /** The file of a relative name. */
    public Path file(String name) {
        return root.resolve(name);
    }

    /** The last part of a relative name. */
    public static String fileName(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The last part of a relative name, without its ending. */
    public static String stem(String name) {
        String file = fileName(name);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
