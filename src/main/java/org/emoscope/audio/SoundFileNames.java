package org.emoscope.audio;

import java.util.List;
import java.util.Locale;

/** The endings by which sound files are found in a folder; a file that is opened is known by its content. */
public final class SoundFileNames {

    /** Lower case, without the dot. */
    public static final List<String> ENDINGS =
            List.of("wav", "wave", "aif", "aiff", "aifc", "flac", "mp3", "ogg", "oga");

    private SoundFileNames() {}

    /** Whether a name ends as a sound file's does; one that is nothing but an ending does not. */
    public static boolean matches(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
