package org.emoscope.ui.common;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.emoscope.file.AtomicFiles;
import org.emoscope.task.DaemonThreads;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the workbench remembers from one start to the next: a small JSON file of named values.
 *
 * <p>Reading is lenient: a missing file, a file that is not JSON or a value of the wrong kind count as not there; a file
 * that cannot be read is kept beside under the name {@code *.broken}. Writing waits until nothing has changed for half a
 * second and happens on a thread of its own. Safe for use by many threads.
 */
public final class Settings implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
    private static final long REST_MILLIS = 500;
    private static final long LARGEST_BYTES = 1 << 20;
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;
    private final Map<String, JsonNode> values = new ConcurrentHashMap<>();
    private final ScheduledExecutorService saver =
            Executors.newSingleThreadScheduledExecutor(new DaemonThreads("settings"));
    private final AtomicLong newestChange = new AtomicLong();
    private final AtomicBoolean unsaved = new AtomicBoolean();

    /** The settings of a file, which need not exist. */
    public Settings(Path file) {
        this.file = file.toAbsolutePath();
        load();
    }

    /** A named part of the settings, so that two perspectives never meet. */
    public SettingsSection section(String name) {
        return new SettingsSection(this, name + ".");
    }

    @Nullable
    JsonNode get(String key) {
        return values.get(key);
    }

    void put(String key, JsonNode value) {
        if (!value.equals(values.put(key, value))) {
            saveLater();
        }
    }

    /** Writes what is not yet written and stops. */
    @Override
    public void close() {
        saver.shutdown();
        save();
    }

    private void saveLater() {
        long mine = newestChange.incrementAndGet();
        unsaved.set(true);
        try {
            saver.schedule(() -> saveUnlessNewer(mine), REST_MILLIS, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("A setting changed after the end", e);
        }
    }

    private void saveUnlessNewer(long mine) {
        if (newestChange.get() == mine) {
            save();
        }
    }

    private synchronized void save() {
        if (!unsaved.getAndSet(false)) {
            return;
        }
        ObjectNode root = JSON.createObjectNode();
        new TreeMap<>(values).forEach(root::set);
        try {
            AtomicFiles.writeString(file, JSON.writeValueAsString(root) + "\n");
        } catch (IOException e) {
            LOG.warn("The settings could not be saved to {}", file, e);
        }
    }

    private void load() {
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw new IOException("larger than " + LARGEST_BYTES + " bytes");
            }
            JsonNode root = JSON.readTree(Files.readAllBytes(file));
            if (!(root instanceof ObjectNode object)) {
                throw new IOException("not a JSON object");
            }
            object.fields().forEachRemaining(field -> values.put(field.getKey(), field.getValue()));
        } catch (NoSuchFileException e) {
            LOG.debug("No settings yet at {}", file);
        } catch (JsonProcessingException e) {
            keepBroken(e.getOriginalMessage());
        } catch (IOException e) {
            keepBroken(e.getMessage());
        }
    }

    private void keepBroken(String reason) {
        LOG.warn("The settings in {} cannot be read ({}); starting with the usual ones", file, reason);
        try {
            Path aside = file.resolveSibling(file.getFileName() + ".broken");
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("The unreadable settings could not be set aside", e);
        }
    }
}
