package org.emoscope.experiment;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps two programs, or two windows, from working on one run. Ends with the process, however it ends.
 *
 * <p>The lock is the system's, on a file. On Linux and macOS a process loses it as soon as it closes any other channel to
 * that file, so nobody opens the file of a lock that this process holds: the locks it holds are known to all of it.
 */
final class RunLock implements AutoCloseable {

    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private RunLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws ExperimentException if somebody else works on the run */
    static RunLock take(RunFolder folder) throws IOException, ExperimentException {
        Path file = key(folder);
        if (HELD.add(file)) {
            try {
                FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                if (channel.tryLock() != null) {
                    return new RunLock(file, channel);
                }
                channel.close();
                HELD.remove(file);
            } catch (IOException | RuntimeException e) {
                HELD.remove(file);
                throw e;
            }
        }
        throw new ExperimentException(folder.path() + ": another EmoScope is working on this run");
    }

    /** Whether somebody works on the run now. */
    static boolean isTaken(RunFolder folder) throws IOException {
        Path file = key(folder);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        if (!HELD.add(file)) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        } finally {
            HELD.remove(file);
        }
    }

    /** One path for one file, by whatever way it was reached. */
    private static Path key(RunFolder folder) throws IOException {
        return folder.path().toRealPath().resolve(folder.lock().getFileName());
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(file);
        }
    }
}
