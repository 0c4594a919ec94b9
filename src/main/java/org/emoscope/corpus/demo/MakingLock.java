package org.emoscope.corpus.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.emoscope.task.TaskContext;
import org.jspecify.annotations.Nullable;

/**
 * Lets one maker at a time into a folder, among threads and processes; a killed process lets go by itself.
 *
 * <p>The empty lock file stays, as removing it would let two in at once.
 */
final class MakingLock {

    private static final String NAME = ".making.lock";
    private static final long WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private MakingLock() {}

    /** What is done while nobody else is in the folder. */
    @FunctionalInterface
    interface Action {
        void run() throws IOException;
    }

    /** Waits for its turn, until cancelled, then acts. */
    static void whileHeld(Path folder, TaskContext context, Action action) throws IOException {
        try (FileChannel channel =
                FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            while (tryLock(channel) == null) {
                context.checkCancelled();
                context.progress(-1, "Waiting for another EmoScope to make the demo corpus");
                LockSupport.parkNanos(WAIT_NANOS);
            }
            action.run();
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
