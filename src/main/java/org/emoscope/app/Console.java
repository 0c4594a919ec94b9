package org.emoscope.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Objects;

/**
 * Where a command speaks: results on {@code out}, progress and errors on {@code err}.
 *
 * @param out results, fit for a pipe
 * @param err progress and errors, for a person
 * @param live whether {@code err} is a terminal on which a line can be drawn over
 */
public record Console(PrintWriter out, PrintWriter err, Liveness live) {

    /** What kind of screen the errors go to. */
    public enum Liveness {
        TERMINAL,
        FILE
    }

    public Console {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        Objects.requireNonNull(live, "live");
    }

    /** The console of this process. */
    public static Console system() {
        return new Console(
                new PrintWriter(System.out, true),
                new PrintWriter(System.err, true),
                System.console() != null ? Liveness.TERMINAL : Liveness.FILE);
    }

    /** The console of this process and of nobody else: what libraries print to the standard output goes nowhere. */
    public static Console exclusive() {
        Console console = system();
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        return console;
    }

    /** Says something that does not stop the work, below a progress bar if one is drawn. */
    public void warn(String sentence) {
        err.println((live == Liveness.TERMINAL ? System.lineSeparator() : "") + "emoscope: " + sentence);
    }

    /** A progress bar on {@code err}. */
    public ProgressBar progressBar() {
        return new ProgressBar(this);
    }
}
