package org.emoscope.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Normalisation;
import org.emoscope.file.AtomicFiles;

/**
 * A trained model as one file: a zip of {@code model.json} and {@code weights.bin} (32-bit floats, little-endian).
 *
 * <p>A file may come from anywhere: nothing in it names a class or a path, and sizes are bounded before memory is
 * taken.
 */
public final class ModelFile {

    /** The usual ending of the file's name. */
    public static final String EXTENSION = ".emomodel";

    private static final int VERSION = 2;
    private static final String DESCRIPTION = "model.json";
    private static final String WEIGHTS = "weights.bin";
    private static final int MAX_DESCRIPTION_BYTES = 1 << 20;

    /** A network of more weights is neither made nor read. */
    public static final int MAX_WEIGHTS = 16_000_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private ModelFile() {}

    /** Writes a model; the file is the old or the new one, never half of each. */
    public static void write(Path file, TrainedModel model) throws IOException {
        List<float[]> weights =
                model.states().stream().map(NetworkState::weights).toList();
        AtomicFiles.write(file, out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry(DESCRIPTION));
            zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(describe(model, weights)));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(WEIGHTS));
            for (float[] stage : weights) {
                ByteBuffer bytes = ByteBuffer.allocate(stage.length * 4).order(ByteOrder.LITTLE_ENDIAN);
                bytes.asFloatBuffer().put(stage);
                zip.write(bytes.array());
            }
            zip.closeEntry();
            zip.finish();
        });
    }

    private static ObjectNode describe(TrainedModel model, List<float[]> weights) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", "emoscope-model");
        root.put("version", VERSION);
        root.put("system", model.system());
        root.set("classes", JSON.valueToTree(model.classes()));
        root.set("similar", JSON.valueToTree(model.problem().similar()));
        root.set("hyperParameters", JSON.valueToTree(model.hyperParameters()));
        root.set("features", JSON.valueToTree(model.features().toMap()));
        model.normalisation().ifPresent(fitted -> {
            ObjectNode normalisation = root.putObject("normalisation");
            normalisation.set("means", JSON.valueToTree(fitted.mean()));
            normalisation.set("deviations", JSON.valueToTree(fitted.deviation()));
        });
        root.set("provenance", JSON.valueToTree(model.provenance()));
        root.set("weights", JSON.valueToTree(weights.stream().map(w -> w.length).toList()));
        return root;
    }

    /**
     * Reads a model.
     *
     * @throws ModelFormatException if the file is not a model of this version; the message names the file
     */
    public static TrainedModel read(Path file) throws ModelFormatException, IOException {
        if (Files.isDirectory(file)) {
            throw new ModelFormatException(file + ": is a folder, not a model file");
        }
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            next(zip, DESCRIPTION);
            JsonNode description = JSON.readTree(bounded(zip, MAX_DESCRIPTION_BYTES));
            checkVersion(description);
            List<Integer> counts = counts(description.path("weights"));
            int count = counts.stream().mapToInt(Integer::intValue).sum();
            next(zip, WEIGHTS);
            byte[] bytes = bounded(zip, count * 4);
            if (bytes.length != count * 4) {
                throw new ModelFormatException("its weights are cut off");
            }
            return model(description, states(floats(bytes), counts));
        } catch (ModelFormatException e) {
            throw new ModelFormatException(file + ": not a usable model, " + e.getMessage(), e);
        } catch (EOFException e) {
            throw new ModelFormatException(file + ": not a usable model, it is cut off", e);
        } catch (JsonProcessingException | ZipException | IllegalArgumentException e) {
            throw new ModelFormatException(file + ": not a usable model, its description is damaged", e);
        }
    }

    /**
     * Refuses a system that no file could hold.
     *
     * @param weights of all its networks
     * @throws IllegalArgumentException with a sentence for a person
     */
    public static void checkWeights(long weights) {
        if (weights > MAX_WEIGHTS) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "a network of these settings has %,d weights, and %,d are the most; make it smaller",
                    weights,
                    MAX_WEIGHTS));
        }
    }

    /** The weights of each stage; a file of version 1 has one stage and its number alone. */
    private static List<Integer> counts(JsonNode claimed) throws ModelFormatException {
        List<Integer> counts = new ArrayList<>();
        long sum = 0;
        for (JsonNode stage :
                claimed.isArray() ? claimed : JSON.createArrayNode().add(claimed)) {
            int count = stage.asInt(-1);
            sum += count;
            if (count < 0 || sum > MAX_WEIGHTS) {
                throw new ModelFormatException("it claims " + sum + " weights");
            }
            counts.add(count);
        }
        return counts;
    }

    private static List<NetworkState> states(float[] weights, List<Integer> counts) {
        List<NetworkState> states = new ArrayList<>();
        int from = 0;
        for (int count : counts) {
            states.add(new NetworkState(Arrays.copyOfRange(weights, from, from + count), new float[0], 0));
            from += count;
        }
        return states;
    }

    private static void next(ZipInputStream zip, String name) throws IOException, ModelFormatException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name)) {
            throw new ModelFormatException("there is no " + name + " in it");
        }
    }

    private static byte[] bounded(InputStream in, int limit) throws IOException, ModelFormatException {
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new ModelFormatException("a part of it is larger than it claims");
        }
        return bytes;
    }

    private static void checkVersion(JsonNode description) throws ModelFormatException {
        if (!description.path("format").asText().equals("emoscope-model")) {
            throw new ModelFormatException("it was not written by EmoScope");
        }
        int version = description.path("version").asInt();
        if (version < 1 || version > VERSION) {
            throw new ModelFormatException(
                    "it has format version " + version + ", this EmoScope reads 1 to " + VERSION);
        }
    }

    private static TrainedModel model(JsonNode description, List<NetworkState> states) {
        List<Integer> similar = new ArrayList<>();
        description.path("similar").forEach(index -> similar.add(index.asInt(-1)));
        return new TrainedModel(
                description.path("system").asText(),
                texts(description.path("hyperParameters")),
                FeatureParameters.fromMap(texts(description.path("features"))),
                normalisation(description.path("normalisation")),
                new Problem(words(description.path("classes")), similar),
                texts(description.path("provenance")),
                states);
    }

    private static Optional<Normalisation> normalisation(JsonNode node) {
        return node.isMissingNode()
                ? Optional.empty()
                : Optional.of(new Normalisation(numbers(node.path("means")), numbers(node.path("deviations"))));
    }

    private static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.fields().forEachRemaining(f -> texts.put(f.getKey(), f.getValue().asText()));
        return texts;
    }

    private static List<String> words(JsonNode node) {
        List<String> words = new ArrayList<>();
        node.forEach(n -> words.add(n.asText()));
        return words;
    }

    private static float[] numbers(JsonNode node) {
        float[] numbers = new float[node.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) node.get(i).asDouble();
        }
        return numbers;
    }

    private static float[] floats(byte[] bytes) {
        float[] floats = new float[bytes.length / 4];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(floats);
        return floats;
    }
}
