package org.emoscope.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.emoscope.task.CancelledWhen;
import org.emoscope.task.TaskContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchedDecodingTest {

    @TempDir
    Path folder;

    @Test
    void theShareOfTheFileThatWasReadGrowsToTheWholeInStepsThatCanBeCounted() throws Exception {
        Path file = longWav();
        List<Double> shares = new ArrayList<>();
        AudioDecoder.decode(file, new Counting(), new TaskContext() {
            @Override
            public void progress(double fraction, String message) {
                assertThat(message).isEqualTo("long.wav");
                shares.add(fraction);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertThat(shares).isSorted().hasSizeBetween(100, 201).allMatch(share -> share > 0 && share <= 1);
        assertThat(shares.get(shares.size() - 1)).isGreaterThan(0.98);
    }

    @Test
    void aBlockAfterItWasCancelledItStops() throws Exception {
        Path file = longWav();
        Counting sink = new Counting();
        assertThatThrownBy(() -> AudioDecoder.decode(file, sink, new CancelledWhen(() -> sink.blocks == 3)))
                .isInstanceOf(CancellationException.class);
        assertThat(sink.blocks).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tone16.flac", "tone16.mp3", "tone16.ogg"})
    void everyFormatStops(String name) throws Exception {
        Path file = Files.write(folder.resolve(name), Tones.resource(name));
        Counting sink = new Counting();
        assertThatThrownBy(() -> AudioDecoder.decode(file, sink, new CancelledWhen(() -> sink.blocks == 1)))
                .isInstanceOf(CancellationException.class);
        assertThat(sink.blocks).isEqualTo(1);
    }

    @Test
    void theWalkThroughAnMp3FileThatPrecedesDecodingStopsToo() throws Exception {
        Path file = Files.write(folder.resolve("tone.mp3"), Tones.resource("tone16.mp3"));
        Counting sink = new Counting();
        assertThatThrownBy(() -> AudioDecoder.decode(file, sink, new CancelledWhen(() -> true)))
                .isInstanceOf(CancellationException.class);
        assertThat(sink.format).isNull();
    }

    private Path longWav() throws IOException {
        byte[] file = WavBytes.riff()
                .format(WavBytes.PCM, 1, 16_000, 8)
                .chunk("data", new byte[1_000_000])
                .done();
        return Files.write(folder.resolve("long.wav"), file);
    }
}
