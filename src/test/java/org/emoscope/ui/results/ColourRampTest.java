package org.emoscope.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.paint.Color;
import org.emoscope.ui.common.Palette;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourRampTest {

    @ParameterizedTest
    @CsvSource({"#f6f8fa,#0969da", "#010409,#388bfd", "#ffffff,#0550ae", "#000000,#1f6feb"})
    void textCanBeReadOnEveryColourOfTheRamp(String background, String accent) {
        ColourRamp ramp = new ColourRamp(palette(Color.web(background), Color.web(accent)));

        for (double strength = 0; strength <= 1; strength += 0.02) {
            assertThat(contrast(ramp.fill(strength), ramp.text(strength)))
                    .as("contrast at %.2f", strength)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    private static double contrast(Color a, Color b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double v) {
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    private static Palette palette(Color background, Color accent) {
        return new Palette(
                background, Color.BLACK, Color.GRAY, Color.GRAY, accent, accent, accent, accent, List.of(accent));
    }
}
