package org.emoscope.feature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps a folder of cache entries below its size limit.
 *
 * <p>The folder is listed when it is first written to and whenever the limit is reached, because other processes write to
 * it too. Then the oldest entries go, down to nine tenths of the limit, and so does what killed processes left half
 * written. Thread safe.
 */
final class CacheFolder {

    static final String SUFFIX = ".features";

    private static final String TEMPORARY = ".tmp";
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final Path folder;
    private final long limitBytes;
    private long size = -1;

    private record Entry(Path file, long bytes, Instant written) {}

    CacheFolder(Path folder, long limitBytes) {
        if (limitBytes < 1) {
            throw new IllegalArgumentException("the size limit must be 1 byte or more: " + limitBytes);
        }
        this.folder = folder;
        this.limitBytes = limitBytes;
    }

    long limitBytes() {
        return limitBytes;
    }

    /** Takes note of a new entry and makes room if it is too much. */
    synchronized void added(long bytes) throws IOException {
        if (size >= 0) {
            size += bytes;
        }
        if (size < 0 || size > limitBytes) {
            size = tidy(limitBytes, limitBytes - limitBytes / 10);
        }
    }

    /** Deletes all entries. */
    synchronized void clear() throws IOException {
        size = tidy(0, 0);
    }

    private long tidy(long limit, long target) throws IOException {
        Instant abandoned = Instant.now().minus(ABANDONED);
        List<Entry> entries = new ArrayList<>();
        long total = 0;
        for (Entry entry : list()) {
            if (entry.file().toString().endsWith(SUFFIX)) {
                entries.add(entry);
                total += entry.bytes();
            } else if (entry.file().toString().endsWith(TEMPORARY)
                    && entry.written().isBefore(abandoned)) {
                Files.deleteIfExists(entry.file());
            }
        }
        if (total > limit) {
            entries.sort(Comparator.comparing(Entry::written));
            for (Entry entry : entries) {
                if (total <= target) {
                    break;
                }
                Files.deleteIfExists(entry.file());
                total -= entry.bytes();
            }
        }
        return total;
    }

    /** All files; one that another process deletes meanwhile is left out. */
    private List<Entry> list() throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.find(folder, 2, (path, attributes) -> attributes.isRegularFile())) {
            for (Path file : (Iterable<Path>) files::iterator) {
                try {
                    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                    entries.add(new Entry(
                            file,
                            attributes.size(),
                            attributes.lastModifiedTime().toInstant()));
                } catch (IOException e) {
                    continue;
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return entries;
    }
}
