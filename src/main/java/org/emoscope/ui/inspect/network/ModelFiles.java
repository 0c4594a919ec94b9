package org.emoscope.ui.inspect.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.emoscope.model.ModelFile;
import org.emoscope.model.ModelFormatException;
import org.emoscope.ui.common.Messages;

/**
 * The model files that belong together: those of a run, or one that lies alone.
 *
 * @param all at least one, by name
 * @param first the one to begin with
 */
record ModelFiles(List<Path> all, Path first) {

    private static final String MODELS = "models";

    ModelFiles {
        all = List.copyOf(all);
    }

    /**
     * Finds the models that a path stands for.
     *
     * @param path a model file, a run folder or a folder of models
     * @throws ModelFormatException if there is none, with a sentence
     */
    static ModelFiles of(Path path) throws IOException, ModelFormatException {
        if (!Files.isDirectory(path)) {
            Path folder = path.toAbsolutePath().getParent();
            boolean ofRun = folder != null && folder.endsWith(MODELS) && isModel(path);
            List<Path> all = ofRun && Files.isRegularFile(path) ? models(folder) : List.of();
            return all.contains(path.toAbsolutePath())
                    ? new ModelFiles(all, path.toAbsolutePath())
                    : new ModelFiles(List.of(path), path);
        }
        Path inRun = path.toAbsolutePath().resolve(MODELS);
        List<Path> all = models(Files.isDirectory(inRun) ? inRun : path.toAbsolutePath());
        if (all.isEmpty()) {
            throw new ModelFormatException(Messages.text("inspect.network.model.none.in", path));
        }
        return new ModelFiles(all, all.get(0));
    }

    private static List<Path> models(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(ModelFiles::isModel).sorted().toList();
        }
    }

    private static boolean isModel(Path file) {
        return file.toString().endsWith(ModelFile.EXTENSION);
    }

    /** The name of a model without the ending. */
    static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return isModel(file) ? name.substring(0, name.length() - ModelFile.EXTENSION.length()) : name;
    }

    /** The name of the run that a model is of, or else of the folder it lies in; empty if there is none. */
    static String runName(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        Path run = folder != null && folder.endsWith(MODELS) ? folder.getParent() : folder;
        Path name = run == null ? null : run.getFileName();
        return name == null ? "" : name.toString();
    }

    /** The name of a model after that of its run. */
    static String nameWithRun(Path file) {
        return Messages.text("inspect.network.model.name", runName(file), name(file));
    }
}
