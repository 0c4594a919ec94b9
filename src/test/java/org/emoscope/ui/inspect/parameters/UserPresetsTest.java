package org.emoscope.ui.inspect.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Preset;
import org.emoscope.ui.common.Settings;
import org.emoscope.ui.common.SettingsSection;
import org.emoscope.ui.inspect.state.FactoryPreset;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.UserPreset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserPresetsTest {

    private static final FeatureParameters BROAD =
            Preset.FAYEK.parameters().with("win", "32ms").with("n-mels", "60");

    @TempDir
    Path folder;

    private Settings settings;
    private SettingsSection section;
    private final UserPresets presets = new UserPresets();
    private final InspectModel model = new InspectModel();
    private final PresetEditor editor = new PresetEditor(model, presets);

    @BeforeEach
    void openSettings() {
        settings = new Settings(folder.resolve("settings.json"));
        section = settings.section("inspect");
    }

    @AfterEach
    void closeSettings() {
        settings.close();
    }

    @Test
    void whatWasSavedIsThereAfterARestart() {
        presets.keepIn(section);
        model.parametersProperty().set(BROAD);
        editor.saveAs("Broad: two");
        settings.close();

        UserPresets later = new UserPresets();
        try (Settings again = new Settings(folder.resolve("settings.json"))) {
            later.keepIn(again.section("inspect"));
        }

        assertThat(later.presets()).containsExactly(new UserPreset("Broad: two", Preset.FAYEK, BROAD));
        assertThat(later.unread()).isEmpty();
    }

    @Test
    void aPresetIsALineThatCanBeRead() {
        presets.keepIn(section);
        model.parametersProperty().set(BROAD);

        editor.saveAs("Broad");

        assertThat(section.texts("presets")).containsExactly("fayek win=32ms n-mels=60: Broad");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Broad",
                "mine win=32ms: Broad",
                "fayek win: Broad",
                "fayek win=32ms:",
                "fayek win=90ms: Broad",
                "fayek colour=blue: Broad",
                "fayek: HTK",
                "psf: good"
            })
    void aLineThatCannotBeUnderstoodIsToldAndKept(String broken) {
        section.put("presets", List.of("psf: Good", broken));

        presets.keepIn(section);
        assertThat(presets.presets()).extracting(UserPreset::name).containsExactly("Good");
        assertThat(presets.unread()).containsExactly(broken);

        presets.delete(presets.presets().get(0));
        assertThat(section.texts("presets")).containsExactly(broken);
    }

    @Test
    void theSampleRateOfALineIsNotTakenUp() {
        section.put("presets", List.of("fayek sample-rate=8000 n-mels=30: Narrow"));

        presets.keepIn(section);

        assertThat(presets.presets().get(0).parameters())
                .isEqualTo(Preset.FAYEK.parameters().with("n-mels", "30"));
    }

    @Test
    void namesAreToldApartWithoutCase() {
        presets.save(new UserPreset("Broad", Preset.FAYEK, BROAD));
        presets.save(new UserPreset("broad", Preset.HTK, Preset.HTK.parameters()));

        assertThat(presets.presets()).extracting(UserPreset::name).containsExactly("broad");
        assertThat(presets.find("BROAD")).isPresent();
    }

    @Test
    void aNameIsNeitherEmptyNorLongNorThatOfAChainOfTheField() {
        assertThat(presets.problemOf("Mine")).isEmpty();
        assertThat(presets.problemOf("")).contains("1 to 40");
        assertThat(presets.problemOf("x".repeat(41))).contains("1 to 40");
        assertThat(presets.problemOf("a\nb")).contains("1 to 40");
        assertThat(presets.problemOf("librosa")).contains("librosa");
        assertThat(presets.problemOf("Fayek (thesis)")).contains("Fayek");
    }

    @Test
    void savingMakesThePresetTheChosenOneAndTheParametersStay() {
        model.parametersProperty().set(BROAD);
        assertThat(editor.isChanged()).isTrue();

        editor.saveAs("Broad");

        assertThat(model.chosenProperty().get()).isEqualTo(new UserPreset("Broad", Preset.FAYEK, BROAD));
        assertThat(model.parametersProperty().get()).isEqualTo(BROAD);
        assertThat(editor.isChanged()).isFalse();
    }

    @Test
    void overwritingKeepsTheNameAndTheBase() {
        model.choose(new UserPreset("Mine", Preset.PSF, Preset.PSF.parameters()));
        FeatureParameters changed = Preset.PSF.parameters().with("lifter", "0");
        model.parametersProperty().set(changed);

        editor.overwrite();

        assertThat(presets.presets()).containsExactly(new UserPreset("Mine", Preset.PSF, changed));
    }

    @Test
    void renamingAndDeletingLeaveTheParametersInEffect() {
        model.parametersProperty().set(BROAD);
        editor.saveAs("Broad");
        FeatureParameters further = BROAD.with("hop", "5ms");
        model.parametersProperty().set(further);

        editor.rename("Wide");
        assertThat(presets.presets()).containsExactly(new UserPreset("Wide", Preset.FAYEK, BROAD));
        assertThat(model.parametersProperty().get()).isEqualTo(further);

        editor.delete();
        assertThat(presets.presets()).isEmpty();
        assertThat(model.chosenProperty().get()).isEqualTo(new FactoryPreset(Preset.FAYEK));
        assertThat(model.parametersProperty().get()).isEqualTo(further);
    }

    @Test
    void goingBackGivesUpWhatWasChangedSince() {
        model.parametersProperty().set(BROAD);
        editor.saveAs("Broad");
        model.parametersProperty().set(BROAD.with("hop", "5ms"));

        editor.goBack();

        assertThat(model.parametersProperty().get()).isEqualTo(BROAD);
    }

    @Test
    void theChosenPresetAndItsChangesSurviveARestart() {
        presets.save(new UserPreset("Broad", Preset.FAYEK, BROAD));
        model.choose(presets.presets().get(0));
        model.parametersProperty().set(BROAD.with("hop", "5ms"));
        ChainState.save(model, section);

        InspectModel later = new InspectModel();
        ChainState.restore(later, presets, section);

        assertThat(later.chosenProperty().get()).isEqualTo(presets.presets().get(0));
        assertThat(later.parametersProperty().get()).isEqualTo(BROAD.with("hop", "5ms"));
    }

    @Test
    void parametersOfLastTimeThatAreNotLegalAreLeftOut() {
        section.put("preset", "htk");
        section.put("parameters", List.of("n-fft=17"));

        ChainState.restore(model, presets, section);

        assertThat(model.presetProperty().get()).isEqualTo(Preset.HTK);
        assertThat(model.parametersProperty().get()).isEqualTo(Preset.HTK.parameters());
    }
}
