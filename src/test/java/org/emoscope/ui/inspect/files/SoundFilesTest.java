package org.emoscope.ui.inspect.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.emoscope.audio.SoundFileNames;
import org.emoscope.task.TaskContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundFilesTest {

    @TempDir
    Path folder;

    private Path b;
    private Path a;
    private Path deep;
    private Path notes;

    @BeforeEach
    void makeFiles() throws IOException {
        b = Files.createFile(folder.resolve("b.WAV"));
        a = Files.createFile(folder.resolve("a.flac"));
        notes = Files.createFile(folder.resolve("notes.txt"));
        deep = Files.createFile(Files.createDirectories(folder.resolve("c/d")).resolve("e.ogg"));
    }

    @Test
    void aFolderGivesItsSoundFilesInTheOrderOfTheirNames() throws IOException {
        assertThat(among(List.of(folder))).containsExactly(a, b, deep);
    }

    @Test
    void ofManyFilesThoseNamedLikeSoundAreTakenAsTheyCome() throws IOException {
        assertThat(among(List.of(b, notes, a, folder.resolve("c")))).containsExactly(b, a, deep);
    }

    @Test
    void aSingleFileIsTakenWhateverItsName() throws IOException {
        assertThat(among(List.of(notes))).containsExactly(notes);
    }

    @Test
    void everyEndingOfASoundFileIsFoundInAFolder() throws IOException {
        Path many = Files.createDirectories(folder.resolve("many"));
        for (String ending : SoundFileNames.ENDINGS) {
            Files.createFile(many.resolve("x." + ending));
        }

        assertThat(among(List.of(many))).hasSameSizeAs(SoundFileNames.ENDINGS);
        assertThat(SoundFiles.patterns()).contains("*.wave", "*.flac").hasSameSizeAs(SoundFileNames.ENDINGS);
    }

    @Test
    void aFolderThatCannotBeReadIsNamedAndTheOthersAreLookedThrough() {
        SoundFiles search = new SoundFiles(TaskContext.NONE);
        Path locked = folder.resolve("locked");
        Path lost = folder.resolve("lost");

        assertThat(search.visitFileFailed(locked, new AccessDeniedException("locked")))
                .isEqualTo(FileVisitResult.CONTINUE);
        assertThat(search.postVisitDirectory(lost, new IOException("the disc is gone")))
                .isEqualTo(FileVisitResult.CONTINUE);
        assertThat(search.postVisitDirectory(folder, null)).isEqualTo(FileVisitResult.CONTINUE);

        assertThat(search.found().unread()).containsExactly(locked, lost);
    }

    @Test
    void thereAreNoMoreThanAskedFor() throws IOException {
        assertThat(SoundFiles.among(List.of(folder), 2, TaskContext.NONE).files())
                .containsExactly(a, b);
        assertThat(SoundFiles.among(List.of(b, folder), 2, TaskContext.NONE).files())
                .containsExactly(b, a);
    }

    @Test
    void lookingThroughAFolderCanBeCancelled() {
        TaskContext cancelled = new TaskContext() {
            @Override
            public void progress(double fraction, String message) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> SoundFiles.among(List.of(folder), 9, cancelled))
                .isInstanceOf(CancellationException.class);
    }

    private static List<Path> among(List<Path> places) throws IOException {
        return SoundFiles.among(places, 100, TaskContext.NONE).files();
    }
}
