package org.emoscope.feature;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.file.AtomicFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps computed features on disk, keyed by the sound's content, the kind and every parameter.
 *
 * <p>A cache is never needed and never trusted: an entry that is damaged, truncated or of another key is computed anew
 * and replaced; if the disk is full or not writable, the work goes on without the cache and one sentence says so. Entries
 * are written beside their place and moved over, so that several threads and processes may share a folder and one may be
 * killed at any time. Above the size limit the oldest entries go first. Thread safe.
 */
public final class FeatureCache {

    /** The size limit unless another is given: 4 GiB. */
    public static final long DEFAULT_LIMIT_BYTES = 4L << 30;

    private final Path folder;
    private final CacheFolder entries;
    private final Consumer<String> report;
    private final AtomicBoolean writable = new AtomicBoolean(true);

    /** Computes features that are not in the cache. */
    @FunctionalInterface
    public interface Computation<X extends Exception> {
        FrameMatrix compute() throws X;
    }

    /** Computes levels that are not in the cache. */
    @FunctionalInterface
    public interface LevelComputation<X extends Exception> {

        ByteBuffer compute() throws X;
    }

    /** A cache of the default size that tells its troubles to the log. */
    public FeatureCache(Path folder) {
        this(folder, DEFAULT_LIMIT_BYTES, message -> log().warn(message));
    }

    /**
     * A cache.
     *
     * @param folder made when it is first written to
     * @param limitBytes size above which the oldest entries are deleted, 1 or more
     * @param report takes one sentence, at most once, if the cache cannot be written
     */
    public FeatureCache(Path folder, long limitBytes, Consumer<String> report) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.report = Objects.requireNonNull(report, "report");
        this.entries = new CacheFolder(folder, limitBytes);
    }

    /**
     * The features of a key, from the cache or else computed and kept.
     *
     * @throws X what the computation throws
     */
    public <X extends Exception> FrameMatrix get(FeatureKey key, Computation<X> computation) throws X {
        byte[] digest = key.digest();
        Path file = file(digest);
        try {
            return MatrixFile.read(file, digest, key.parameters().bins(key.kind()));
        } catch (NoSuchFileException e) {
            log().trace("not cached yet: {}", file);
        } catch (IOException e) {
            log().info("A cached entry cannot be used and is computed anew: {}", e.getMessage());
        }
        FrameMatrix matrix = computation.compute();
        keep(file, MatrixFile.bytes(matrix.frames(), matrix.bins()), out -> MatrixFile.write(matrix, digest, out));
        return matrix;
    }

    /**
     * Levels of a key, mapped from the cache or else computed and kept.
     *
     * @throws X what the computation throws
     */
    public <X extends Exception> ByteBuffer levels(FeatureKey key, LevelComputation<X> computation) throws X {
        byte[] digest = key.digest();
        Path file = file(digest);
        try {
            return LevelFile.map(file, digest);
        } catch (NoSuchFileException e) {
            log().trace("not cached yet: {}", file);
        } catch (IOException e) {
            log().info("A cached entry cannot be used and is computed anew: {}", e.getMessage());
        }
        ByteBuffer levels = computation.compute();
        keep(file, LevelFile.bytes(levels.remaining()), out -> LevelFile.write(levels, digest, out));
        return levels;
    }

    private Path file(byte[] digest) {
        String name = HexFormat.of().formatHex(digest);
        return folder.resolve(name.substring(0, 2)).resolve(name + CacheFolder.SUFFIX);
    }

    /** The size above which the oldest entries are deleted. */
    public long limitBytes() {
        return entries.limitBytes();
    }

    private void keep(Path file, long size, AtomicFiles.Writer content) {
        if (!writable.get() || size > entries.limitBytes()) {
            return;
        }
        try {
            AtomicFiles.writeUnforced(file, content);
            entries.added(size);
        } catch (ClosedByInterruptException e) {
            log().debug("The work was cancelled while it wrote {}", file);
        } catch (IOException e) {
            if (writable.getAndSet(false)) {
                report.accept("The feature cache in " + folder + " cannot be written (" + e.getMessage()
                        + "); features are computed anew each time.");
            }
        }
    }

    /** Deletes all entries. */
    public void clear() throws IOException {
        if (Files.isDirectory(folder)) {
            entries.clear();
        }
    }

    /** Not kept in a constant: starting the log would take a third of the time of a command that needs no cache. */
    private static Logger log() {
        return LoggerFactory.getLogger(FeatureCache.class);
    }
}
