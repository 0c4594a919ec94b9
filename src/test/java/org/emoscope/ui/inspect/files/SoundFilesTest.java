package org.emoscope.ui.inspect.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
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
    void thereAreNoMoreThanAskedFor() throws IOException {
        assertThat(SoundFiles.among(List.of(folder), 2, TaskContext.NONE)).containsExactly(a, b);
        assertThat(SoundFiles.among(List.of(b, folder), 2, TaskContext.NONE)).containsExactly(b, a);
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
        return SoundFiles.among(places, 100, TaskContext.NONE);
    }
}
