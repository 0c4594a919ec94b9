package org.emoscope.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedFilesTest {

    private static final long MAX_BYTES = 32L << 20;
    private static final long MAX_NANOSECONDS = 1_000_000_000L;

    @TempDir
    Path folder;

    private List<Path> files;

    @BeforeEach
    void writeFiles() throws IOException {
        files = DamagedFiles.write(folder);
    }

    @Test
    void thereAreAtLeastSixty() {
        assertThat(files).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    @Test
    void eachIsRefusedWithOneLineThatNamesTheFileAndAReason() {
        for (Path file : files) {
            Throwable failure = catchThrowable(() -> AudioDecoder.decode(file));
            assertThat(failure).as(file.getFileName().toString()).isExactlyInstanceOf(AudioFormatException.class);
            assertThat(failure.getMessage())
                    .startsWith(file + ": ")
                    .hasLineCount(1)
                    .hasSizeGreaterThan(file.toString().length() + ": ".length())
                    .doesNotContain("Exception")
                    .doesNotContain("null");
        }
    }

    @Test
    void noneTakesMuchMemoryOrTime() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (Path file : files) {
            long thread = Thread.currentThread().getId();
            long bytesBefore = threads.getThreadAllocatedBytes(thread);
            long start = System.nanoTime();
            catchThrowable(() -> AudioDecoder.decode(file));
            assertThat(System.nanoTime() - start)
                    .as("time for %s", file.getFileName())
                    .isLessThan(MAX_NANOSECONDS);
            assertThat(threads.getThreadAllocatedBytes(thread) - bytesBefore)
                    .as("bytes for %s", file.getFileName())
                    .isLessThan(MAX_BYTES);
        }
    }

    @Test
    void aFileThatMayNotBeReadIsRefusedForThatReasonWherePermissionsHold() {
        Path locked = folder.resolve("locked.wav");
        Throwable failure = catchThrowable(() -> AudioDecoder.decode(locked));
        if (Files.isReadable(locked)) {
            assertThat(failure).as("permissions do not hold for this user").hasMessageContaining("ends");
        } else {
            assertThat(failure).hasMessageContaining("may not read it");
        }
    }

    @Test
    void theReasonSaysWhatIsWrong() {
        assertThat(reason("empty.wav")).isEqualTo("is empty");
        assertThat(reason("text.wav")).startsWith("holds text, not sound");
        assertThat(reason("folder.wav")).contains("is a folder");
        assertThat(reason("missing.wav")).contains("no such file");
        assertThat(reason("claims-4-gb.wav")).contains("cut short").contains("4294967280 bytes, but 3200 follow");
        assertThat(reason("nan.wav")).isEqualTo("sample 2 is not a usable number: NaN");
        assertThat(reason("0-hz.wav")).contains("sample rate of 0 Hz");
        assertThat(reason("no-channels.wav")).contains("0 channels");
        assertThat(reason("no-samples.wav")).isEqualTo("holds no samples");
        assertThat(reason("wrong-md5.flac")).contains("do not match its checksum");
        assertThat(reason("huge-code-book.ogg")).contains("setup makes no sense");
        assertThat(reason("no-vorbis.ogg")).contains("without Vorbis");
    }

    private String reason(String name) {
        Path file = folder.resolve(name);
        return catchThrowable(() -> AudioDecoder.decode(file))
                .getMessage()
                .substring(file.toString().length() + 2);
    }
}
