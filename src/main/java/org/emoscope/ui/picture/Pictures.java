package org.emoscope.ui.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.SpectrogramImage;
import org.emoscope.file.AtomicFiles;

/** Turns levels into pictures and pictures into files. */
public final class Pictures {

    private Pictures() {}

    /** The levels in colour, a pixel a level, nothing around them: what a network sees. */
    public static BufferedImage of(SpectrogramImage image, ColourMap map) {
        BufferedImage picture = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, image.width(), image.height(), image.argb(map), 0, image.width());
        return picture;
    }

    /**
     * Replaces a PNG file as a whole or not at all; its folder is made if it is missing.
     *
     * @throws IOException if it cannot be written
     */
    public static void writePng(BufferedImage picture, Path file) throws IOException {
        byte[] png = encode(picture);
        AtomicFiles.write(file, out -> out.write(png));
    }

    /** In memory: ImageIO would otherwise use a temporary file, and tell a full disk in words of its own. */
    private static byte[] encode(BufferedImage picture) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
            if (!ImageIO.write(picture, "png", out)) {
                throw new IOException("this Java cannot write PNG pictures");
            }
        }
        return png.toByteArray();
    }
}
