package org.emoscope.ui.inspect.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.emoscope.audio.Signal;
import org.emoscope.model.EmotionSystem;
import org.emoscope.model.InputSpec;
import org.emoscope.model.MatrixInput;
import org.emoscope.model.ModelFile;
import org.emoscope.model.ModelFormatException;
import org.emoscope.model.Recogniser;
import org.emoscope.model.SystemRegistry;
import org.emoscope.model.TrainedModel;
import org.emoscope.task.TaskContext;
import org.emoscope.ui.common.Messages;

/**
 * A model that was read from its file and can be asked.
 *
 * <p>A network belongs to one thread, so each question builds its own; the model itself may be shared.
 *
 * @param files the files it was chosen from
 * @param file its own file
 * @param trained what was read
 * @param system what it is a model of
 * @param input what it reads of an utterance
 */
record AskedModel(ModelFiles files, Path file, TrainedModel trained, EmotionSystem system, InputSpec input) {

    private static final String SYNTHETIC = "synthetic";
    private static final String CORPUS = "corpus";

    /**
     * Reads a model and makes sure that it works.
     *
     * @param path a model file, or a folder of which the first is taken
     * @throws ModelFormatException if it cannot be used, with a sentence
     */
    static AskedModel read(Path path, SystemRegistry systems) throws IOException, ModelFormatException {
        ModelFiles files = ModelFiles.of(path);
        TrainedModel trained = ModelFile.read(files.first());
        try (Recogniser recogniser = Recogniser.of(trained, systems)) {
            return new AskedModel(files, files.first(), trained, systems.require(trained.system()), recogniser.input());
        }
    }

    /**
     * Asks about a part of a recording, on any thread.
     *
     * @throws CancellationException if nobody wants to know any more, between two steps
     */
    Answer ask(Signal speech, Stretch stretch, SystemRegistry systems, TaskContext context)
            throws ModelFormatException {
        context.checkCancelled();
        Signal part = stretch.cut(speech);
        context.checkCancelled();
        try (Recogniser recogniser = Recogniser.of(trained, systems)) {
            context.checkCancelled();
            int frames = input.parameters().framing().frames(part.length());
            return new Answer(stretch, recogniser.recognise(part), frames, read(frames), seconds(read(frames)));
        }
    }

    /** Its run, and its own name unless that is chosen beside. */
    String name() {
        return files.all().size() > 1 ? ModelFiles.runName(file) : ModelFiles.nameWithRun(file);
    }

    List<String> classes() {
        return trained.classes();
    }

    /** Whether the voices it learned from are made by a machine. */
    boolean isSynthetic() {
        return Boolean.parseBoolean(trained.provenance().get(SYNTHETIC));
    }

    /** How many frames it reads of so many: pictures and some systems take an utterance as long as it is. */
    private int read(int frames) {
        if (input instanceof MatrixInput matrix) {
            return matrix.length() == MatrixInput.Length.FIXED ? matrix.frames() : Math.min(frames, matrix.frames());
        }
        return frames;
    }

    private double seconds(int frames) {
        return (double) frames
                * input.parameters().hopSamples()
                / input.parameters().sampleRateHz();
    }

    /** What it is, what it tells apart and what it reads. */
    String description() {
        String corpus = trained.provenance().get(CORPUS);
        String origin = corpus == null
                ? Messages.text("inspect.network.model.origin.unknown")
                : Messages.text("inspect.network.model.origin", corpus);
        return Messages.text(
                "inspect.network.model.description",
                system.title(),
                system.summary(),
                String.join(", ", classes()),
                origin,
                reads());
    }

    private String reads() {
        if (input instanceof MatrixInput matrix) {
            String kind = Messages.text(
                    "inspect.network.reads." + matrix.kind().name().toLowerCase(Locale.ROOT));
            String key = matrix.length() == MatrixInput.Length.FIXED
                    ? "inspect.network.model.reads"
                    : "inspect.network.model.reads.atMost";
            return Messages.text(key, matrix.frames(), matrix.bins(), kind, seconds(matrix.frames()));
        }
        return Messages.text("inspect.network.model.reads.pictures");
    }
}
