package org.emoscope.corpus.importer;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.emoscope.corpus.CorpusType;

/**
 * A folder a class, as in {@code angry/one.wav}; folders within them are of the same class.
 *
 * <p>Nothing says who speaks, so speakers cannot be kept apart. It is the last guess: it fits only where no other does
 * and there are two classes or more.
 */
final class FolderImporter extends FileNameImporter {

    private static final int MIN_CLASSES = 2;
    private static final double LAST_GUESS = 0.5;

    FolderImporter() {
        super(CorpusType.FOLDERS, "angry/one.wav");
    }

    @Override
    public double affinity(FileListing files) {
        long classes = files.audio().stream()
                .filter(name -> name.indexOf('/') > 0)
                .map(FolderImporter::folder)
                .distinct()
                .count();
        return classes >= MIN_CLASSES && super.affinity(files) >= LAST_GUESS ? LAST_GUESS : 0;
    }

    @Override
    Optional<NameReading> read(String name) {
        return name.indexOf('/') > 0
                ? Optional.of(new NameReading.Facts(folder(name), "", "", Map.of()))
                : Optional.empty();
    }

    private static String folder(String name) {
        return name.substring(0, name.indexOf('/')).toLowerCase(Locale.ROOT);
    }
}
