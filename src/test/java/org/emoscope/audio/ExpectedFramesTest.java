package org.emoscope.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedFramesTest {

    private final Counting sink = new Counting();

    @TempDir
    Path folder;

    @Test
    void uncompressedFilesTellHowManyFramesWillCome() throws Exception {
        decode(WavBytes.riff()
                .format(WavBytes.PCM, 2, 16_000, 16)
                .chunk("data", new byte[40_004])
                .done());
        assertThat(sink.expected).isEqualTo(sink.frames).isEqualTo(10_001);
        decode(AiffBytes.form("AIFF")
                .common(1, 5000, 16, AiffBytes.RATE_16_KHZ)
                .sound(new byte[10_000])
                .done());
        assertThat(sink.expected).isEqualTo(5000);
    }

    @Test
    void aStreamingWritersMarkIsNotTakenForASize() throws Exception {
        byte[] file = WavBytes.riff()
                .format(WavBytes.PCM, 1, 16_000, 16)
                .tag("data")
                .int32(0xFFFF_FFFFL)
                .put(new byte[600])
                .done();
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(4, -1);
        decode(file);
        assertThat(sink.expected).isEqualTo(300);
    }

    @Test
    void aHeaderThatClaimsMoreThanThereIsPromisesNothing() throws Exception {
        byte[] wav = WavBytes.riff()
                .format(WavBytes.PCM, 1, 16_000, 16)
                .tag("data")
                .int32(1 << 30)
                .put(new byte[600])
                .done();
        assertThat(catchThrowable(() -> decode(wav))).isInstanceOf(AudioFormatException.class);
        byte[] aiff = AiffBytes.form("AIFF")
                .common(1, 1 << 30, 16, AiffBytes.RATE_16_KHZ)
                .sound(new byte[600])
                .done();
        assertThat(catchThrowable(() -> decode(aiff))).isInstanceOf(AudioFormatException.class);
        assertThat(sink.expected).isEqualTo(-1);
    }

    @Test
    void aFileThatLastsTooLongPromisesNothing() throws Exception {
        byte[] file = WavBytes.riff()
                .format(WavBytes.PCM, 1, 1, 8)
                .chunk("data", new byte[6 * 3600 + 1])
                .done();
        assertThat(catchThrowable(() -> decode(file))).hasMessageContaining("lasts longer than 6 hours");
        assertThat(sink.expected).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tone16.flac", "tone16.mp3", "tone16.ogg"})
    void compressedFilesKeepSilent(String name) throws Exception {
        decode(Tones.resource(name));
        assertThat(sink.expected).isEqualTo(-1);
        assertThat(sink.frames).isPositive();
    }

    private void decode(byte[] file) throws Exception {
        AudioDecoder.decode(Files.write(folder.resolve("sound"), file), sink);
    }
}
