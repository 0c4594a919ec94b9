package org.emoscope.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("settings.json");
    }

    @Test
    void whatWasPutIsThereAfterARestart() {
        try (Settings settings = new Settings(file)) {
            SettingsSection section = settings.section("inspect").section("view");
            section.put("colours", "magma");
            section.put("range", 62.5);
            section.put("grid", true);
            section.put("recent", List.of("a.wav", "b.wav"));
        }

        try (Settings settings = new Settings(file)) {
            SettingsSection section = settings.section("inspect").section("view");
            assertThat(section.text("colours")).contains("magma");
            assertThat(section.number("range")).hasValue(62.5);
            assertThat(section.flag("grid")).contains(true);
            assertThat(section.texts("recent")).containsExactly("a.wav", "b.wav");
            assertThat(settings.section("train").text("colours")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"window.x\": ", "[1, 2]", "null", "\u0000\u0001\u0002", "{\"a\":1}}}{"})
    void aBrokenFileIsSetAsideAndTheUsualSettingsHold(String content) throws IOException {
        Files.writeString(file, content);

        try (Settings settings = new Settings(file)) {
            assertThat(settings.section("window").number("x")).isEmpty();
            settings.section("window").put("x", 10);
        }

        try (Settings settings = new Settings(file)) {
            assertThat(settings.section("window").number("x")).hasValue(10);
        }
    }

    @Test
    void aBrokenFileIsKeptBeside() throws IOException {
        Files.writeString(file, "{ broken");

        new Settings(file).close();

        assertThat(folder.resolve("settings.json.broken")).hasContent("{ broken");
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        Files.writeString(file, "{\"window.x\": 1, \"junk\": \"" + "x".repeat(2 << 20) + "\"}");

        try (Settings settings = new Settings(file)) {
            assertThat(settings.section("window").number("x")).isEmpty();
        }
        assertThat(folder.resolve("settings.json.broken")).exists();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void aChangeIsSavedSoonAndNotOnlyAtTheEnd() {
        try (Settings settings = new Settings(file)) {
            settings.section("window").put("x", 10);

            while (!Files.exists(file)) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void valuesOfTheWrongKindCountAsMissing() throws IOException {
        Files.writeString(file, "{\"a.text\": 5, \"a.number\": \"5\", \"a.flag\": 1, \"a.list\": [1, \"x\", null]}");

        try (Settings settings = new Settings(file)) {
            SettingsSection section = settings.section("a");
            assertThat(section.text("text")).isEmpty();
            assertThat(section.number("number")).isEmpty();
            assertThat(section.flag("flag")).isEmpty();
            assertThat(section.texts("list")).containsExactly("x");
            assertThat(section.texts("nothing")).isEmpty();
        }
    }

    @Test
    void aChoiceIsFoundByItsWordAndAnUnknownWordChoosesNothing() throws IOException {
        Files.writeString(file, "{\"a.theme\": \"dark\", \"a.other\": \"mauve\"}");

        try (Settings settings = new Settings(file)) {
            SettingsSection section = settings.section("a");
            List<ThemeChoice> themes = List.of(ThemeChoice.values());
            assertThat(section.choice("theme", themes, ThemeChoice::word)).contains(ThemeChoice.DARK);
            assertThat(section.choice("other", themes, ThemeChoice::word)).isEmpty();
            assertThat(section.choice("nothing", themes, ThemeChoice::word)).isEmpty();
        }
    }

    @Test
    void aPathIsReadFromItsTextAndWhatIsNoneCountsAsMissing() throws IOException {
        Files.writeString(file, "{\"a.good\": \"runs/one\", \"a.bad\": \"a\\u0000b\"}");

        try (Settings settings = new Settings(file)) {
            SettingsSection section = settings.section("a");
            assertThat(section.path("good")).contains(Path.of("runs", "one"));
            assertThat(section.path("bad")).isEmpty();
            assertThat(section.path("nothing")).isEmpty();
        }
    }

    @Test
    void nothingIsWrittenIfNothingChanged() {
        new Settings(file).close();

        assertThat(file).doesNotExist();
    }
}
