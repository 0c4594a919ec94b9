package org.emoscope.audio;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Valid files with a few bytes changed give a clip or a sentence, nothing else, and take little memory. */
class FuzzedFilesTest {

    private static final long SEED = 20_261_122;
    private static final int VARIANTS = 150;
    private static final long MAX_BYTES = 64L << 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tone16.flac",
                "tone24bit.flac",
                "tone44.flac",
                "tone16.mp3",
                "tone44.mp3",
                "tone22-id3.mp3",
                "tone16.ogg",
                "tone44.ogg"
            })
    void compressedFilesWithChangedBytesGiveAClipOrASentence(String name) throws IOException {
        tryVariants(name, Tones.resource(name));
    }

    @Test
    void wavFilesWithChangedBytesGiveAClipOrASentence() throws IOException {
        byte[] sound = new byte[400];
        tryVariants(
                "pcm.wav",
                WavBytes.riff()
                        .format(WavBytes.PCM, 2, 16_000, 16)
                        .chunk("data", sound)
                        .done());
        tryVariants(
                "float.wav",
                WavBytes.riff()
                        .extensible(WavBytes.FLOAT, 1, 8000, 64)
                        .chunk("LIST", new byte[7])
                        .chunk("data", sound)
                        .done());
    }

    @Test
    void aiffFilesWithChangedBytesGiveAClipOrASentence() throws IOException {
        byte[] sound = new byte[400];
        tryVariants(
                "pcm.aiff",
                AiffBytes.form("AIFF")
                        .common(1, 200, 16, AiffBytes.RATE_16_KHZ)
                        .sound(sound)
                        .done());
        tryVariants(
                "float.aiff",
                AiffBytes.form("AIFC")
                        .common(2, 25, 64, AiffBytes.RATE_16_KHZ, "fl64")
                        .sound(sound)
                        .done());
    }

    /** Behind a right checksum, so that the damage reaches the Vorbis decoder itself. */
    @Test
    void vorbisPacketsWithChangedBytesGiveAClipOrASentence() throws IOException {
        byte[][] packets = OggBytes.packets(Tones.resource("tone16.ogg"));
        Random random = new Random(SEED);
        for (int v = 0; v < VARIANTS; v++) {
            byte[][] changed = packets.clone();
            int which = random.nextInt(v % 2 == 0 ? 3 : packets.length);
            changed[which] = change(packets[which], random);
            decode("packets.ogg", v, OggBytes.pages(changed));
        }
    }

    private void tryVariants(String name, byte[] good) throws IOException {
        Random random = new Random(SEED);
        for (int v = 0; v < VARIANTS; v++) {
            decode(name, v, change(good, random));
        }
    }

    private static byte[] change(byte[] good, Random random) {
        int length = random.nextInt(4) == 0 ? random.nextInt(good.length + 1) : good.length;
        byte[] changed = Arrays.copyOf(good, length);
        int bound = random.nextBoolean() ? Math.min(200, length) : length;
        for (int flips = random.nextInt(6); flips >= 0 && length > 0; flips--) {
            changed[random.nextInt(bound)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private void decode(String name, int variant, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        try {
            assertThat(AudioDecoder.decode(file).frames())
                    .as("%s %d", name, variant)
                    .isPositive();
        } catch (AudioFormatException e) {
            assertThat(e.getMessage())
                    .as("%s %d", name, variant)
                    .startsWith(file + ": ")
                    .hasLineCount(1);
        } catch (RuntimeException | Error e) {
            throw new AssertionError("variant " + variant + " of " + name, e);
        }
        assertThat(threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before)
                .as("bytes for variant %d of %s", variant, name)
                .isLessThan(MAX_BYTES);
    }
}
