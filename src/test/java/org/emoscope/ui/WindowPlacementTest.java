package org.emoscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.emoscope.ui.common.Settings;
import org.emoscope.ui.common.SettingsSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowPlacementTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1280, 720);
    private static final Rectangle2D BESIDE = new Rectangle2D(1280, 0, 1920, 1080);

    @TempDir
    Path folder;

    @Test
    void aPlaceThatCanBeReachedIsKept() {
        WindowPlacement saved = new WindowPlacement(new Rectangle2D(1400, 50, 1000, 700), false);

        assertThat(saved.within(List.of(LAPTOP, BESIDE))).isEqualTo(saved);
    }

    @ParameterizedTest
    @CsvSource({"1400, 50", "-2000, 50", "100, -300", "100, 5000", "1270, 10", "-990, 10"})
    void aPlaceThatNobodyCanReachIsLeftForTheMiddleOfTheScreen(double x, double y) {
        WindowPlacement saved = new WindowPlacement(new Rectangle2D(x, y, 1000, 700), true);

        WindowPlacement mended = saved.within(List.of(LAPTOP));

        assertThat(LAPTOP.contains(mended.area())).isTrue();
        assertThat(mended.maximised()).isTrue();
    }

    @Test
    void aWindowLargerThanItsScreenIsMadeToFit() {
        WindowPlacement saved = new WindowPlacement(new Rectangle2D(0, 0, 3000, 2000), false);

        assertThat(saved.within(List.of(LAPTOP)).area()).isEqualTo(LAPTOP);
    }

    @Test
    void aWindowThatReachesBeyondItsScreenIsMovedIn() {
        WindowPlacement saved = new WindowPlacement(new Rectangle2D(900, 500, 1000, 700), false);

        assertThat(saved.within(List.of(LAPTOP)).area()).isEqualTo(new Rectangle2D(280, 20, 1000, 700));
    }

    @Test
    void aPlacementSurvivesARestart() {
        WindowPlacement placement = new WindowPlacement(new Rectangle2D(10, 20, 1000, 700), true);
        Path file = folder.resolve("settings.json");
        try (Settings settings = new Settings(file)) {
            placement.save(settings.section("window"));
        }

        try (Settings settings = new Settings(file)) {
            assertThat(WindowPlacement.from(settings.section("window"))).contains(placement);
        }
    }

    @Test
    void halfAPlacementIsNone() {
        try (Settings settings = new Settings(folder.resolve("settings.json"))) {
            SettingsSection section = settings.section("window");
            section.put("x", 10);
            section.put("width", 100);

            assertThat(WindowPlacement.from(section)).isEmpty();
        }
    }

    @Test
    void theUsualPlaceFitsASmallScreen() {
        assertThat(LAPTOP.contains(WindowPlacement.centredOn(LAPTOP).area())).isTrue();
    }
}
