package org.emoscope.ui.picture;

import java.awt.RenderingHints;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUnits;
import org.jfree.svg.ViewBox;

/** Draws panes as an SVG document: text as text, lines as lines, heat maps as embedded PNG images. */
final class SvgPicture {

    private SvgPicture() {}

    static String of(PanePicture picture) {
        int height = PanePicture.unitsHigh(picture.panes().size());
        SVGGraphics2D g = new SVGGraphics2D(PictureScale.UNITS_WIDE, height, SVGUnits.PX);
        // the same picture is the same file
        g.setDefsKeyPrefix("d");
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(picture.theme().background());
        g.fillRect(0, 0, PictureScale.UNITS_WIDE, height);
        g.clipRect(0, 0, PictureScale.UNITS_WIDE, height);
        picture.paint(g);
        // without the document type, which would have a reader fetch a definition from the network
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + g.getSVGElement(null, true, new ViewBox(0, 0, PictureScale.UNITS_WIDE, height), null, null)
                + "\n";
    }
}
