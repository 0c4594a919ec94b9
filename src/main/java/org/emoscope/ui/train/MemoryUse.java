package org.emoscope.ui.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * How much memory this program takes.
 *
 * @param heap bytes of Java objects
 * @param mostHeap bytes that they may take at most
 * @param process bytes of the whole process in memory, native libraries included; empty where the system does not tell
 */
record MemoryUse(long heap, long mostHeap, OptionalLong process) {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String RESIDENT = "VmRSS:";

    /** Looks now; reads a small file, so not on the JavaFX thread. */
    static MemoryUse now() {
        Runtime runtime = Runtime.getRuntime();
        return new MemoryUse(runtime.totalMemory() - runtime.freeMemory(), runtime.maxMemory(), resident(STATUS));
    }

    /** What Linux says of a process, such as {@code VmRSS: 81234 kB}. */
    static OptionalLong resident(Path status) {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith(RESIDENT))
                    .map(line -> line.replaceAll("\\D", ""))
                    .filter(digits -> !digits.isEmpty())
                    .mapToLong(digits -> Long.parseLong(digits) << 10)
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
