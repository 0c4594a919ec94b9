package org.emoscope.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes sound files that no reader should accept, one kind of damage each. */
public final class DamagedFiles {

    private static final byte[] SOUND = new byte[3200];

    private final Path folder;
    private final List<Path> written = new ArrayList<>();

    private DamagedFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes all of them.
     *
     * @return their paths; one is a folder, one does not exist, one may not be read (by whom permissions hold)
     */
    public static List<Path> write(Path folder) throws IOException {
        DamagedFiles files = new DamagedFiles(folder);
        files.writeOddPaths();
        files.writeWavHeads();
        files.writeWavClaims();
        files.writeWavSamples();
        files.writeAiff();
        files.writeFlac();
        files.writeMp3();
        files.writeOgg();
        return List.copyOf(files.written);
    }

    private void writeOddPaths() throws IOException {
        put("empty.wav", new byte[0]);
        put("text.wav", "The sound is described below.\n".getBytes(StandardCharsets.UTF_8));
        put("picture.wav", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'});
        put("zeros.mp3", new byte[4096]);
        put("one-byte.flac", new byte[] {'f'});
        written.add(Files.createDirectory(folder.resolve("folder.wav")));
        written.add(folder.resolve("missing.wav"));
        Path locked = put("locked.wav", Arrays.copyOf(goodWav(), 30));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    }

    private void writeWavHeads() throws IOException {
        for (int length : new int[] {3, 8, 11, 12, 15, 20, 30, 36, 40, 43}) {
            put("head-of-" + length + ".wav", Arrays.copyOf(goodWav(), length));
        }
        put("avi.wav", WavBytes.raw().tag("RIFF").int32(4).tag("AVI ").int32(0).done());
        put("no-format.wav", WavBytes.riff().chunk("data", SOUND).done());
        put("no-data.wav", pcm16().chunk("LIST", new byte[10]).done());
        put(
                "format-of-4.wav",
                WavBytes.riff().chunk("fmt ", new byte[4]).chunk("data", SOUND).done());
        byte[] extensible = new byte[18];
        extensible[0] = (byte) 0xFE;
        extensible[1] = (byte) 0xFF;
        put(
                "short-extensible.wav",
                WavBytes.riff().chunk("fmt ", extensible).chunk("data", SOUND).done());
    }

    private void writeWavClaims() throws IOException {
        put("no-samples.wav", pcm16().chunk("data", new byte[0]).done());
        put("cut-in-data.wav", Arrays.copyOf(goodWav(), 1000));
        put(
                "claims-one-more.wav",
                pcm16().tag("data").int32(SOUND.length + 2L).put(SOUND).done());
        put(
                "claims-4-gb.wav",
                pcm16().tag("data").int32(0xFFFF_FFF0L).put(SOUND).done());
        put(
                "claims-2-gb.wav",
                pcm16().tag("data").int32(0x8000_0000L).put(SOUND).done());
        put(
                "negative-chunk.wav",
                WavBytes.riff().tag("LIST").int32(-1).put(SOUND).done());
        put(
                "chunk-of-1-gb.wav",
                WavBytes.riff().tag("junk").int32(1 << 30).put(SOUND).done());
        put(
                "rf64-of-exabytes.wav",
                WavBytes.rf64(0x7FFF_FFFF_FFFF_FFFFL, 0x7FFF_FFFF_FFFF_FFFFL)
                        .format(WavBytes.PCM, 1, 16_000, 16)
                        .tag("data")
                        .int32(-1)
                        .put(SOUND)
                        .done());
        put("no-channels.wav", withSound(WavBytes.riff().format(WavBytes.PCM, 0, 16_000, 16)));
        put("65535-channels.wav", withSound(WavBytes.riff().format(WavBytes.PCM, 65_535, 16_000, 8, 65_535)));
        put("0-hz.wav", withSound(WavBytes.riff().format(WavBytes.PCM, 1, 0, 16)));
        put("4-ghz.wav", withSound(WavBytes.riff().format(WavBytes.PCM, 1, 0xFFFF_FFFFL, 16)));
        put("0-bits.wav", withSound(WavBytes.riff().format(WavBytes.PCM, 1, 16_000, 0)));
        put("999-bits.wav", withSound(WavBytes.riff().format(WavBytes.PCM, 1, 16_000, 999)));
        put("float-of-16-bits.wav", withSound(WavBytes.riff().format(WavBytes.FLOAT, 1, 16_000, 16)));
        put("frame-of-7-bytes.wav", withSound(WavBytes.riff().format(WavBytes.PCM, 1, 16_000, 16, 7)));
        put("compressed.wav", withSound(WavBytes.riff().format(0x11, 1, 16_000, 4)));
    }

    private void writeWavSamples() throws IOException {
        put("nan.wav", floats(Float.NaN));
        put("infinity.wav", floats(Float.NEGATIVE_INFINITY));
        put("huge.wav", floats(Float.MAX_VALUE));
        byte[] huge = new byte[16];
        ByteBuffer.wrap(huge).order(ByteOrder.LITTLE_ENDIAN).putDouble(8, 1e300);
        put(
                "huge-double.wav",
                WavBytes.riff()
                        .format(WavBytes.FLOAT, 1, 16_000, 64)
                        .chunk("data", huge)
                        .done());
    }

    private void writeAiff() throws IOException {
        byte[] good = AiffBytes.form("AIFF")
                .common(1, 1600, 16, AiffBytes.RATE_16_KHZ)
                .sound(SOUND)
                .done();
        for (int length : new int[] {12, 19, 30, 50, 1000}) {
            put("head-of-" + length + ".aiff", Arrays.copyOf(good, length));
        }
        put(
                "claims-frames.aiff",
                AiffBytes.form("AIFF")
                        .common(1, 0xFFFF_FFFFL, 16, AiffBytes.RATE_16_KHZ)
                        .sound(SOUND)
                        .done());
        put(
                "claims-4-gb.aiff",
                AiffBytes.form("AIFF")
                        .common(1, 1600, 16, AiffBytes.RATE_16_KHZ)
                        .sound(0xFFFF_FFF0L, SOUND)
                        .done());
        put(
                "0-hz.aiff",
                AiffBytes.form("AIFF")
                        .common(1, 1600, 16, new byte[10])
                        .sound(SOUND)
                        .done());
        put(
                "nan-hz.aiff",
                AiffBytes.form("AIFF")
                        .common(1, 1600, 16, new byte[] {0x7F, -1, -1, 0, 0, 0, 0, 0, 0, 0})
                        .sound(SOUND)
                        .done());
        put(
                "no-channels.aiff",
                AiffBytes.form("AIFF")
                        .common(0, 1600, 16, AiffBytes.RATE_16_KHZ)
                        .sound(SOUND)
                        .done());
        put(
                "99-bits.aiff",
                AiffBytes.form("AIFF")
                        .common(1, 10, 99, AiffBytes.RATE_16_KHZ)
                        .sound(SOUND)
                        .done());
        put(
                "compressed.aiff",
                AiffBytes.form("AIFC")
                        .common(1, 1600, 16, AiffBytes.RATE_16_KHZ, "ima4")
                        .sound(SOUND)
                        .done());
    }

    private void writeFlac() throws IOException {
        byte[] good = Tones.resource("tone16.flac");
        for (int length : new int[] {4, 10, 41, 60, 5000, good.length - 1}) {
            put("head-of-" + length + ".flac", Arrays.copyOf(good, length));
        }
        put("no-channels-or-rate.flac", changed(good, 18, 0, 0, 0, 0));
        put("flipped.flac", changed(good, 9000, good[9000] ^ 0x10));
        put("wrong-md5.flac", changed(good, 30, good[30] + 1));
        put("claims-16-mb-of-tags.flac", changed(good, 42, good[42], 0xFF, 0xFF, 0xFF));
        put("claims-more-samples.flac", changed(good, 21, good[21] | 0x0F, 0xFF, 0xFF, 0xFF, 0xFF));
    }

    private void writeMp3() throws IOException {
        byte[] good = Tones.resource("tone16.mp3");
        for (int length : new int[] {4, 100, 1000, good.length - 1}) {
            put("head-of-" + length + ".mp3", Arrays.copyOf(good, length));
        }
        put("claims-256-mb-of-tags.mp3", new byte[] {'I', 'D', '3', 4, 0, 0, 0x7F, 0x7F, 0x7F, 0x7F, 0, 0});
        put("lost-in-the-middle.mp3", changed(good, 720 * 3 / 2 / 216 * 216, 0, 0, 0, 0));
        byte[] noise = new byte[2000];
        noise[0] = (byte) 0xFF;
        noise[1] = (byte) 0xFB;
        put("free-format.mp3", noise);
    }

    private void writeOgg() throws IOException {
        byte[] good = Tones.resource("tone16.ogg");
        for (int length : new int[] {4, 27, 58, 100, 2000, good.length - 1}) {
            put("head-of-" + length + ".ogg", Arrays.copyOf(good, length));
        }
        put("flipped.ogg", changed(good, 3000, good[3000] ^ 1));
        put("no-vorbis.ogg", OggBytes.pages(new byte[] {'O', 'p', 'u', 's', 'H', 'e', 'a', 'd', 1, 1, 0, 0}));
        byte[] identification = OggBytes.identification();
        put("0-hz.ogg", OggBytes.pages(changed(identification, 12, 0, 0, 0, 0)));
        put("huge-code-book.ogg", OggBytes.pages(identification, OggBytes.comments(), OggBytes.hugeCodeBook()));
    }

    private static WavBytes pcm16() {
        return WavBytes.riff().format(WavBytes.PCM, 1, 16_000, 16);
    }

    private static byte[] goodWav() {
        return withSound(pcm16());
    }

    private static byte[] withSound(WavBytes head) {
        return head.chunk("data", SOUND).done();
    }

    private static byte[] floats(float third) {
        byte[] data = new byte[64];
        ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).putFloat(8, third);
        return WavBytes.riff()
                .format(WavBytes.FLOAT, 1, 16_000, 32)
                .chunk("data", data)
                .done();
    }

    private static byte[] changed(byte[] good, int at, int... values) {
        byte[] bad = good.clone();
        for (int i = 0; i < values.length; i++) {
            bad[at + i] = (byte) values[i];
        }
        return bad;
    }

    private Path put(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        written.add(file);
        return file;
    }
}
