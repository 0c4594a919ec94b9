package org.emoscope.audio;

import java.util.List;
import java.util.Locale;

/** The endings by which sound files are found in a folder; a file that is opened is known by its content. */
public final class SoundFileNames {

    /** Lower case, without the dot. */
    public static final List<String> ENDINGS =
            List.of("wav", "wave", "aif", "aiff", "aifc", "flac", "mp3", "ogg", "oga");

    private SoundFileNames() {}

    /** Whether a name ends as a sound file's does. */
    public static boolean matches(String name) {
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
