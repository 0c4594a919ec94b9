package org.emoscope.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each file beside the tests holds 440 Hz (and 880 Hz on a second channel) that begins at a zero crossing; that FLAC
 * comes back bit for bit is what its checksum says, which the reader verifies.
 */
class CompressedFormatsTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "tone16.flac, 16000, 1, 8000, 60",
        "tone24bit.flac, 16000, 1, 1600, 60",
        "tone44.flac, 44100, 2, 8820, 60",
        "tone16.mp3, 16000, 1, 8000, 20",
        "tone44.mp3, 44100, 2, 8820, 20",
        "tone8.mp3, 8000, 1, 4000, 20",
        "tone22-id3.mp3, 22050, 1, 11025, 20",
        "tone16.ogg, 16000, 1, 8000, 30",
        "tone44.ogg, 44100, 2, 8820, 30"
    })
    void theToneComesBackAtItsPlaceAndLength(String name, int rate, int channels, int frames, double leastSnrDb)
            throws Exception {
        AudioClip clip = AudioDecoder.decode(Files.write(folder.resolve("sound"), Tones.resource(name)));
        assertThat(clip.format().sampleRateHz()).isEqualTo(rate);
        assertThat(clip.channelCount()).isEqualTo(channels);
        assertThat(clip.frames()).isEqualTo(frames);
        for (int c = 0; c < channels; c++) {
            Signal tone = Tones.sine(440 * (c + 1), rate, (double) frames / rate);
            assertThat(signalToNoiseDb(clip.channel(c), tone))
                    .as("channel %d", c)
                    .isGreaterThan(leastSnrDb);
        }
    }

    @Test
    void anMp3WithoutTheEncodersOwnFrameKeepsAllItsFrames() throws Exception {
        AudioClip clip =
                AudioDecoder.decode(Files.write(folder.resolve("sound"), Tones.resource("tone22-untagged.mp3")));
        assertThat(clip.frames()).isEqualTo(22 * 576);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"NONE", "twos", "sowt", "fl32", "fl64"})
    void aiffCReadsIntegersOfBothOrdersAndFloats(String code) throws Exception {
        ByteBuffer data = ByteBuffer.allocate(16);
        int bits =
                switch (code) {
                    case "sowt" -> {
                        data.put(new byte[] {0, 0x40, 0, (byte) 0xC0});
                        yield 16;
                    }
                    case "fl32" -> {
                        data.putFloat(0.5f).putFloat(-0.5f);
                        yield 32;
                    }
                    case "fl64" -> {
                        data.putDouble(0.5).putDouble(-0.5);
                        yield 64;
                    }
                    default -> {
                        data.putShort((short) 16_384).putShort((short) -16_384);
                        yield 16;
                    }
                };
        byte[] file = AiffBytes.form("AIFC")
                .chunk("ANNO", new byte[3])
                .common(1, 2, bits, AiffBytes.RATE_16_KHZ, code)
                .sound(data.array())
                .done();
        AudioClip clip = AudioDecoder.decode(Files.write(folder.resolve("sound"), file));
        assertThat(clip.format().sampleRateHz()).isEqualTo(16_000);
        assertThat(clip.channel(0).samples()).containsExactly(0.5f, -0.5f);
    }

    @Test
    void plainAiffMayHaveItsSoundFirstAndEightBitsWithSign() throws Exception {
        byte[] file = AiffBytes.form("AIFF")
                .sound(new byte[] {64, -128})
                .common(2, 1, 8, AiffBytes.RATE_16_KHZ)
                .done();
        AudioClip clip = AudioDecoder.decode(Files.write(folder.resolve("sound"), file));
        assertThat(clip.channel(0).samples()).containsExactly(0.5f);
        assertThat(clip.channel(1).samples()).containsExactly(-1f);
        assertThat(clip.mono().samples()).containsExactly(-0.25f);
    }

    /** Over gain and polarity, both of which the encoder's tone leaves open, but not over time. */
    private static double signalToNoiseDb(Signal decoded, Signal tone) {
        double dot = 0;
        double energy = 0;
        for (int i = 0; i < tone.length(); i++) {
            dot += (double) decoded.sample(i) * tone.sample(i);
            energy += (double) tone.sample(i) * tone.sample(i);
        }
        double gain = dot / energy;
        double noise = 0;
        for (int i = 0; i < tone.length(); i++) {
            noise += Math.pow(decoded.sample(i) - gain * tone.sample(i), 2);
        }
        return 10 * Math.log10(gain * gain * energy / noise);
    }
}
