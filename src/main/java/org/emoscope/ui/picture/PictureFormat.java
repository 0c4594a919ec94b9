package org.emoscope.ui.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.emoscope.task.TaskContext;

/** The file formats of a picture of sound, known by the ending of a file's name. */
public enum PictureFormat {
    /** Pixels. */
    PNG,
    /** Vectors, with heat maps as embedded pixels. */
    SVG;

    /** The end of a file's name, with its dot. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** The format of a file's name, if it is one of these. */
    public static Optional<PictureFormat> ofName(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending()))
                .findFirst();
    }

    /**
     * Replaces a file as a whole or not at all.
     *
     * @throws IOException if it cannot be written
     * @throws java.util.concurrent.CancellationException if the context says so
     */
    public void write(SoundPicture picture, Path file, TaskContext context) throws IOException {
        switch (this) {
            case PNG -> picture.writePng(file, context);
            case SVG -> picture.writeSvg(file, context);
        }
    }
}
