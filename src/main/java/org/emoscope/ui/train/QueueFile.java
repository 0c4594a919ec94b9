package org.emoscope.ui.train;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.emoscope.file.AtomicFiles;
import org.emoscope.file.BoundedFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The runs that wait, as a JSON file, so that they wait on after a restart.
 *
 * <p>Reading is lenient: an entry that cannot be understood is left out, and a file that is not JSON is kept beside under
 * the name {@code *.broken}. Safe for use by many threads.
 *
 * @param path of the file, which need not exist
 */
record QueueFile(Path path) {

    private static final Logger LOG = LoggerFactory.getLogger(QueueFile.class);
    private static final int LARGEST_BYTES = 4 << 20;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    List<QueuedRun> read() throws IOException {
        JsonNode root;
        try {
            root = JSON.readTree(BoundedFiles.readString(path, LARGEST_BYTES));
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (JsonProcessingException e) {
            LOG.warn("The queue in {} cannot be read ({}); it is set aside", path, e.getOriginalMessage());
            Files.move(path, path.resolveSibling(path.getFileName() + ".broken"), StandardCopyOption.REPLACE_EXISTING);
            return List.of();
        }
        List<QueuedRun> runs = new ArrayList<>();
        for (JsonNode each : root) {
            try {
                runs.add(JSON.treeToValue(each, QueuedRun.class));
            } catch (JsonProcessingException e) {
                LOG.warn("A run that waited cannot be understood and is left out: {}", e.getOriginalMessage());
            }
        }
        return runs;
    }

    /** Replaces the file as a whole or not at all. */
    void write(List<QueuedRun> runs) throws IOException {
        AtomicFiles.write(
                path, out -> out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(runs)));
    }
}
