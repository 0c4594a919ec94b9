package org.emoscope.ui.picture;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PictureFontsTest {

    @Test
    void saysWhatToDoWhateverJavaThrowsWithoutFonts() {
        List<Runnable> failures = List.of(
                () -> {
                    throw new InternalError("Fontconfig head is null, check your fonts or fonts configuration");
                },
                () -> {
                    throw new NoClassDefFoundError("Could not initialize class sun.font.SunFontManager");
                },
                () -> {
                    throw new UnsatisfiedLinkError("libfreetype.so.6: cannot open shared object file");
                },
                () -> {
                    throw new NullPointerException("FontConfiguration.getVersion");
                });
        for (Runnable failure : failures) {
            assertThatThrownBy(() -> PictureFonts.require(failure))
                    .isInstanceOf(PictureException.class)
                    .hasMessageContaining("Install one and fontconfig");
        }
    }

    @Test
    void isContentWhereTextCanBeMeasured() {
        assertThatCode(() -> PictureFonts.require(() -> {})).doesNotThrowAnyException();
    }
}
