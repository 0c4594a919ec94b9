package org.emoscope.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.audio.Signal;
import org.emoscope.audio.WavWriter;
import org.emoscope.corpus.demo.DemoCorpus;
import org.emoscope.feature.SpeechReader;
import org.emoscope.file.Folders;

/** Synthetic speech of 10 s, 10 min and 1 h in a temporary folder, which goes at the end. */
record BenchSounds(Path folder, List<Path> files) implements AutoCloseable {

    private static final List<Integer> SECONDS = List.of(10, 600, 3600);

    BenchSounds {
        files = List.copyOf(files);
    }

    /** Speaks one utterance and repeats it. */
    static BenchSounds make() throws IOException, AudioFormatException {
        Path folder = Files.createTempDirectory("emoscope-bench");
        Path spoken = DemoCorpus.example(folder);
        Signal utterance = SpeechReader.read(spoken);
        List<Path> files = new ArrayList<>();
        for (int seconds : SECONDS) {
            Path file = folder.resolve(seconds + "s.wav");
            WavWriter.write(file, repeated(utterance, seconds));
            files.add(file);
        }
        return new BenchSounds(folder, files);
    }

    private static Signal repeated(Signal utterance, int seconds) {
        float[] samples = new float[seconds * utterance.sampleRateHz()];
        for (int at = 0; at < samples.length; at += utterance.length()) {
            utterance.copyInto(0, samples, at, Math.min(utterance.length(), samples.length - at));
        }
        return new Signal(samples, utterance.sampleRateHz());
    }

    @Override
    public void close() throws IOException {
        Folders.delete(folder);
    }
}
