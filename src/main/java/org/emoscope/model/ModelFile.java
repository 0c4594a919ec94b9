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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final int VERSION = 1;
    private static final String DESCRIPTION = "model.json";
    private static final String WEIGHTS = "weights.bin";
    private static final int MAX_DESCRIPTION_BYTES = 1 << 20;

    /** A network of more weights is neither made nor read. */
    public static final int MAX_WEIGHTS = 16_000_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private ModelFile() {}

    /** Writes a model; the file is the old or the new one, never half of each. */
    public static void write(Path file, TrainedModel model) throws IOException {
        float[] weights = model.state().weights();
        AtomicFiles.write(file, out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry(DESCRIPTION));
            zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(describe(model, weights.length)));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(WEIGHTS));
            ByteBuffer bytes = ByteBuffer.allocate(weights.length * 4).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asFloatBuffer().put(weights);
            zip.write(bytes.array());
            zip.closeEntry();
            zip.finish();
        });
    }

    private static ObjectNode describe(TrainedModel model, int weights) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", "emoscope-model");
        root.put("version", VERSION);
        root.put("system", model.system());
        root.set("classes", JSON.valueToTree(model.classes()));
        root.set("hyperParameters", JSON.valueToTree(model.hyperParameters()));
        root.set("features", JSON.valueToTree(model.features().toMap()));
        ObjectNode normalisation = root.putObject("normalisation");
        normalisation.set("means", JSON.valueToTree(model.normalisation().mean()));
        normalisation.set("deviations", JSON.valueToTree(model.normalisation().deviation()));
        root.set("provenance", JSON.valueToTree(model.provenance()));
        root.put("weights", weights);
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
            int count = description.path("weights").asInt(-1);
            if (count < 0 || count > MAX_WEIGHTS) {
                throw new ModelFormatException("it claims " + count + " weights");
            }
            next(zip, WEIGHTS);
            byte[] bytes = bounded(zip, count * 4);
            if (bytes.length != count * 4) {
                throw new ModelFormatException("its weights are cut off");
            }
            return model(description, floats(bytes));
        } catch (ModelFormatException e) {
            throw new ModelFormatException(file + ": not a usable model, " + e.getMessage(), e);
        } catch (EOFException e) {
            throw new ModelFormatException(file + ": not a usable model, it is cut off", e);
        } catch (JsonProcessingException | ZipException | IllegalArgumentException e) {
            throw new ModelFormatException(file + ": not a usable model, its description is damaged", e);
        }
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
        if (version != VERSION) {
            throw new ModelFormatException("it has format version " + version + ", this EmoScope reads " + VERSION);
        }
    }

    private static TrainedModel model(JsonNode description, float[] weights) {
        JsonNode normalisation = description.path("normalisation");
        return new TrainedModel(
                description.path("system").asText(),
                texts(description.path("hyperParameters")),
                FeatureParameters.fromMap(texts(description.path("features"))),
                new Normalisation(numbers(normalisation.path("means")), numbers(normalisation.path("deviations"))),
                words(description.path("classes")),
                texts(description.path("provenance")),
                new NetworkState(weights, new float[0], 0));
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
