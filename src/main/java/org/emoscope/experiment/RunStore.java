package org.emoscope.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The runs in a folder. A run that cannot be read is listed as damaged and spoils nothing else.
 *
 * @param runs the folder that holds them; it need not exist yet
 */
public record RunStore(Path runs) {

    /** All runs, the newest first. */
    public List<RunEntry> list() throws IOException {
        if (!Files.isDirectory(runs)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(runs)) {
            return folders.filter(Files::isDirectory)
                    .filter(f -> !f.getFileName().toString().startsWith("."))
                    .map(f -> entry(new RunFolder(f)))
                    .sorted(newestFirst())
                    .toList();
        }
    }

    /** One run, whatever its state. */
    public static RunEntry entry(RunFolder folder) {
        try {
            RunDescription description = folder.readDescription();
            Optional<Summary> summary =
                    description.status() == RunStatus.COMPLETE ? Optional.of(folder.readSummary()) : Optional.empty();
            return new RunEntry(
                    folder,
                    state(folder, description),
                    Optional.of(description),
                    summary,
                    folder.readAudit(),
                    description.message());
        } catch (IOException | ExperimentException | IllegalArgumentException e) {
            return new RunEntry(
                    folder,
                    RunEntry.State.DAMAGED,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    String.valueOf(e.getMessage()));
        }
    }

    private static RunEntry.State state(RunFolder folder, RunDescription description) throws IOException {
        if (RunLock.isTaken(folder)) {
            return RunEntry.State.RUNNING;
        }
        return switch (description.status()) {
            case RUNNING -> RunEntry.State.INTERRUPTED;
            case CANCELLED -> RunEntry.State.CANCELLED;
            case FAILED -> RunEntry.State.FAILED;
            case COMPLETE -> RunEntry.State.COMPLETE;
        };
    }

    private static Comparator<RunEntry> newestFirst() {
        Comparator<RunEntry> byCreation = Comparator.comparing(
                e -> e.description().map(RunDescription::created).orElse(""));
        return byCreation.thenComparing(e -> e.folder().id()).reversed();
    }
}
