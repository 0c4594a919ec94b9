package org.emoscope.ui.inspect.export;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a command line is written, so that every word arrives as it was meant. */
enum Shell {
    /** Single quotes; one inside is written {@code '\''}. */
    POSIX {
        @Override
        String quote(String word) {
            return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
        }
    },
    /** Windows' own: double quotes, which no file name holds. */
    CMD {
        @Override
        String quote(String word) {
            return PLAIN_IN_CMD.matcher(word).matches() ? word : "\"" + word + "\"";
        }
    };

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");
    private static final Pattern PLAIN_IN_CMD = Pattern.compile("[A-Za-z0-9_@+:./\\\\-]+");

    /** The shell that most people have on the system that this runs on. */
    static Shell ofThisSystem() {
        return of(System.getProperty("os.name"));
    }

    /** The shell that most people have on a system, by the name that Java gives it. */
    static Shell of(String osName) {
        return osName.toLowerCase(Locale.ROOT).startsWith("windows") ? CMD : POSIX;
    }

    /** One word of a command line. */
    abstract String quote(String word);

    /** The name of a file, which must not be taken for an option. */
    final String quoteFile(String name) {
        return quote(name.startsWith("-") ? "./" + name : name);
    }
}
