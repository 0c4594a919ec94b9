package org.emoscope.ui.inspect.export;

import org.emoscope.ui.common.Messages;
import org.emoscope.ui.picture.PictureOrder;
import org.emoscope.ui.picture.PictureScale;

/** The scale of a picture as a person types it. */
final class TypedScale {

    private TypedScale() {}

    /**
     * Reads a scale; a comma counts as a point.
     *
     * @param panes how many the picture has
     * @throws IllegalArgumentException if it is no number or the picture would be too small or too large, with the legal range
     */
    static PictureScale read(String typed, int panes) {
        if (!isLegal(typed, panes)) {
            throw new IllegalArgumentException(
                    Messages.text("inspect.export.scale.range", PictureScale.LEAST, most(panes)));
        }
        return new PictureScale(number(typed));
    }

    static boolean isLegal(String typed, int panes) {
        double factor = number(typed);
        return factor >= PictureScale.LEAST && factor <= most(panes);
    }

    private static double most(int panes) {
        return PictureOrder.greatestScale(Math.max(1, panes));
    }

    private static double number(String typed) {
        try {
            return Double.parseDouble(typed.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
