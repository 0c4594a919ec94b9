package org.emoscope.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.emoscope.dsp.FrameMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureCacheTest {

    private static final FeatureParameters PSF = Preset.PSF.parameters();
    private static final FrameMatrix MATRIX = FeatureCacheProcess.matrix(1);
    private static final int FRAMES_AT = 40;
    private static final int BINS_AT = 44;

    @TempDir
    Path folder;

    private final AtomicInteger computed = new AtomicInteger();

    private static FeatureKey key(String hash) {
        return new FeatureKey(hash, FeatureKind.MFCC, PSF);
    }

    private FrameMatrix ask(FeatureCache cache, FeatureKey key) {
        return cache.get(key, () -> {
            computed.incrementAndGet();
            return MATRIX;
        });
    }

    private Path onlyEntry() throws IOException {
        List<Path> entries = entries();
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void theSecondTimeNothingIsComputed() {
        assertThat(ask(new FeatureCache(folder), key("a"))).isEqualTo(MATRIX);
        assertThat(ask(new FeatureCache(folder), key("a"))).isEqualTo(MATRIX);

        assertThat(computed).hasValue(1);
    }

    @Test
    void anotherSoundAnotherKindAndAnotherParameterAreOtherEntries() {
        FeatureCache cache = new FeatureCache(folder);
        ask(cache, key("a"));
        ask(cache, key("b"));
        ask(cache, new FeatureKey("a", FeatureKind.MEL, PSF.with("n-mels", "13").with("n-mfcc", "13")));
        ask(cache, new FeatureKey("a", FeatureKind.MFCC, PSF.with("lifter", "21")));

        assertThat(computed).hasValue(4);
    }

    @Test
    void aVariantOfASoundIsAnEntryOfItsOwn() {
        FeatureCache cache = new FeatureCache(folder);
        ask(cache, key("a"));
        ask(cache, new FeatureKey("a", FeatureKind.MFCC, PSF, "vtlp=0.93@4800"));
        ask(cache, new FeatureKey("a", FeatureKind.MFCC, PSF, "vtlp=0.94@4800"));
        ask(cache, new FeatureKey("a", FeatureKind.MFCC, PSF, "vtlp=0.93@4800"));
        ask(cache, new FeatureKey("a", FeatureKind.MFCC, PSF, ""));

        assertThat(computed).hasValue(3);
    }

    @Test
    void whatWasCachedBeforeThereWereVariantsIsStillFound() throws IOException {
        ask(new FeatureCache(folder), key("a"));

        assertThat(onlyEntry())
                .hasFileName("0834b45d993d312b6132c830e492e622f68a2c947243430b6535195fd842753d.features");
    }

    @Test
    void aTruncatedEntryIsComputedAnewWhereverItIsCut() throws IOException {
        ask(new FeatureCache(folder), key("a"));
        byte[] whole = Files.readAllBytes(onlyEntry());
        for (int length : new int[] {0, 1, 7, 8, 39, 43, 47, 48, whole.length / 2, whole.length - 1}) {
            Files.write(onlyEntry(), java.util.Arrays.copyOf(whole, length));

            assertThat(ask(new FeatureCache(folder), key("a"))).isEqualTo(MATRIX);
            assertThat(Files.readAllBytes(onlyEntry())).isEqualTo(whole);
        }
        assertThat(computed).hasValue(11);
    }

    @Test
    void aFlippedBitAnywhereIsNoticed() throws IOException {
        ask(new FeatureCache(folder), key("a"));
        byte[] whole = Files.readAllBytes(onlyEntry());
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x10;
            Files.write(onlyEntry(), damaged);

            assertThat(ask(new FeatureCache(folder), key("a"))).isEqualTo(MATRIX);
        }
        assertThat(computed).hasValue(1 + whole.length);
    }

    @Test
    void sizesThatLieTakeNoMemory() throws IOException {
        ask(new FeatureCache(folder), key("a"));
        byte[] whole = Files.readAllBytes(onlyEntry());
        int[][] lies = {{Integer.MAX_VALUE, 13}, {-1, 13}, {1 << 30, 1 << 30}, {0, 13}, {4, -13}, {4, 0}};
        for (int[] lie : lies) {
            ByteBuffer file = ByteBuffer.wrap(whole.clone()).order(ByteOrder.LITTLE_ENDIAN);
            file.putInt(FRAMES_AT, lie[0]).putInt(BINS_AT, lie[1]);
            CRC32C crc = new CRC32C();
            crc.update(file.array(), 0, whole.length - 4);
            file.putInt(whole.length - 4, (int) crc.getValue());
            Files.write(onlyEntry(), file.array());

            assertThat(ask(new FeatureCache(folder), key("a"))).isEqualTo(MATRIX);
        }
        assertThat(computed).hasValue(1 + lies.length);
    }

    @Test
    void anEntryOfAnotherKeyUnderThisNameIsNotBelieved() throws IOException {
        FeatureCache cache = new FeatureCache(folder);
        ask(cache, key("a"));
        Path a = onlyEntry();
        byte[] bytes = Files.readAllBytes(a);
        cache.clear();
        ask(cache, key("b"));
        Path b = onlyEntry();
        Files.write(b, bytes);

        ask(cache, key("b"));

        assertThat(computed).hasValue(3);
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldOnceAndTheWorkGoesOn() throws IOException {
        Path notAFolder = Files.createFile(folder.resolve("file"));
        List<String> told = new ArrayList<>();
        FeatureCache cache = new FeatureCache(notAFolder, 1 << 20, told::add);

        for (int i = 0; i < 3; i++) {
            assertThat(ask(cache, key("a"))).isEqualTo(MATRIX);
        }

        assertThat(computed).hasValue(3);
        assertThat(told).hasSize(1);
        assertThat(told.get(0)).contains(notAFolder.toString()).contains("computed anew");
    }

    @Test
    void aCancelledThreadDoesNotSwitchTheCacheOff() {
        List<String> told = new ArrayList<>();
        FeatureCache cache = new FeatureCache(folder, 1 << 20, told::add);
        Thread.currentThread().interrupt();
        ask(cache, key("a"));
        assertThat(Thread.interrupted()).isTrue();

        ask(cache, key("a"));
        ask(cache, key("a"));

        assertThat(told).isEmpty();
        assertThat(computed).hasValue(2);
    }

    @Test
    void aboveTheLimitTheOldestEntriesGoFirst() throws IOException {
        long size = MatrixFile.bytes(MATRIX.frames(), MATRIX.bins());
        FeatureCache cache = new FeatureCache(folder, 3 * size, message -> {});
        Instant now = Instant.now();
        for (int i = 0; i < 3; i++) {
            List<Path> before = entries();
            ask(cache, key("clip" + i));
            for (Path entry : entries()) {
                if (!before.contains(entry)) {
                    Files.setLastModifiedTime(entry, FileTime.from(now.minusSeconds(100 - i)));
                }
            }
        }
        ask(cache, key("clip3"));
        assertThat(entries()).hasSize(2);

        computed.set(0);
        ask(cache, key("clip3"));
        ask(cache, key("clip2"));
        assertThat(computed).hasValue(0);
        ask(cache, key("clip0"));
        assertThat(computed).hasValue(1);
    }

    @Test
    void whatAKilledProcessLeftHalfWrittenIsNotReadAndGoesAfterAnHour() throws IOException {
        ask(new FeatureCache(folder), key("a"));
        Path entry = onlyEntry();
        Path half = entry.resolveSibling("." + entry.getFileName() + ".1.tmp");
        Path fresh = entry.resolveSibling("." + entry.getFileName() + ".2.tmp");
        Files.write(half, java.util.Arrays.copyOf(Files.readAllBytes(entry), 60));
        Files.setLastModifiedTime(half, FileTime.from(Instant.now().minusSeconds(3700)));
        Files.write(fresh, new byte[60]);

        FeatureCache cache = new FeatureCache(folder);
        assertThat(ask(cache, key("a"))).isEqualTo(MATRIX);
        ask(cache, key("b"));

        assertThat(half).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void whatTheComputationThrowsComesThroughAndNothingIsKept() throws IOException {
        FeatureCache cache = new FeatureCache(folder);

        assertThatThrownBy(() -> cache.get(key("a"), () -> {
                    throw new IOException("gone");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
        assertThat(entries()).isEmpty();
    }

    @Test
    void manyThreadsShareAFolder() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int t = 0; t < 4; t++) {
                FeatureCache cache = new FeatureCache(folder, 4000, message -> {});
                tasks.add(() -> FeatureCacheProcess.allRight(cache, 60));
            }
            for (Future<Boolean> result : pool.invokeAll(tasks)) {
                assertThat(result.get()).isTrue();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aSecondProcessMayBeKilledWhileBothWrite() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FeatureCacheProcess.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(other.getInputStream().read())
                    .as("the other process is at work")
                    .isEqualTo('w');
            List<String> told = new ArrayList<>();
            assertThat(FeatureCacheProcess.allRight(new FeatureCache(folder, 1 << 20, told::add), 60))
                    .isTrue();
            assertThat(told).isEmpty();
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(FeatureCacheProcess.allRight(new FeatureCache(folder), 60)).isTrue();
    }
}
