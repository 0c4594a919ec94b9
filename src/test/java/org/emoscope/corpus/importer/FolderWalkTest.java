package org.emoscope.corpus.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.emoscope.corpus.Finding;
import org.emoscope.corpus.FindingReason;
import org.emoscope.task.CancelledWhen;
import org.emoscope.task.TaskContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWalkTest {

    @TempDir
    Path root;

    @Test
    void tellsAudioFromOtherFilesByTheirEnding() throws Exception {
        TestSpeech.speakNames(root, "b.WAV", "a/c.flac", "a/d.Mp3", "notes.txt", "wav", "e.ogg.part");

        FileListing files = FolderWalk.list(root, TaskContext.NONE);

        assertThat(files.audio()).containsExactly("a/c.flac", "a/d.Mp3", "b.WAV");
        assertThat(files.others()).containsExactly("e.ogg.part", "notes.txt", "wav");
    }

    @Test
    void doesNotWalkInCircles() throws Exception {
        TestSpeech.speakNames(root, "sub/a.wav");
        link(root.resolve("sub/again"), root);

        FileListing files = FolderWalk.list(root, TaskContext.NONE);

        assertThat(files.audio()).containsExactly("sub/a.wav");
        assertThat(files.unreadable())
                .extracting(Finding::subject, Finding::reason)
                .containsExactly(tuple("sub/again", FindingReason.UNREADABLE));
    }

    @Test
    void listsLinksToFilesThatAreNotThere() throws Exception {
        link(root.resolve("a.wav"), root.resolve("elsewhere.wav"));

        assertThat(FolderWalk.list(root, TaskContext.NONE).audio()).containsExactly("a.wav");
    }

    @Test
    void saysWhichFoldersLieTooDeep() throws Exception {
        TestSpeech.speakNames(root, "d/".repeat(20) + "a.wav", "b.wav");

        FileListing files = FolderWalk.list(root, TaskContext.NONE);

        assertThat(files.audio()).containsExactly("b.wav");
        assertThat(files.unreadable())
                .singleElement()
                .extracting(Finding::detail)
                .asString()
                .contains("16 levels");
    }

    @Test
    void stopsWhenItIsCancelled() {
        TaskContext cancelled = new CancelledWhen(() -> true);

        assertThatThrownBy(() -> FolderWalk.list(root, cancelled)).isInstanceOf(CancellationException.class);
    }

    private static void link(Path from, Path to) {
        try {
            Files.createSymbolicLink(from, to);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "this system makes no links: " + e.getMessage());
        }
    }
}
