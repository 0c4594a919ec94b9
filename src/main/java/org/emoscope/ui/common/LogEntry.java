package org.emoscope.ui.common;

import ch.qos.logback.classic.Level;
import java.time.Instant;

/**
 * One line of the log.
 *
 * @param time when it was written
 * @param level how serious it is
 * @param source the class that wrote it, without its package
 * @param message what it says
 * @param details an exception's trace, or nothing
 */
public record LogEntry(Instant time, Level level, String source, String message, String details) {

    /** Whether it is at least that serious and holds the text, in whichever case. */
    boolean matches(Level least, String text) {
        if (!level.isGreaterOrEqual(least)) {
            return false;
        }
        String wanted = text.toLowerCase(java.util.Locale.ROOT);
        return message.toLowerCase(java.util.Locale.ROOT).contains(wanted)
                || source.toLowerCase(java.util.Locale.ROOT).contains(wanted);
    }
}
