package org.emoscope.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Levels in the feature cache: mapped, never trusted. */
class CachedLevelsTest {

    private static final FeatureKey KEY =
            new FeatureKey("abc", FeatureKind.SPECTROGRAM, Preset.FAYEK.parameters(), "pictures");
    private static final byte[] LEVELS = {0, 1, 127, -128, -1};

    @TempDir
    Path folder;

    private final AtomicInteger computed = new AtomicInteger();
    private FeatureCache cache;

    @BeforeEach
    void open() {
        cache = new FeatureCache(folder);
    }

    @Test
    void theSecondTimeTheyAreMappedAndNotComputed() throws IOException {
        assertThat(ask()).isEqualTo(ByteBuffer.wrap(LEVELS));
        ByteBuffer again = ask();
        assertThat(again).isEqualTo(ByteBuffer.wrap(LEVELS));
        assertThat(again.isDirect()).isTrue();
        assertThat(computed).hasValue(1);
    }

    @Test
    void mappedLevelsOutliveTheirEntry() throws IOException {
        ask();
        ByteBuffer mapped = ask();
        Files.delete(entry());
        assertThat(mapped).isEqualTo(ByteBuffer.wrap(LEVELS));
    }

    @Test
    void aTruncatedEntryIsComputedAnewWhereverItIsCut() throws IOException {
        ask();
        byte[] whole = Files.readAllBytes(entry());
        for (int length = 0; length < whole.length; length += 3) {
            Files.write(entry(), Arrays.copyOf(whole, length));
            int before = computed.get();
            assertThat(ask()).as("cut after %d bytes", length).isEqualTo(ByteBuffer.wrap(LEVELS));
            assertThat(computed).hasValue(before + 1);
        }
    }

    @Test
    void aFlippedBitAnywhereIsNoticed() throws IOException {
        ask();
        byte[] whole = Files.readAllBytes(entry());
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 4;
            Files.write(entry(), damaged);
            int before = computed.get();
            assertThat(ask()).as("byte %d", at).isEqualTo(ByteBuffer.wrap(LEVELS));
            assertThat(computed).hasValue(before + 1);
        }
    }

    private ByteBuffer ask() {
        return cache.levels(KEY, () -> {
            computed.incrementAndGet();
            return ByteBuffer.wrap(LEVELS.clone());
        });
    }

    private Path entry() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }
}
