package org.emoscope.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.assertj.core.data.Offset;
import org.emoscope.audio.AudioDecoder;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.audio.Signal;
import org.emoscope.audio.SoundFormat;
import org.emoscope.audio.Tones;
import org.emoscope.audio.WavWriter;
import org.emoscope.dsp.Resampler;
import org.emoscope.task.CancelledWhen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechReaderTest {

    @TempDir
    Path folder;

    @Test
    void aFileAtAnotherRateIsTheSameAsDecodedThenResampled() throws Exception {
        Path file = folder.resolve("tone.wav");
        WavWriter.write(file, Tones.sine(440, 44_100, 3));
        Signal wanted = Resampler.resample(AudioDecoder.decode(file).mono(), 16_000);
        assertThat(SpeechReader.read(file)).isEqualTo(wanted);
        assertThat(wanted.length()).isEqualTo(48_000);
    }

    @Test
    void channelsAreAveraged() throws Exception {
        Path file = Files.write(folder.resolve("stereo.wav"), stereo((short) 16_384, (short) -8192));
        float[] samples = SpeechReader.read(file).samples();
        assertThat(samples).hasSize(100);
        assertThat(samples[50]).isCloseTo(0.125f, within(1e-6f));
    }

    @Test
    void aPartIsThatPart() throws Exception {
        Path file = folder.resolve("tone.wav");
        WavWriter.write(file, Tones.sine(440, 16_000, 2));
        Signal part = SpeechReader.read(file, 0.5, 1.25);
        assertThat(part).isEqualTo(SpeechReader.read(file).slice(8000, 20_000));
        assertThat(SpeechReader.read(file, 1.5, 99).length()).isEqualTo(8000);
    }

    @Test
    void aPartOfAFileAtAnotherRateLiesWhereItShould() throws Exception {
        Path file = folder.resolve("tone.wav");
        WavWriter.write(file, Tones.sine(440, 44_100, 2));
        Signal part = SpeechReader.read(file, 0.5, 1.0);
        Signal whole = SpeechReader.read(file);
        assertThat(part.length()).isEqualTo(8000);
        for (int i = 200; i < 7800; i++) {
            assertThat(part.sample(i)).isCloseTo(whole.sample(8000 + i), Offset.offset(1e-5f));
        }
    }

    @Test
    void aPartBeyondTheEndIsRefusedWithTheFilesName() throws Exception {
        Path file = folder.resolve("tone.wav");
        WavWriter.write(file, Tones.sine(440, 16_000, 1));
        assertThatThrownBy(() -> SpeechReader.read(file, 2, 3))
                .isInstanceOf(AudioFormatException.class)
                .hasMessage(file + ": holds no sound between 2.0 and 3.0 seconds");
    }

    @Test
    void aPartThatEndsBeforeItBeginsIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> SpeechReader.read(folder, 2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileLongerThanTheMemoryIsRefusedBeforeItIsRead() throws Exception {
        Path file = folder.resolve("tone.wav");
        WavWriter.write(file, Tones.sine(440, 16_000, 10));
        SpeechSink sink = new SpeechSink(16_000, 0, Double.POSITIVE_INFINITY, 70_000);
        AudioDecoder.decode(file, sink);
        assertThatThrownBy(() -> sink.signal(file))
                .isInstanceOf(AudioFormatException.class)
                .hasMessageContaining("too long for the memory");
    }

    @Test
    void aFileKnownToBeLongerThanTheMemoryIsRefusedAtItsFirstBlock() throws Exception {
        SpeechSink sink = new SpeechSink(16_000, 0, Double.POSITIVE_INFINITY, 70_000);
        sink.begin(new SoundFormat(48_000, 1, "any"));
        sink.expect(300_000);
        assertThat(sink.accept(new float[1][100], 100)).isFalse();
        assertThatThrownBy(() -> sink.signal(folder)).hasMessageContaining("too long for the memory");
    }

    @Test
    void aPartOfAFileLongerThanTheMemoryIsRead() throws Exception {
        Path file = folder.resolve("tone.wav");
        WavWriter.write(file, Tones.sine(440, 16_000, 10));
        SpeechSink sink = new SpeechSink(16_000, 2, 3, 70_000);
        AudioDecoder.decode(file, sink);
        assertThat(sink.signal(file)).isEqualTo(SpeechReader.read(file).slice(32_000, 48_000));
    }

    @Test
    void readingAnUncompressedFileTakesHardlyMoreMemoryThanItsSamples() throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Path file = folder.resolve("tone.wav");
        WavWriter.write(file, Tones.sine(440, 16_000, 120));
        SpeechReader.read(file);
        long before = threads.getCurrentThreadAllocatedBytes();
        Signal speech = SpeechReader.read(file);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before)
                .isLessThan((long) (1.1 * Float.BYTES * speech.length()));
    }

    @Test
    void readingStopsWhenItIsCancelled() throws Exception {
        Path file = folder.resolve("tone.wav");
        WavWriter.write(file, Tones.sine(440, 16_000, 1));
        assertThatThrownBy(() -> SpeechReader.read(file, new CancelledWhen(() -> true)))
                .isInstanceOf(CancellationException.class);
        assertThat(SpeechReader.read(file, new CancelledWhen(() -> false))).isEqualTo(SpeechReader.read(file));
    }

    @Test
    void theSameSoundHasTheSameHashWhateverItsFileIsCalled() throws Exception {
        Path one = folder.resolve("one.wav");
        Path two = folder.resolve("two.wav");
        WavWriter.write(one, Tones.sine(440, 16_000, 1));
        WavWriter.write(two, Tones.sine(440, 16_000, 1));
        String hash = ContentHash.of(SpeechReader.read(one));
        assertThat(hash).hasSize(64).isEqualTo(ContentHash.of(SpeechReader.read(two)));
    }

    @Test
    void anotherRateOrAnotherSampleGivesAnotherHash() {
        Signal signal = new Signal(new float[] {0.1f, 0.2f}, 16_000);
        assertThat(ContentHash.of(signal))
                .isNotEqualTo(ContentHash.of(new Signal(new float[] {0.1f, 0.2f}, 8000)))
                .isNotEqualTo(ContentHash.of(new Signal(new float[] {0.1f, 0.20000002f}, 16_000)))
                .isNotEqualTo(ContentHash.of(new Signal(new float[] {0.1f, 0.2f, 0f}, 16_000)));
    }

    private static byte[] stereo(short left, short right) {
        ByteBuffer file = ByteBuffer.allocate(44 + 400).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(436)
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16);
        file.putShort((short) 1).putShort((short) 2).putInt(16_000).putInt(64_000);
        file.putShort((short) 4)
                .putShort((short) 16)
                .put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt(400);
        while (file.hasRemaining()) {
            file.putShort(left).putShort(right);
        }
        return file.array();
    }
}
