package org.emoscope.experiment;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.emoscope.file.AtomicFiles;

/** Records as JSON files: unknown properties of later versions are passed over, no type is named in a file. */
final class JsonFiles {

    private static final long MAX_BYTES = 256L << 20;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private JsonFiles() {}

    static void write(Path file, Object value) throws IOException {
        AtomicFiles.write(
                file, out -> out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(value)));
    }

    /** @throws ExperimentException if the file is not what it should be; the message names it */
    static <T> T read(Path file, Class<T> type) throws IOException, ExperimentException {
        long size = Files.size(file);
        if (size > MAX_BYTES) {
            throw new ExperimentException(file + ": is too large to be what it should be (" + size + " bytes)");
        }
        try {
            T value = JSON.readValue(Files.readAllBytes(file), type);
            if (value == null) {
                throw new ExperimentException(file + ": is empty");
            }
            return value;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw new ExperimentException(file + ": is damaged" + (at == null ? "" : " in line " + at.getLineNr()), e);
        }
    }
}
