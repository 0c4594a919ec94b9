package org.emoscope.app;

import java.nio.file.Path;
import java.util.List;

/** Runs the commands of EmoScope in this process, for tests of other packages. */
public final class CommandLines {

    private CommandLines() {}

    /**
     * Runs a command line.
     *
     * @param words without the name of the program
     * @return what it said on the error stream, empty if all went well
     */
    public static String run(Path home, List<String> words) {
        CommandRun run = CommandRun.of(home, words.toArray(String[]::new));
        return run.code() == 0 ? "" : "exit " + run.code() + ": " + run.err();
    }
}
