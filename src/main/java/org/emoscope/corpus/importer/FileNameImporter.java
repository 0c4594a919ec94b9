package org.emoscope.corpus.importer;

import java.util.Optional;
import java.util.OptionalDouble;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.FindingReason;
import org.emoscope.corpus.Span;
import org.emoscope.corpus.Utterance;

/** Base of the corpora that write everything into the names of their files and folders. */
abstract class FileNameImporter implements CorpusImporter {

    private final CorpusType type;
    private final String pattern;

    /**
     * @param type the kind of corpus
     * @param pattern an example of a name, for the sentence that says what was expected
     */
    FileNameImporter(CorpusType type, String pattern) {
        this.type = type;
        this.pattern = pattern;
    }

    /** What a name says, or empty if it is not a name of this corpus; the name is relative to the root. */
    abstract Optional<NameReading> read(String name);

    @Override
    public final CorpusType type() {
        return type;
    }

    @Override
    public double affinity(FileListing files) {
        long understood =
                files.audio().stream().filter(name -> read(name).isPresent()).count();
        return files.audio().isEmpty() ? 0 : (double) understood / files.audio().size();
    }

    @Override
    public final Annotations read(FileListing files, ScanOptions options) {
        Annotations annotations = new Annotations();
        for (String name : files.audio()) {
            Optional<NameReading> reading = read(name);
            if (reading.isEmpty()) {
                annotations.leaveOut(
                        name, FindingReason.UNKNOWN_NAME, "A name of " + type.title() + " looks like " + pattern + ".");
            } else if (reading.get() instanceof NameReading.Refusal refusal) {
                annotations.leaveOut(name, refusal.reason(), refusal.detail());
            } else if (reading.get() instanceof NameReading.Facts facts) {
                annotations.add(new Utterance(
                        name,
                        files.file(name),
                        Span.WHOLE,
                        facts.label(),
                        facts.speaker(),
                        facts.text(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        facts.attributes()));
            }
        }
        return annotations;
    }
}
