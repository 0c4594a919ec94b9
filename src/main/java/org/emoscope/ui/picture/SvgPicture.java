package org.emoscope.ui.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.function.Consumer;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUnits;
import org.jfree.svg.ViewBox;

/** Draws as an SVG document: text as text, lines as lines, heat maps as embedded PNG images. */
final class SvgPicture {

    private SvgPicture() {}

    static String of(PanePicture picture) {
        int height = PanePicture.unitsHigh(picture.panes().size());
        return of(PictureScale.UNITS_WIDE, height, picture.theme(), picture::paint);
    }

    /** A document of so many units, with what a painter paints on the theme's background. */
    static String of(int width, int height, PictureTheme theme, Consumer<Graphics2D> painter) {
        SVGGraphics2D g = new SVGGraphics2D(width, height, SVGUnits.PX);
        // the same picture is the same file
        g.setDefsKeyPrefix("d");
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(theme.background());
        g.fillRect(0, 0, width, height);
        g.clipRect(0, 0, width, height);
        painter.accept(g);
        // without the document type, which would have a reader fetch a definition from the network
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + g.getSVGElement(null, true, new ViewBox(0, 0, width, height), null, null)
                + "\n";
    }
}
