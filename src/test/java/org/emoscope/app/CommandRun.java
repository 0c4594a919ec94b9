package org.emoscope.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/**
 * A command that was run in this process.
 *
 * @param code exit code
 * @param out what it printed
 * @param err what it said on the error stream
 */
record CommandRun(int code, String out, String err) {

    /** Runs a command with a home folder of its own. */
    static CommandRun of(Path home, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), Console.Liveness.FILE);
        int code = Commands.create(console, new AppFolders(home)).execute(args);
        return new CommandRun(code, out.toString(), err.toString());
    }
}
