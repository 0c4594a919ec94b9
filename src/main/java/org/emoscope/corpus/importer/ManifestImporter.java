package org.emoscope.corpus.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.FindingReason;
import org.emoscope.file.BoundedFiles;
import org.emoscope.file.Csv;

/**
 * A CSV manifest with the columns {@code path,label[,speaker,text,valence,arousal,start,end]} in any order, the first
 * line naming them; further columns become attributes.
 *
 * <p>Paths are relative to the manifest's folder and stay within it; absolute ones are refused unless
 * {@link ScanOptions.ManifestPaths#ABSOLUTE_TOO} says otherwise. A label may be empty where ratings stand.
 */
final class ManifestImporter implements CorpusImporter {

    static final String NAME = "manifest.csv";
    private static final int MAX_BYTES = 256 << 20;

    private final String manifest;

    /** A manifest of the usual name in the corpus folder. */
    ManifestImporter() {
        this(NAME);
    }

    /** A manifest of some other name. */
    ManifestImporter(String manifest) {
        this.manifest = manifest;
    }

    static boolean isManifestName(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    @Override
    public CorpusType type() {
        return CorpusType.MANIFEST;
    }

    @Override
    public double affinity(FileListing files) {
        return files.others().contains(manifest) ? 1 : 0;
    }

    @Override
    public Annotations read(FileListing files, ScanOptions options) throws CorpusException {
        List<Csv.Line> lines = lines(files);
        ManifestColumns columns = ManifestColumns.of(
                manifest, lines.isEmpty() ? List.of() : lines.get(0).cells());
        ManifestLineReader reader = new ManifestLineReader(files.root(), columns, options.manifestPaths());
        Annotations annotations = new Annotations();
        Set<String> ids = new HashSet<>();
        for (Csv.Line line : lines.subList(1, lines.size())) {
            String subject = manifest + ":" + line.number();
            reader.read(subject, line.cells(), annotations).ifPresent(utterance -> {
                if (ids.add(utterance.id())) {
                    annotations.add(utterance);
                } else {
                    annotations.leaveOut(
                            subject, FindingReason.DUPLICATE_CONTENT, utterance.id() + " is listed a second time.");
                }
            });
        }
        reportUnlisted(files, annotations);
        return annotations;
    }

    private static void reportUnlisted(FileListing files, Annotations annotations) {
        Set<Path> listed = new HashSet<>();
        annotations.utterances().forEach(u -> listed.add(u.audio().normalize()));
        for (String name : files.audio()) {
            if (!listed.contains(files.file(name).normalize())) {
                annotations.leaveOut(name, FindingReason.MISSING_ANNOTATION, "The manifest does not list it.");
            }
        }
    }

    private List<Csv.Line> lines(FileListing files) throws CorpusException {
        try {
            return Csv.parse(BoundedFiles.readString(files.file(manifest), MAX_BYTES));
        } catch (IOException e) {
            throw new CorpusException(files.file(manifest) + ": the manifest cannot be read: " + e.getMessage(), e);
        }
    }
}
