package org.emoscope.ui.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every string that the workbench shows, from one bundle. */
public final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.emoscope.ui.messages", Locale.ROOT);

    private Messages() {}

    /**
     * The text of a key, its places filled.
     *
     * @param values what goes into the places {@code {0}}, {@code {1}} …; with none the text is taken as it stands
     * @throws java.util.MissingResourceException if there is no such key
     */
    public static String text(String key, Object... values) {
        String pattern = BUNDLE.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ENGLISH).format(values);
    }

    /** The text of a key, or an empty one if there is none. */
    public static String textOrNothing(String key) {
        return BUNDLE.containsKey(key) ? BUNDLE.getString(key) : "";
    }
}
