package org.emoscope.ui.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.image.BufferedImage;
import java.util.List;

/** Strokes and text of all pictures, and the colours of those on white; the machine's own sans serif font. */
final class PictureStyle {

    static final Color BACKGROUND = PictureTheme.LIGHT.background();
    static final Color INK = PictureTheme.LIGHT.ink();
    static final Color FAINT_INK = PictureTheme.LIGHT.faintInk();
    static final Color GRID = PictureTheme.LIGHT.grid();
    static final Color FRAME = PictureTheme.LIGHT.frame();

    /** Told apart with every kind of colour vision (Okabe and Ito 2008). */
    static final List<Color> CURVES = List.of(
            new Color(0x00, 0x72, 0xB2),
            new Color(0xD5, 0x5E, 0x00),
            new Color(0x00, 0x9E, 0x73),
            new Color(0xCC, 0x79, 0xA7),
            new Color(0xE6, 0x9F, 0x00),
            new Color(0x56, 0xB4, 0xE9));

    static final Font TITLE_FONT = new Font(Font.SANS_SERIF, Font.BOLD, 15);
    static final Font TEXT_FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    static final Font SMALL_FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
    static final Font CELL_FONT = new Font(Font.SANS_SERIF, Font.BOLD, 17);

    static final Stroke HAIR = new BasicStroke(1f);
    static final Stroke TRACE = new BasicStroke(1.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final Stroke CURVE = new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private PictureStyle() {}

    /** What draws on a white picture; the caller disposes of it. */
    static Graphics2D begin(BufferedImage picture) {
        return begin(picture, PictureTheme.LIGHT);
    }

    /** What draws on a picture of a theme; the caller disposes of it. */
    static Graphics2D begin(BufferedImage picture, PictureTheme theme) {
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(theme.background());
        g.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        g.setColor(theme.ink());
        return g;
    }

    /** Text whose right end is at x and whose middle is at y. */
    static void textLeftOf(Graphics2D g, String text, double x, double y) {
        FontMetrics metrics = g.getFontMetrics();
        g.drawString(text, (float) (x - metrics.stringWidth(text)), middle(metrics, y));
    }

    /** Text that begins at x and whose middle is at y. */
    static void textRightOf(Graphics2D g, String text, double x, double y) {
        g.drawString(text, (float) x, middle(g.getFontMetrics(), y));
    }

    /** Text around a point. */
    static void textAround(Graphics2D g, String text, double x, double y) {
        FontMetrics metrics = g.getFontMetrics();
        g.drawString(text, (float) (x - metrics.stringWidth(text) / 2.0), middle(metrics, y));
    }

    /** Text that reads upwards, around a point. */
    static void textUpwards(Graphics2D g, String text, double x, double y) {
        g.rotate(-Math.PI / 2, x, y);
        textAround(g, text, x, y);
        g.rotate(Math.PI / 2, x, y);
    }

    /** The text, cut with an ellipsis where it would be wider than so many pixels. */
    static String fitted(Graphics2D g, String text, int width) {
        FontMetrics metrics = g.getFontMetrics();
        if (metrics.stringWidth(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && metrics.stringWidth(text.substring(0, end) + "…") > width) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    private static float middle(FontMetrics metrics, double y) {
        return (float) (y + (metrics.getAscent() - metrics.getDescent()) / 2.0);
    }
}
