package org.emoscope.ui.common;

import java.util.Locale;

/** The looks there are. */
public enum ThemeChoice {
    LIGHT,
    DARK;

    /** The word for it in settings and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public ThemeChoice other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** The choice of a word, light for any other word. */
    public static ThemeChoice of(String word) {
        return DARK.word().equals(word) ? DARK : LIGHT;
    }
}
