package org.emoscope.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What figures were taken on.
 *
 * @param cores that Java may use
 * @param nativeLibraries names and versions of those that networks compute with
 */
public record Machine(String cpu, int cores, String os, String java, long heapLimitMib, List<String> nativeLibraries) {

    public Machine {
        nativeLibraries = List.copyOf(nativeLibraries);
    }

    /** This machine, as it is when it is asked: libraries are named as loaded once they are. */
    public static Machine current() {
        return new Machine(
                line(Path.of("/proc/cpuinfo"), "model name")
                        .orElse(Objects.requireNonNullElse(System.getenv("PROCESSOR_IDENTIFIER"), "unknown")),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                Runtime.version() + " (" + System.getProperty("java.vm.name") + ")",
                Runtime.getRuntime().maxMemory() >> 20,
                NativeLibraries.names());
    }

    /** The most main memory that this process took so far, in MiB; 0 where the system does not tell. */
    static double peakResidentMib() {
        return line(Path.of("/proc/self/status"), "VmHWM")
                .map(text -> Double.parseDouble(text.split("\\s+")[0]) / 1024)
                .orElse(0.0);
    }

    /** What stands behind the colon in the first line that begins with a word. */
    private static Optional<String> line(Path file, String word) {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(l -> l.startsWith(word))
                    .map(l -> l.substring(l.indexOf(':') + 1).strip())
                    .findFirst();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
