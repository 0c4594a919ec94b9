package org.emoscope.app;

import java.io.PrintWriter;
import java.util.Locale;
import org.emoscope.task.TaskContext;

/**
 * Progress on a console: one line with the time left, drawn over on a terminal, a line each tenth in a file.
 *
 * <p>Safe for use by many threads.
 */
public final class ProgressBar implements TaskContext, AutoCloseable {

    private static final int WIDTH = 20;

    /** Fits the narrowest usual terminal: a line that wraps could not be drawn over. */
    private static final int MOST = 79;

    private static final long REDRAW_NANOS = 100_000_000L;

    private final PrintWriter err;
    private final boolean terminal;
    private long lastDrawn = System.nanoTime() - REDRAW_NANOS;
    private int lastTenth = -1;
    private int drawn;
    private final TimeLeft timeLeft = new TimeLeft();

    ProgressBar(Console console) {
        err = console.err();
        terminal = console.live() == Console.Liveness.TERMINAL;
    }

    @Override
    public synchronized void progress(double fraction, String message) {
        if (terminal) {
            long now = System.nanoTime();
            if (now - lastDrawn >= REDRAW_NANOS || fraction >= 1) {
                lastDrawn = now;
                String left = timeLeft.at(fraction, now);
                draw(bar(fraction) + " " + (left.isEmpty() ? "" : left + ", ") + message);
            }
        } else {
            int tenth = (int) Math.floor(fraction * 10);
            if (tenth != lastTenth) {
                lastTenth = tenth;
                err.println(percent(fraction) + " " + message);
            }
        }
    }

    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }

    /** Prints a line that stays, above the bar. */
    public synchronized void line(String text) {
        clear();
        err.println(text);
    }

    /** Removes the bar until the next progress. */
    public synchronized void clear() {
        if (drawn > 0) {
            err.print("\r" + " ".repeat(drawn) + "\r");
            err.flush();
            drawn = 0;
        }
    }

    @Override
    public void close() {
        clear();
    }

    private void draw(String text) {
        int length = Math.min(text.length(), MOST);
        err.print("\r" + text.substring(0, length) + " ".repeat(Math.max(0, drawn - length)));
        err.flush();
        drawn = length;
    }

    private static String bar(double fraction) {
        int full = (int) Math.round(WIDTH * Math.max(0, Math.min(1, fraction)));
        return "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + percent(fraction);
    }

    private static String percent(double fraction) {
        return fraction < 0 ? "   …" : String.format(Locale.ROOT, "%3d%%", (int) Math.floor(fraction * 100));
    }
}
