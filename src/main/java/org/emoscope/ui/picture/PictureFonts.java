package org.emoscope.ui.picture;

import java.awt.AWTError;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/**
 * Finds out whether text can be drawn.
 *
 * <p>A server without a display often has no font at all, and Java then fails deep inside, with errors rather than
 * exceptions, wherever text is first measured. {@link #require()} finds that out beforehand.
 */
public final class PictureFonts {

    private PictureFonts() {}

    /**
     * Makes sure that text can be drawn.
     *
     * @throws PictureException if Java finds no font, with what to do about it
     */
    public static void require() throws PictureException {
        require(PictureFonts::measure);
    }

    static void require(Runnable measuring) throws PictureException {
        try {
            measuring.run();
        } catch (RuntimeException | LinkageError | InternalError | AWTError e) {
            throw new PictureException(
                    "No pictures: Java finds no font on this machine. Install one and fontconfig, for example the"
                            + " packages fontconfig and fonts-dejavu-core, and try again.",
                    e);
        }
    }

    private static void measure() {
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        try {
            g.setFont(PictureStyle.TEXT_FONT);
            g.getFontMetrics().stringWidth("0 Hz");
        } finally {
            g.dispose();
        }
    }
}
