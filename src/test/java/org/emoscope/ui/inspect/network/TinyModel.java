package org.emoscope.ui.inspect.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emoscope.audio.Signal;
import org.emoscope.feature.Normalisation;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.ModelFile;
import org.emoscope.model.Network;
import org.emoscope.model.Problem;
import org.emoscope.model.SystemRegistry;
import org.emoscope.model.TrainedModel;
import org.emoscope.model.dl4j.BaselineSystem;

/** A model that reads 0.6 s and has learned nothing, and sounds to ask it about. */
final class TinyModel {

    static final SystemRegistry SYSTEMS = new SystemRegistry(List.of(new BaselineSystem()));
    static final List<String> CLASSES = List.of("sad", "pleasure", "angry", "joy");

    private static final int RATE = 16_000;

    private TinyModel() {}

    /** Writes a model file; the seed decides what it says. */
    static Path write(Path file, long seed) throws IOException {
        BaselineSystem system = new BaselineSystem();
        HyperParameters values =
                HyperParameters.of(system.hyperParameters(), Map.of("seconds", "0.6", "kernels", "4", "dense", "8"));
        float[] ones = new float[13];
        Arrays.fill(ones, 1);
        Files.createDirectories(file.getParent());
        try (Network network = system.create(values, CLASSES.size(), seed)) {
            ModelFile.write(
                    file,
                    new TrainedModel(
                            system.id(),
                            values.values(),
                            system.input(values).parameters(),
                            Optional.of(new Normalisation(new float[13], ones)),
                            Problem.of(CLASSES),
                            Map.of("corpus", "Hums", "synthetic", "true"),
                            List.of(network.state().withoutOptimiser())));
        }
        return file;
    }

    /** A tone that glides upwards. */
    static Signal glide(double seconds) {
        float[] samples = new float[(int) Math.round(seconds * RATE)];
        for (int i = 0; i < samples.length; i++) {
            double t = (double) i / RATE;
            samples[i] = (float) (0.4 * Math.sin(2 * Math.PI * (200 + 900 * t) * t));
        }
        return new Signal(samples, RATE);
    }
}
