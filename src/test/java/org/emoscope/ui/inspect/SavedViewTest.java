package org.emoscope.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.emoscope.audio.Signal;
import org.emoscope.ui.common.Settings;
import org.emoscope.ui.common.SettingsSection;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.Source;
import org.emoscope.ui.inspect.state.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedViewTest {

    private static final Source FILE = new Source(Path.of("a.wav"), Source.Kind.RECORDED);

    @Test
    void aRecordingIsOpenedAgainWhereItWasLeft(@TempDir Path folder) {
        SettingsSection state = new Settings(folder.resolve("settings.json")).section("view");
        InspectModel left = open(10);
        left.axis().show(new TimeSpan(2, 5));
        left.selectionProperty().set(new TimeSpan(3, 4));
        left.cursorProperty().set(3.5);
        SavedView.of(left).save(state);

        InspectModel again = open(10);
        SavedView.load(state).orElseThrow().restore(again);

        assertThat(again.axis().visible()).isEqualTo(new TimeSpan(2, 5));
        assertThat(again.selectionProperty().get()).isEqualTo(new TimeSpan(3, 4));
        assertThat(again.cursorProperty().get()).isEqualTo(3.5);
        assertThat(again.history().undoableProperty().get()).isFalse();
    }

    @Test
    void whatLiesBeyondAShorterRecordingIsLeftOut(@TempDir Path folder) {
        SettingsSection state = new Settings(folder.resolve("settings.json")).section("view");
        InspectModel left = open(10);
        left.axis().show(new TimeSpan(6, 9));
        left.selectionProperty().set(new TimeSpan(7, 8));
        left.cursorProperty().set(7.5);
        SavedView.of(left).save(state);

        InspectModel shorter = open(4);
        SavedView.load(state).orElseThrow().restore(shorter);

        assertThat(shorter.axis().visible()).isEqualTo(new TimeSpan(1, 4));
        assertThat(shorter.selectionProperty().get()).isNull();
        assertThat(shorter.cursorProperty().get()).isEqualTo(4);
    }

    @Test
    void aPartIsFoundAgainInItsFile(@TempDir Path folder) {
        SettingsSection state = new Settings(folder.resolve("settings.json")).section("view");
        InspectModel part = new InspectModel();
        part.open(new Recording(FILE.cut(new TimeSpan(6, 10)), silence(4)));
        part.axis().show(new TimeSpan(1, 3));
        part.selectionProperty().set(new TimeSpan(2, 4));
        part.cursorProperty().set(2.5);
        SavedView.of(part).save(state);

        InspectModel again = open(10);
        SavedView.load(state).orElseThrow().restore(again);

        assertThat(again.axis().visible()).isEqualTo(new TimeSpan(7, 9));
        assertThat(again.selectionProperty().get()).isEqualTo(new TimeSpan(8, 10));
        assertThat(again.cursorProperty().get()).isEqualTo(8.5);
    }

    @Test
    void aSelectionBeyondTheEndIsCutOff(@TempDir Path folder) {
        SettingsSection state = new Settings(folder.resolve("settings.json")).section("view");
        InspectModel left = open(10);
        left.selectionProperty().set(new TimeSpan(3, 8));
        SavedView.of(left).save(state);

        InspectModel shorter = open(4);
        SavedView.load(state).orElseThrow().restore(shorter);

        assertThat(shorter.selectionProperty().get()).isEqualTo(new TimeSpan(3, 4));
    }

    @Test
    void nothingWasSavedAtTheFirstStart(@TempDir Path folder) {
        assertThat(SavedView.load(new Settings(folder.resolve("settings.json")).section("view")))
                .isEmpty();
    }

    private static InspectModel open(double seconds) {
        InspectModel model = new InspectModel();
        model.open(new Recording(FILE, silence(seconds)));
        return model;
    }

    private static Signal silence(double seconds) {
        return new Signal(new float[(int) (seconds * 16_000)], 16_000);
    }
}
