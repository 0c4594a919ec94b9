package org.emoscope.corpus.importer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.Finding;
import org.emoscope.corpus.ScanReport;
import org.emoscope.feature.SpeechReader;
import org.emoscope.task.TaskContext;

/**
 * Finds out what a folder holds, reads its annotations and listens to every file.
 *
 * <p>One bad file stops nothing: it is left out and reported. The same folder gives the same corpus. Stateless, safe
 * for use by many threads.
 */
public final class CorpusScanner {

    /** Below this share of understood files a folder is not taken for a corpus of that kind. */
    private static final double MIN_AFFINITY = 0.5;

    private final List<CorpusImporter> importers;
    private final AudioCheck audioCheck;

    public CorpusScanner(List<CorpusImporter> importers, SpeechSource speech) {
        this.importers = List.copyOf(importers);
        this.audioCheck = new AudioCheck(speech);
    }

    /** The scanner that knows all importers and reads real audio. */
    public static CorpusScanner standard() {
        return new CorpusScanner(Importers.all(), SpeechReader::read);
    }

    /**
     * Scans a folder, or the manifest if the path is that of a CSV file.
     *
     * @return the corpus, with no utterance if nothing in it was understood: its report then says why
     * @throws CorpusException if there is no such folder, no audio in it or nobody can tell what it is
     * @throws java.util.concurrent.CancellationException if the context asks to stop
     */
    public Corpus scan(Path path, ScanOptions options, TaskContext context) throws CorpusException {
        boolean isManifest = Files.isRegularFile(path) && ManifestImporter.isManifestName(path.toString());
        Path root = isManifest ? path.toAbsolutePath().getParent() : path;
        if (!Files.isDirectory(root)) {
            throw new CorpusException(path + ": there is no such folder");
        }
        context.progress(-1, "Looking for files");
        FileListing files = FolderWalk.list(root, context);
        CorpusImporter importer =
                isManifest ? new ManifestImporter(path.getFileName().toString()) : importer(files, options);
        Annotations annotations = importer.read(files, options);
        AudioCheck.Result heard = audioCheck.check(annotations.utterances(), context);

        List<Finding> leftOut = new ArrayList<>(files.unreadable());
        leftOut.addAll(annotations.leftOut());
        leftOut.addAll(heard.leftOut());
        leftOut.sort(Comparator.comparing(Finding::reason).thenComparing(Finding::subject));
        ScanReport report = new ScanReport(files.audio().size(), files.others().size(), leftOut, annotations.flagged());
        return new Corpus(name(root, importer.type()), importer.type(), root, heard.kept(), report);
    }

    private CorpusImporter importer(FileListing files, ScanOptions options) throws CorpusException {
        if (options.type().isPresent()) {
            CorpusType wanted = options.type().get();
            return importers.stream()
                    .filter(i -> i.type() == wanted)
                    .findFirst()
                    .orElseThrow(() -> new CorpusException("no importer reads " + wanted.title()));
        }
        CorpusImporter best = null;
        double bestAffinity = 0;
        for (CorpusImporter importer : importers) {
            double affinity = importer.affinity(files);
            if (affinity >= MIN_AFFINITY && affinity > bestAffinity) {
                best = importer;
                bestAffinity = affinity;
            }
        }
        if (best == null) {
            throw new CorpusException(files.root()
                    + (files.audio().isEmpty()
                            ? ": there is no audio file in this folder"
                            : ": no known corpus; name its type, put each class into a folder of its own, or add a"
                                    + " manifest.csv with the columns path and label"));
        }
        return best;
    }

    private static String name(Path root, CorpusType type) {
        return switch (type) {
            case MANIFEST, FOLDERS -> String.valueOf(
                    root.toAbsolutePath().normalize().getFileName());
            default -> type.title();
        };
    }
}
