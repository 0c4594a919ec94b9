package org.emoscope.experiment;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** Keeps two programs, or two windows, from working on one run. Ends with the process, however it ends. */
final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws ExperimentException if somebody else works on the run */
    static RunLock take(RunFolder folder) throws IOException, ExperimentException {
        FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel)) {
            return new RunLock(channel);
        }
        channel.close();
        throw new ExperimentException(folder.path() + ": another EmoScope is working on this run");
    }

    /** Whether somebody works on the run now. */
    static boolean isTaken(RunFolder folder) throws IOException {
        if (!Files.isRegularFile(folder.lock())) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.WRITE)) {
            return !tryLock(channel);
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
