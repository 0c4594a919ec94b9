package org.emoscope.app;

import java.nio.file.Path;

/** The entry point: does not extend {@code Application}, so that the class path suffices to start JavaFX. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        AppFolders folders = AppFolders.of(System.getenv(), Path.of(System.getProperty("user.home")));
        int code = Commands.create(Console.system(), folders).execute(args);
        System.exit(code);
    }
}
