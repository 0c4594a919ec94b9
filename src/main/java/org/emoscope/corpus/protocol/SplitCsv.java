package org.emoscope.corpus.protocol;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.Fold;
import org.emoscope.corpus.Part;
import org.emoscope.corpus.Split;
import org.emoscope.file.AtomicFiles;
import org.emoscope.file.BoundedFiles;
import org.emoscope.file.Csv;

/**
 * A split as a file, {@code split.csv}: a line for each fold and utterance with the columns {@code
 * fold,name,utterance,part}.
 *
 * <p>What is read back has the fingerprint of what was written.
 */
public final class SplitCsv {

    private static final int MAX_BYTES = 512 << 20;
    private static final List<String> HEADER = List.of("fold", "name", "utterance", "part");

    private SplitCsv() {}

    /** @throws IOException if the file cannot be written; the old one is then as it was */
    public static void write(Path file, Split split) throws IOException {
        StringBuilder text = new StringBuilder(Csv.line(HEADER));
        for (Fold fold : split.folds()) {
            fold.parts()
                    .forEach((id, part) -> text.append(Csv.line(List.of(fold.index(), fold.name(), id, word(part)))));
        }
        AtomicFiles.writeString(file, text.toString());
    }

    /**
     * @param protocol the protocol that made the split, which the file does not say
     * @throws IOException if the file cannot be read
     * @throws CorpusException if it is no split; the message names the file and the line
     */
    public static Split read(Path file, String protocol) throws IOException, CorpusException {
        List<Csv.Line> lines = Csv.parse(BoundedFiles.readString(file, MAX_BYTES));
        if (lines.size() < 2 || !lines.get(0).cells().equals(HEADER)) {
            throw new CorpusException(file + ": not a split: its first line is not " + String.join(",", HEADER));
        }
        TreeMap<Integer, String> names = new TreeMap<>();
        Map<Integer, Map<String, Part>> parts = new TreeMap<>();
        for (Csv.Line line : lines.subList(1, lines.size())) {
            try {
                int fold = Integer.parseInt(line.cells().get(0));
                names.putIfAbsent(fold, line.cells().get(1));
                Part part = Part.valueOf(line.cells().get(3).toUpperCase(Locale.ROOT));
                if (parts.computeIfAbsent(fold, f -> new LinkedHashMap<>())
                                .putIfAbsent(line.cells().get(2), part)
                        != null) {
                    throw new IllegalArgumentException("an utterance stands twice in a fold");
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new CorpusException(file + ": line " + line.number() + " is not part of a split", e);
            }
        }
        return new Split(protocol, folds(names, parts));
    }

    private static List<Fold> folds(TreeMap<Integer, String> names, Map<Integer, Map<String, Part>> parts) {
        List<Fold> folds = new ArrayList<>();
        names.forEach((index, name) -> folds.add(new Fold(index, name, parts.get(index))));
        return folds;
    }

    private static String word(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
