package org.emoscope.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WavReaderTest {

    private static final byte[] THREE = le(8).putShort((short) 16_384)
            .putShort((short) -32_768)
            .putShort((short) 1)
            .array();

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} Hz, {1} channels")
    @CsvSource({"8000,1", "11025,1", "16000,2", "44100,2", "48000,6", "96000,1", "7919,3"})
    void anyRateAndAnyNumberOfChannelsAreRead(int rate, int channels) throws Exception {
        ByteBuffer data = le(2 * channels * 2);
        for (int i = 0; i < 2 * channels; i++) {
            data.putShort((short) (i * 1000));
        }
        AudioClip clip =
                decode(WavBytes.riff().format(WavBytes.PCM, channels, rate, 16).chunk("data", data.array()));
        assertThat(clip.format().sampleRateHz()).isEqualTo(rate);
        assertThat(clip.channelCount()).isEqualTo(channels);
        assertThat(clip.frames()).isEqualTo(2);
        assertThat(clip.channel(channels - 1).sample(1)).isEqualTo((2 * channels - 1) * 1000 / 32768f);
    }

    @Test
    void eightBitSamplesAreUnsigned() throws Exception {
        AudioClip clip = decode(WavBytes.riff()
                .format(WavBytes.PCM, 1, 16_000, 8)
                .chunk("data", new byte[] {0, (byte) 128, (byte) 192, (byte) 255}));
        assertThat(clip.channel(0).samples()).containsExactly(-1f, 0f, 0.5f, 127 / 128f);
    }

    @Test
    void integersOf24And32BitsAreRead() throws Exception {
        byte[] of24 = {0, 0, 0x40, 0, 0, (byte) 0x80, 1, 0, 0};
        assertThat(decode(WavBytes.riff().format(WavBytes.PCM, 1, 16_000, 24).chunk("data", of24))
                        .channel(0)
                        .samples())
                .containsExactly(0.5f, -1f, 1 / 8388608f);
        byte[] of32 = le(8).putInt(1 << 30).putInt(Integer.MIN_VALUE).array();
        assertThat(decode(WavBytes.riff().format(WavBytes.PCM, 1, 16_000, 32).chunk("data", of32))
                        .channel(0)
                        .samples())
                .containsExactly(0.5f, -1f);
    }

    @Test
    void floatsOf32And64BitsAreReadPlainAndExtensible() throws Exception {
        byte[] of32 = le(8).putFloat(0.25f).putFloat(-1.5f).array();
        assertThat(decode(WavBytes.riff().format(WavBytes.FLOAT, 1, 16_000, 32).chunk("data", of32))
                        .channel(0)
                        .samples())
                .containsExactly(0.25f, -1.5f);
        byte[] of64 = le(16).putDouble(0.25).putDouble(-1.5).array();
        assertThat(decode(WavBytes.riff()
                                .extensible(WavBytes.FLOAT, 1, 16_000, 64)
                                .chunk("data", of64))
                        .channel(0)
                        .samples())
                .containsExactly(0.25f, -1.5f);
    }

    @Test
    void telephoneCodesAreRead() throws Exception {
        byte[] codes = {(byte) 0xFF, (byte) 0x80, 0};
        assertThat(decode(WavBytes.riff().format(7, 1, 8000, 8).chunk("data", codes))
                        .channel(0)
                        .samples())
                .containsExactly(0f, 32124 / 32768f, -32124 / 32768f);
        byte[] aLaw = {(byte) 0xD5, (byte) 0xAA, 0x2A};
        assertThat(decode(WavBytes.riff().format(6, 1, 8000, 8).chunk("data", aLaw))
                        .channel(0)
                        .samples())
                .containsExactly(8 / 32768f, 32256 / 32768f, -32256 / 32768f);
    }

    @Test
    void chunksMayComeInAnyOrderWithOddSizes() throws Exception {
        WavBytes odd = WavBytes.riff()
                .chunk("PAD ", new byte[5])
                .format(WavBytes.PCM, 1, 16_000, 16)
                .chunk("LIST", new byte[7])
                .chunk("data", THREE)
                .chunk("cue ", new byte[3]);
        assertThat(decode(odd).frames()).isEqualTo(4);
        WavBytes dataFirst = WavBytes.riff().chunk("data", THREE).format(WavBytes.PCM, 1, 16_000, 16);
        assertThat(decode(dataFirst).channel(0).sample(1)).isEqualTo(-1f);
    }

    @ParameterizedTest
    @CsvSource({"4294967295", "2147479552", "0"})
    void aStreamingWritersDataLastsUntilTheEndOfTheFile(long mark) throws Exception {
        byte[] file = WavBytes.riff()
                .format(WavBytes.PCM, 1, 16_000, 16)
                .tag("data")
                .int32(mark)
                .put(THREE)
                .done();
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(4, mark == 0 ? 0 : -1);
        assertThat(decode(file).frames()).isEqualTo(4);
    }

    @Test
    void rf64TakesItsSizeFromTheWideChunk() throws Exception {
        byte[] file = WavBytes.rf64(100, 6)
                .format(WavBytes.PCM, 1, 16_000, 16)
                .tag("data")
                .int32(-1)
                .put(THREE)
                .done();
        assertThat(decode(file).frames()).isEqualTo(3);
    }

    @Test
    void whatWasWrittenIsReadWithinHalfAStepAndClippedAtFullScale() throws Exception {
        Signal signal = new Signal(new float[] {0.3f, -0.7f, 1.5f, -1.5f}, 22_050);
        Path file = folder.resolve("sub").resolve("written.wav");
        WavWriter.write(file, signal);
        AudioClip clip = AudioDecoder.decode(file);
        assertThat(clip.format()).isEqualTo(new SoundFormat(22_050, 1, "WAV, 16-bit integer"));
        float[] samples = clip.channel(0).samples();
        assertThat(samples[0]).isCloseTo(0.3f, within(0.5f / 32768));
        assertThat(samples[1]).isCloseTo(-0.7f, within(0.5f / 32768));
        assertThat(samples[2]).isEqualTo(32767 / 32768f);
        assertThat(samples[3]).isEqualTo(-1f);
    }

    @Test
    void sixHoursAreReadAndASecondMoreIsRefused() throws Exception {
        WavBytes hours = WavBytes.riff().format(WavBytes.PCM, 1, 1, 8).chunk("data", new byte[6 * 3600]);
        assertThat(decode(hours).durationSeconds()).isEqualTo(6 * 3600);
        WavBytes more = WavBytes.riff().format(WavBytes.PCM, 1, 1, 8).chunk("data", new byte[6 * 3600 + 1]);
        assertThatThrownBy(() -> decode(more))
                .isInstanceOf(AudioFormatException.class)
                .hasMessageEndingWith("test.wav: lasts longer than 6 hours: cut it into parts");
    }

    @Test
    void aClipThatOutgrowsItsShareOfMemoryIsDropped() throws Exception {
        Path file = Files.write(folder.resolve("sound"), Tones.resource("tone44.flac"));
        ClipSink sink = new ClipSink(10_000);
        AudioDecoder.decode(file, sink);
        assertThat(sink.isOverfull()).isTrue();
    }

    @Test
    void aSinkThatHasEnoughEndsDecoding() throws Exception {
        Path file = Files.write(folder.resolve("sound"), Tones.resource("tone16.mp3"));
        int[] blocks = new int[1];
        AudioDecoder.decode(file, new SampleSink() {
            @Override
            public void begin(SoundFormat format) {}

            @Override
            public boolean accept(float[][] block, int frames) {
                blocks[0]++;
                return false;
            }
        });
        assertThat(blocks[0]).isEqualTo(1);
    }

    @Test
    void theNameDoesNotMatter() throws Exception {
        Path file = Files.write(folder.resolve("sound.txt"), Tones.resource("tone16.flac"));
        assertThat(AudioDecoder.decode(file).format().encoding()).isEqualTo("FLAC, 16-bit integer");
    }

    private AudioClip decode(WavBytes file) throws IOException, AudioFormatException {
        return decode(file.done());
    }

    private AudioClip decode(byte[] file) throws IOException, AudioFormatException {
        return AudioDecoder.decode(Files.write(folder.resolve("test.wav"), file));
    }

    private static ByteBuffer le(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
