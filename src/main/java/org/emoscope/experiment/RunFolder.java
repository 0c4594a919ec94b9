package org.emoscope.experiment;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.emoscope.model.ModelFile;

/**
 * Where the files of a run lie. All but the log are written beside and moved over.
 *
 * <p>The truth about finished folds is in {@code folds/}; {@code metrics.csv}, {@code predictions.csv} and
 * {@code summary.json} are made from it.
 *
 * @param path the run's own folder
 */
public record RunFolder(Path path) {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    public RunFolder {
        path = path.toAbsolutePath().normalize();
    }

    /**
     * Makes a new folder {@code DATE-NAME-XXXX}.
     *
     * @param runs the folder that holds all runs; made if it is missing
     */
    public static RunFolder create(Path runs, String name, LocalDate date) throws IOException {
        Files.createDirectories(runs);
        String start = date + "-" + name.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-") + "-";
        while (true) {
            try {
                return new RunFolder(Files.createDirectory(runs.resolve(start + ending())));
            } catch (FileAlreadyExistsException e) {
                // another run has this ending: draw again
                continue;
            }
        }
    }

    private static String ending() {
        StringBuilder ending = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            ending.append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length())));
        }
        return ending.toString();
    }

    /** The run's id: the name of its folder. */
    public String id() {
        return path.getFileName().toString();
    }

    public Path description() {
        return path.resolve("run.json");
    }

    /** The split of a seed; the first seed's has the plain name. */
    public Path split(long seed, long firstSeed) {
        return path.resolve(seed == firstSeed ? "split.csv" : "split-" + seed + ".csv");
    }

    /** What the leakage audit found. */
    public Path audit() {
        return path.resolve("audit.json");
    }

    public Path metrics() {
        return path.resolve("metrics.csv");
    }

    public Path predictions() {
        return path.resolve("predictions.csv");
    }

    public Path summary() {
        return path.resolve("summary.json");
    }

    public Path log() {
        return path.resolve("log.txt");
    }

    public Path lock() {
        return path.resolve(".lock");
    }

    public Path folds() {
        return path.resolve("folds");
    }

    public Path fold(long seed, int fold) {
        return folds().resolve(foldName(seed, fold) + ".json");
    }

    /** What the fold under way has reached. */
    public Path checkpoint(long seed, int fold) {
        return folds().resolve(foldName(seed, fold) + ".checkpoint");
    }

    public Path model(long seed, int fold) {
        return path.resolve("models").resolve(foldName(seed, fold) + ModelFile.EXTENSION);
    }

    private static String foldName(long seed, int fold) {
        return String.format(Locale.ROOT, "seed%d-fold%02d", seed, fold);
    }

    /** @throws ExperimentException if the folder is not a run of a version that this program reads */
    public RunDescription readDescription() throws IOException, ExperimentException {
        if (!Files.isRegularFile(description())) {
            throw new ExperimentException(path + ": is not a run folder (there is no run.json)");
        }
        RunDescription description = JsonFiles.read(description(), RunDescription.class);
        if (description.format() > RunDescription.FORMAT) {
            throw new ExperimentException(path + ": was written by a later EmoScope (format " + description.format()
                    + ", this one reads " + RunDescription.FORMAT + ")");
        }
        return description;
    }

    /** @throws ExperimentException if the run has no summary yet, or it is damaged */
    public Summary readSummary() throws IOException, ExperimentException {
        if (!Files.isRegularFile(summary())) {
            throw new ExperimentException(path + ": has no results yet");
        }
        return JsonFiles.read(summary(), Summary.class);
    }

    /** What the leakage audit found; empty for a run that has none on file. */
    public Optional<RunAudit> readAudit() throws IOException, ExperimentException {
        return Files.isRegularFile(audit()) ? Optional.of(JsonFiles.read(audit(), RunAudit.class)) : Optional.empty();
    }
}
