package org.emoscope.ui.inspect.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.emoscope.ui.common.Settings;
import org.emoscope.ui.common.SettingsSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileListTest {

    private static final Path A = Path.of("a.wav");
    private static final Path B = Path.of("b.wav");
    private static final Path C = Path.of("c.wav");

    private final FileList files = new FileList();

    @Test
    void aFileIsInTheListOnce() {
        files.add(List.of(A, B, A));
        files.add(List.of(B, C));
        files.opened(A);

        assertThat(files.paths()).containsExactly(A, B, C);
        assertThat(files.chosenProperty().get()).isEqualTo(A);
    }

    @Test
    void aFileOpenedElsewhereIsPutAtTheEndAndIsTheChosenOne() {
        files.add(List.of(A, B));

        files.opened(C);

        assertThat(files.paths()).containsExactly(A, B, C);
        assertThat(files.chosenProperty().get()).isEqualTo(C);
    }

    @Test
    void whatCannotBeOpenedIsMarkedUntilItCan() {
        files.shownProperty().set(true);
        files.add(List.of(A, B));

        assertThat(files.refused(A, "It holds text.")).isTrue();
        assertThat(files.files()).containsExactly(new ListedFile(A, "It holds text."), ListedFile.untried(B));

        files.opened(A);
        assertThat(files.files()).containsExactly(ListedFile.untried(A), ListedFile.untried(B));
    }

    @Test
    void aMarkThatNobodySeesHasToBeToldOtherwise() {
        files.add(List.of(A));
        assertThat(files.refused(A, "It holds text.")).isFalse();

        files.shownProperty().set(true);
        assertThat(files.refused(B, "It holds text.")).isFalse();
    }

    @Test
    void stepsEndAtBothEnds() {
        files.add(List.of(A, B, C));
        assertThat(files.beside(1)).contains(A);

        files.choose(B);
        assertThat(files.beside(1)).contains(C);
        assertThat(files.beside(-1)).contains(A);

        files.choose(C);
        assertThat(files.beside(1)).isEmpty();
        assertThat(files.beside(-9)).contains(A);
    }

    @Test
    void nothingIsChosenAfterTheChosenOneIsTakenOut() {
        files.add(List.of(A, B));
        files.choose(A);

        files.remove(A);

        assertThat(files.paths()).containsExactly(B);
        assertThat(files.chosenProperty().get()).isNull();
    }

    @Test
    void aFolderWithoutEndFillsTheListToItsLimitOnly() {
        files.add(IntStream.range(0, FileList.MOST + 10)
                .mapToObj(i -> Path.of(i + ".wav"))
                .toList());
        files.opened(A);

        assertThat(files.files()).hasSize(FileList.MOST);
        assertThat(files.chosenProperty().get()).isNull();
    }

    @Test
    void theListSurvivesARestart(@TempDir Path folder) {
        files.add(List.of(A, B));
        files.refused(A, "It holds text.");
        files.shownProperty().set(true);
        try (Settings settings = new Settings(folder.resolve("settings.json"))) {
            SettingsSection section = settings.section("files");
            FileListState.save(files, section);

            FileList later = new FileList();
            FileListState.restore(later, section);

            assertThat(later.files()).containsExactly(ListedFile.untried(A), ListedFile.untried(B));
            assertThat(later.shownProperty().get()).isTrue();
        }
    }

    @Test
    void aSavedListThatWasBrokenIsTakenUpAsFarAsItGoes(@TempDir Path folder) {
        try (Settings settings = new Settings(folder.resolve("settings.json"))) {
            SettingsSection section = settings.section("files");
            section.put("list", List.of("a.wav", "\u0000"));
            section.put("shown", "perhaps");

            FileListState.restore(files, section);

            assertThat(files.paths()).containsExactly(A);
            assertThat(files.shownProperty().get()).isFalse();
        }
    }
}
