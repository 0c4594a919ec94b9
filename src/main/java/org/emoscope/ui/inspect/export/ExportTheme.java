package org.emoscope.ui.inspect.export;

import java.util.Locale;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.ThemeChoice;
import org.emoscope.ui.picture.PictureTheme;

/** In which colours a picture is taken away. */
public enum ExportTheme {
    LIGHT,
    DARK,
    AS_ON_SCREEN;

    /** @param screen what the window looks like */
    PictureTheme resolve(ThemeChoice screen) {
        boolean dark = this == DARK || this == AS_ON_SCREEN && screen == ThemeChoice.DARK;
        return dark ? PictureTheme.DARK : PictureTheme.LIGHT;
    }

    String title() {
        return Messages.text(
                "inspect.export.theme." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
