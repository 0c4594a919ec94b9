package org.emoscope.ui.inspect.export;

import java.util.Locale;
import org.emoscope.ui.common.Messages;

/** As what something is taken away. */
public enum ExportFormat {
    PNG,
    SVG,
    CSV,
    NPY;

    /** Whether it shows panes rather than holding the numbers of one. */
    boolean isPicture() {
        return this == PNG || this == SVG;
    }

    /** The end of a file's name, with its dot. */
    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return Messages.text("inspect.export.format." + name().toLowerCase(Locale.ROOT));
    }
}
