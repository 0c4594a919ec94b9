package org.emoscope.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.audio.Signal;
import org.emoscope.feature.SpeechReader;
import org.emoscope.model.ModelFile;
import org.emoscope.model.ModelFormatException;
import org.emoscope.model.Recogniser;
import org.emoscope.model.Recognition;
import org.emoscope.model.TrainedModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code predict}: what a trained model says of audio files. */
@Command(
        name = "predict",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description = "Ask a trained model which emotion audio files carry.",
        footer = {
            "",
            "Example:",
            "  emoscope predict runs/2026-11-22-baseline-ab3k/models/seed1-fold00.emomodel hello.wav",
            "",
            "A file that cannot be read is named on the error stream; the others are answered all the same."
        })
final class PredictCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Console console;
    private final Services services;

    @Parameters(index = "0", paramLabel = "MODEL", description = "A model file of a run.")
    private Path model;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Audio files.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    PredictCommand(Console console, Services services) {
        this.console = console;
        this.services = services;
    }

    @Override
    public Integer call() throws Exception {
        int code = 0;
        Recogniser recogniser = null;
        try {
            for (Path file : files) {
                try {
                    Signal speech = SpeechReader.read(file);
                    // a file that cannot be read need not wait for the model
                    recogniser = recogniser == null ? recogniser() : recogniser;
                    print(file, recogniser.recognise(speech));
                } catch (AudioFormatException e) {
                    console.err().println("emoscope: " + CommandErrors.sentence(e));
                    code = CommandErrors.FAILED;
                }
            }
        } finally {
            if (recogniser != null) {
                recogniser.close();
            }
        }
        return code;
    }

    private Recogniser recogniser() throws IOException, ModelFormatException {
        TrainedModel trained = ModelFile.read(model);
        if (Boolean.parseBoolean(trained.provenance().get("synthetic"))) {
            console.err().println("The model was trained on SYNTHETIC speech: do not trust it with people.");
        }
        return Recogniser.of(trained, services.systems());
    }

    private void print(Path file, Recognition recognition) throws IOException {
        if (json) {
            ObjectNode node = JSON.createObjectNode();
            node.put("file", file.toString());
            node.put("label", recognition.label());
            ObjectNode probabilities = node.putObject("probabilities");
            for (int c = 0; c < recognition.classes().size(); c++) {
                probabilities.put(
                        recognition.classes().get(c),
                        recognition.probabilities().get(c));
            }
            console.out().println(JSON.writeValueAsString(node));
            return;
        }
        StringBuilder line = new StringBuilder(file + ": " + recognition.label() + " (");
        for (int c = 0; c < recognition.classes().size(); c++) {
            line.append(c == 0 ? "" : ", ")
                    .append(recognition.classes().get(c))
                    .append(String.format(
                            Locale.ROOT, " %.3f", recognition.probabilities().get(c)));
        }
        console.out().println(line + ")");
    }
}
