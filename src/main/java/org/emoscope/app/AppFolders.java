package org.emoscope.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * Where EmoScope keeps its own files: settings, cache, demo corpus and, unless told otherwise, runs.
 *
 * @param home the folder that holds them all
 */
public record AppFolders(Path home) {

    public AppFolders {
        Objects.requireNonNull(home, "home");
        home = home.toAbsolutePath().normalize();
    }

    /**
     * The folder that the environment names, or the custom of the system.
     *
     * <p>{@code EMOSCOPE_HOME} wins; then {@code XDG_DATA_HOME/emoscope}; then {@code .emoscope} in the user's home.
     *
     * @param environment variables by name
     * @param userHome the user's home folder
     */
    public static AppFolders of(Map<String, String> environment, Path userHome) {
        String own = environment.getOrDefault("EMOSCOPE_HOME", "");
        if (!own.isBlank()) {
            return new AppFolders(Path.of(own));
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return new AppFolders(data.isBlank() ? userHome.resolve(".emoscope") : Path.of(data, "emoscope"));
    }

    /** Features on disk; may be deleted at any time. */
    public Path cache() {
        return home.resolve("cache");
    }

    /** The synthetic corpus, made on first use. */
    public Path demoCorpus() {
        return home.resolve("demo-corpus");
    }

    /** Runs that were started without a folder of their own. */
    public Path runs() {
        return home.resolve("runs");
    }

    /** The runs that wait in the workbench. */
    public Path queue() {
        return home.resolve("queue.json");
    }

    /** What the workbench remembers. */
    public Path settings() {
        return home.resolve("settings.json");
    }
}
