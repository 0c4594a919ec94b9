package org.emoscope.corpus.importer;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.emoscope.corpus.FindingReason;
import org.emoscope.corpus.Span;
import org.emoscope.corpus.Utterance;

/** Turns one line of a manifest into an utterance, or into a finding that names the line. */
final class ManifestLineReader {

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");
    private static final double LOWEST_RATING = 1;
    private static final double HIGHEST_RATING = 5;

    private final Path root;
    private final ManifestColumns columns;
    private final ScanOptions.ManifestPaths paths;

    ManifestLineReader(Path root, ManifestColumns columns, ScanOptions.ManifestPaths paths) {
        this.root = root;
        this.columns = columns;
        this.paths = paths;
    }

    Optional<Utterance> read(String subject, List<String> cells, Annotations annotations) {
        try {
            if (cells.size() != columns.count()) {
                throw new LineFault(
                        "It has " + cells.size() + " cells where the first line has " + columns.count() + ".");
            }
            return Optional.of(utterance(subject, cells, annotations));
        } catch (LineFault e) {
            annotations.leaveOut(subject, FindingReason.INVALID_ANNOTATION, e.getMessage());
            return Optional.empty();
        }
    }

    private Utterance utterance(String subject, List<String> cells, Annotations annotations) throws LineFault {
        String path = columns.cell(cells, ManifestColumns.PATH).replace('\\', '/');
        Path audio = audio(path);
        Span span = span(cells);
        OptionalDouble valence = rating(ManifestColumns.VALENCE, subject, cells, annotations);
        OptionalDouble arousal = rating(ManifestColumns.AROUSAL, subject, cells, annotations);
        String label = columns.cell(cells, ManifestColumns.LABEL).toLowerCase(Locale.ROOT);
        if (label.isEmpty() && (valence.isEmpty() || arousal.isEmpty())) {
            throw new LineFault("It has neither a label nor both ratings.");
        }
        return new Utterance(
                span.isWhole() ? path : path + "#" + span.startSeconds() + "-" + span.endSeconds(),
                audio,
                span,
                label,
                columns.cell(cells, ManifestColumns.SPEAKER),
                columns.cell(cells, ManifestColumns.TEXT),
                valence,
                arousal,
                attributes(cells));
    }

    /** Further columns, without those that would pass for what the scan itself finds out. */
    private Map<String, String> attributes(List<String> cells) {
        Map<String, String> attributes = columns.further(cells);
        attributes
                .keySet()
                .removeAll(List.of(
                        Utterance.CONTENT_HASH, Utterance.SECONDS, Utterance.RAW_VALENCE, Utterance.RAW_AROUSAL));
        return attributes;
    }

    private Path audio(String path) throws LineFault {
        if (path.isEmpty()) {
            throw new LineFault("It names no file.");
        }
        Path named;
        try {
            named = Path.of(path);
        } catch (InvalidPathException e) {
            throw new LineFault("\"" + path + "\" is not a path.");
        }
        boolean absolute = named.isAbsolute()
                || path.startsWith("/")
                || DRIVE.matcher(path).matches();
        if (absolute && paths == ScanOptions.ManifestPaths.WITHIN_FOLDER) {
            throw new LineFault("\"" + path + "\" is an absolute path; allow these if the manifest is your own.");
        }
        for (Path step : named) {
            if (step.toString().equals("..")) {
                throw new LineFault("\"" + path + "\" leaves the folder of the manifest.");
            }
        }
        return root.resolve(named);
    }

    private Span span(List<String> cells) throws LineFault {
        String start = columns.cell(cells, ManifestColumns.START);
        String end = columns.cell(cells, ManifestColumns.END);
        try {
            return new Span(
                    start.isEmpty() ? 0 : Double.parseDouble(start),
                    end.isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(end));
        } catch (IllegalArgumentException e) {
            throw new LineFault("\"" + start + "\" to \"" + end + "\" is not a span in seconds.");
        }
    }

    private OptionalDouble rating(String column, String subject, List<String> cells, Annotations annotations) {
        String cell = columns.cell(cells, column);
        if (cell.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            double value = Double.parseDouble(cell);
            if (value >= LOWEST_RATING && value <= HIGHEST_RATING) {
                return OptionalDouble.of(value);
            }
        } catch (NumberFormatException e) {
            // said below, as for a number off the scale
        }
        annotations.flag(
                subject,
                FindingReason.INVALID_RATING,
                "Its " + column + " \"" + cell + "\" is not a number from 1 to 5 and does not count.");
        return OptionalDouble.empty();
    }

    /** Why a line cannot be used. */
    private static final class LineFault extends Exception {

        private static final long serialVersionUID = 1L;

        LineFault(String message) {
            super(message);
        }
    }
}
