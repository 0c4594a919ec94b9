package org.emoscope.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {

    @TempDir
    Path folder;

    @Test
    void needNoTemporaryFileElsewhere() throws IOException {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        File before = ImageIO.getCacheDirectory();
        ImageIO.setCacheDirectory(gone.toFile());
        Files.delete(gone);
        try {
            BufferedImage picture = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
            Pictures.writePng(picture, folder.resolve("a/picture.png"));
        } finally {
            ImageIO.setCacheDirectory(before);
        }
        assertThat(ImageIO.read(folder.resolve("a/picture.png").toFile()).getWidth())
                .isEqualTo(3);
    }
}
