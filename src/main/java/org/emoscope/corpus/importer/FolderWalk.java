package org.emoscope.corpus.importer;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.emoscope.audio.SoundFileNames;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.Finding;
import org.emoscope.corpus.FindingReason;
import org.emoscope.task.TaskContext;

/** Lists a folder to a bounded depth and number of files; follows links, which many corpora consist of. */
final class FolderWalk extends SimpleFileVisitor<Path> {

    private static final int MAX_DEPTH = 16;
    private static final int MAX_FILES = 2_000_000;

    private final Path root;
    private final TaskContext context;
    private final List<String> audio = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final List<Finding> unreadable = new ArrayList<>();

    private FolderWalk(Path root, TaskContext context) {
        this.root = root;
        this.context = context;
    }

    static FileListing list(Path root, TaskContext context) throws CorpusException {
        FolderWalk walk = new FolderWalk(root, context);
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, walk);
        } catch (IOException e) {
            throw new CorpusException(root + ": the folder cannot be listed: " + e.getMessage(), e);
        }
        if (walk.audio.size() + walk.others.size() > MAX_FILES) {
            throw new CorpusException(root + ": more than " + MAX_FILES + " files; choose the folder of one corpus");
        }
        return new FileListing(root, walk.audio, walk.others, walk.unreadable);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        context.checkCancelled();
        boolean skip = !folder.equals(root) && isHidden(folder);
        return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        String name = relative(file);
        if (attributes.isDirectory()) {
            unreadable.add(new Finding(
                    name, FindingReason.UNREADABLE, "The folder lies more than " + MAX_DEPTH + " levels deep."));
        } else {
            (SoundFileNames.matches(name) ? audio : others).add(name);
        }
        return audio.size() + others.size() > MAX_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        if (!isHidden(file)) {
            unreadable.add(new Finding(relative(file), FindingReason.UNREADABLE, "It cannot be opened: " + e));
        }
        return FileVisitResult.CONTINUE;
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private static boolean isHidden(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") || name.equals("__MACOSX");
    }
}
