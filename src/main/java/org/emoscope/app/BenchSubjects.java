package org.emoscope.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.emoscope.app.bench.BenchSubject;
import org.emoscope.app.bench.ClipFeatures;
import org.emoscope.app.bench.FrameStage;
import org.emoscope.app.bench.NetworkSpeed;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.audio.Signal;
import org.emoscope.audio.SoundFileNames;
import org.emoscope.corpus.demo.DemoCorpus;
import org.emoscope.feature.SpeechReader;
import org.emoscope.file.Folders;
import org.emoscope.model.EmotionSystem;
import org.emoscope.model.SingleStageSystem;
import org.jspecify.annotations.Nullable;

/** What is measured without a window: a new figure has its line here. */
final class BenchSubjects {

    /** How often the one synthetic utterance is taken where no folder is given. */
    private static final int COPIES = 200;

    /** The system of which the network after the TF-CNN is measured. */
    private static final String SEQUENCES = "double-lstm";

    /** Far more than an utterance has: long enough to measure. */
    private static final int SEGMENTS = 100;

    /** What a TF-CNN makes of a segment. */
    private static final int TF_CNN_NUMBERS = 512;

    /** What there is beside a system, by its id. */
    private static final Map<String, String> REFERENCES =
            Map.of("tf-cnn", "PyTorch, the same network", SEQUENCES, "PyTorch, the same network");

    private BenchSubjects() {}

    /** @param sounds a folder of sound files, or null for synthetic speech */
    static List<BenchSubject> features(@Nullable Path sounds)
            throws IOException, AudioFormatException, CommandFailedException {
        List<Signal> clips = sounds == null ? synthetic() : read(sounds);
        List<BenchSubject> subjects = new ArrayList<>();
        subjects.add(ClipFeatures.mel(clips));
        subjects.add(ClipFeatures.mfcc(clips));
        subjects.addAll(FrameStage.all());
        return subjects;
    }

    /** Each system of one network, and the one that reads sequences, training and answering. */
    static List<BenchSubject> systems(List<EmotionSystem> systems) {
        List<BenchSubject> subjects = new ArrayList<>();
        for (EmotionSystem system : systems) {
            if (system instanceof SingleStageSystem single) {
                subjects.addAll(NetworkSpeed.of(single, REFERENCES.getOrDefault(system.id(), "")));
            } else if (system.id().equals(SEQUENCES)) {
                subjects.addAll(NetworkSpeed.ofSequences(system, SEGMENTS, TF_CNN_NUMBERS, REFERENCES.get(SEQUENCES)));
            }
        }
        return subjects;
    }

    private static List<Signal> synthetic() throws IOException, AudioFormatException {
        Path folder = Files.createTempDirectory("emoscope-bench");
        try {
            Signal spoken = SpeechReader.read(DemoCorpus.example(folder), ClipFeatures.sampleRateHz());
            return Collections.nCopies(COPIES, spoken);
        } finally {
            Folders.delete(folder);
        }
    }

    private static List<Signal> read(Path folder) throws IOException, AudioFormatException, CommandFailedException {
        List<Signal> clips = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                if (SoundFileNames.matches(file.getFileName().toString())) {
                    clips.add(SpeechReader.read(file, ClipFeatures.sampleRateHz()));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (clips.isEmpty()) {
            throw new CommandFailedException(folder + ": holds no sound files");
        }
        return clips;
    }
}
