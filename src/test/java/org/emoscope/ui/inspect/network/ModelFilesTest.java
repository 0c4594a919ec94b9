package org.emoscope.ui.inspect.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.emoscope.model.ModelFormatException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFilesTest {

    @TempDir
    Path folder;

    private Path first;
    private Path second;

    @BeforeEach
    void makeARun() throws Exception {
        Path models = Files.createDirectories(folder.resolve("run-1/models"));
        second = Files.writeString(models.resolve("seed1-fold01.emomodel"), "");
        first = Files.writeString(models.resolve("seed1-fold00.emomodel"), "");
        Files.writeString(models.resolve("notes.txt"), "");
    }

    @Test
    void aRunStandsForItsModelsInOrder() throws Exception {
        ModelFiles files = ModelFiles.of(folder.resolve("run-1"));

        assertThat(files.all()).containsExactly(first, second);
        assertThat(files.first()).isEqualTo(first);
        assertThat(ModelFiles.of(folder.resolve("run-1/models"))).isEqualTo(files);
    }

    @Test
    void aModelOfARunBringsItsSiblings() throws Exception {
        ModelFiles files = ModelFiles.of(second);

        assertThat(files.all()).containsExactly(first, second);
        assertThat(files.first()).isEqualTo(second);
    }

    @Test
    void aModelElsewhereStandsAlone() throws Exception {
        Path alone = Files.copy(first, folder.resolve("mine.emomodel"));
        Files.copy(first, folder.resolve("other.emomodel"));

        assertThat(ModelFiles.of(alone).all()).containsExactly(alone);
    }

    @Test
    void aMissingFileIsLeftToTheReaderToComplainOf() throws Exception {
        Path gone = first.resolveSibling("gone.emomodel");

        assertThat(ModelFiles.of(gone).all()).containsExactly(gone);
    }

    @Test
    void aFolderWithoutModelsIsRefusedByName() {
        Path empty = folder.resolve("run-1").getParent();

        assertThatThrownBy(() -> ModelFiles.of(empty))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining(empty.toString());
    }

    @Test
    void aModelIsNamedByItsRun() {
        assertThat(ModelFiles.nameWithRun(first)).isEqualTo("run-1, seed1-fold00");
        assertThat(ModelFiles.name(folder.resolve("odd.bin"))).isEqualTo("odd.bin");
    }
}
