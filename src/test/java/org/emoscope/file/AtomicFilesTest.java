package org.emoscope.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {

    @TempDir
    Path folder;

    @Test
    void aWriterThatFailsLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = folder.resolve("deep/file.txt");
        AtomicFiles.writeString(file, "old");
        assertThatThrownBy(() -> AtomicFiles.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("no space left");
                }))
                .hasMessage("no space left");
        assertThat(file).hasContent("old");
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFileIsReplacedAsAWhole() throws IOException {
        Path file = folder.resolve("file.txt");
        AtomicFiles.writeString(file, "a longer first text");
        AtomicFiles.writeString(file, "ä");
        assertThat(file).hasContent("ä");
    }

    @Test
    void aNameMayBeAsLongAsTheFileSystemAllows() throws IOException {
        Path file = folder.resolve("n".repeat(251) + ".txt");
        AtomicFiles.writeString(file, "text");
        assertThat(file).hasContent("text");
    }

    @Test
    void anErrorNamesTheFileThatWasAskedFor() throws IOException {
        Path proc = Path.of("/proc/emoscope.txt");
        assumeTrue(Files.isDirectory(proc.getParent()), "there is no /proc here");
        assertThatThrownBy(() -> AtomicFiles.writeString(proc, "text"))
                .isInstanceOfSatisfying(
                        FileSystemException.class, e -> assertThat(e.getFile()).isEqualTo(proc.toString()));
    }

    @Test
    void aFileThatCannotBePutInItsPlaceIsNamedAndNotTheOneBesideIt() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken.txt/full")).getParent();
        assertThatThrownBy(() -> AtomicFiles.writeString(taken, "text"))
                .isInstanceOfSatisfying(FileSystemException.class, e -> assertThat(e.getMessage())
                        .startsWith(taken.toString())
                        .doesNotContain(".tmp"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(taken);
        }
    }

    @Test
    void aFullDiskIsReportedWithTheFile() {
        NamedSink sink = new NamedSink(failing(new IOException("No space left on device")), folder.resolve("a.txt"));
        assertThatThrownBy(() -> sink.write(new byte[10]))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(folder.resolve("a.txt") + ": No space left on device");
    }

    @Test
    void aWriterThatIsInterruptedStaysRecognisable() {
        NamedSink sink = new NamedSink(failing(new ClosedByInterruptException()), folder.resolve("a.txt"));
        assertThatThrownBy(() -> sink.write(1)).isInstanceOf(ClosedByInterruptException.class);
    }

    private static OutputStream failing(IOException failure) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure;
            }
        };
    }
}
