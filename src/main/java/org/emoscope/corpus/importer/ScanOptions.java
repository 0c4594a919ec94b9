package org.emoscope.corpus.importer;

import java.util.Objects;
import java.util.Optional;
import org.emoscope.corpus.CorpusType;

/**
 * What a scan may be told.
 *
 * @param type the kind of corpus, or empty to find out
 * @param missingRatings what happens to ratings that an evaluator did not give
 * @param manifestPaths which files a manifest may name
 */
public record ScanOptions(Optional<CorpusType> type, MissingRatings missingRatings, ManifestPaths manifestPaths) {

    /** Find out the type, leave missing ratings out, keep manifests within their folder. */
    public static final ScanOptions DEFAULT =
            new ScanOptions(Optional.empty(), MissingRatings.LEAVE_OUT, ManifestPaths.WITHIN_FOLDER);

    /** What happens to ratings that an evaluator did not give, written as 6 in IEMOCAP's summary files. */
    public enum MissingRatings {
        /** The mean is that of the other evaluators. */
        LEAVE_OUT,
        /** The mean is the released one, in which the missing rating counts as 6. */
        AS_RELEASED
    }

    /** Which files a manifest may name. */
    public enum ManifestPaths {
        /** Relative paths that stay within the manifest's folder. */
        WITHIN_FOLDER,
        /** Absolute paths too, anywhere on this machine; for manifests of one's own. */
        ABSOLUTE_TOO
    }

    public ScanOptions {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(missingRatings, "missingRatings");
        Objects.requireNonNull(manifestPaths, "manifestPaths");
    }

    public ScanOptions withType(CorpusType wanted) {
        return new ScanOptions(Optional.of(wanted), missingRatings, manifestPaths);
    }

    public ScanOptions withMissingRatings(MissingRatings wanted) {
        return new ScanOptions(type, wanted, manifestPaths);
    }

    public ScanOptions withManifestPaths(ManifestPaths wanted) {
        return new ScanOptions(type, missingRatings, wanted);
    }
}
