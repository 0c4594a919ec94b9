package org.emoscope.corpus.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emoscope.corpus.FindingReason;

/**
 * Reads a summary file of IEMOCAP, {@code dialog/EmoEvaluation/DIALOG.txt}.
 *
 * <p>A turn is a head line {@code [start - end] id category [V, A, D]} and lines of votes ({@code C-E2: …}) and ratings
 * ({@code A-E3: val 3; act 2; dom 2; ()}) below it.
 */
final class IemocapSummaryFile {

    private static final Pattern HEAD = Pattern.compile(
            "\\[[\\d.]+\\s*-\\s*[\\d.]+]\\s+(\\w+)\\s+(\\w+)\\s+\\[([^,\\]]*),([^,\\]]*),([^,\\]]*)]\\s*");
    private static final Pattern VOTE = Pattern.compile("C-([EFM]\\d*):\\s*([^(]*).*");
    private static final Pattern RATING =
            Pattern.compile("A-([EFM]\\d*):\\s*val\\s*([^;]*);\\s*act\\s*([^;]*);\\s*dom\\s*([^;]*);.*");

    private final String file;
    private final Annotations findings;
    private final List<IemocapTurn> turns = new ArrayList<>();
    private Optional<Matcher> head = Optional.empty();
    private List<IemocapRating> ratings = new ArrayList<>();
    private List<String> votes = new ArrayList<>();

    private IemocapSummaryFile(String file, Annotations findings) {
        this.file = file;
        this.findings = findings;
    }

    /**
     * The turns in order; a line that is not understood becomes a finding.
     *
     * @param file its name, for findings
     */
    static List<IemocapTurn> parse(String file, String text, Annotations findings) {
        IemocapSummaryFile summary = new IemocapSummaryFile(file, findings);
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("%")) {
                summary.read(line.strip(), number);
            }
        }
        summary.finishTurn();
        return summary.turns;
    }

    private void read(String line, int number) {
        Matcher headLine = HEAD.matcher(line);
        Matcher vote = VOTE.matcher(line);
        Matcher rating = RATING.matcher(line);
        if (line.startsWith("[")) {
            finishTurn();
            head = headLine.matches() ? Optional.of(headLine) : Optional.empty();
            if (head.isEmpty()) {
                findings.leaveOut(
                        file + ":" + number,
                        FindingReason.INVALID_ANNOTATION,
                        "\"" + line + "\" is no head of a turn.");
            }
        } else if (vote.matches()) {
            votes.add(
                    vote.group(1) + "=" + vote.group(2).replaceAll(";\\s*$", "").strip());
        } else if (rating.matches()) {
            ratings.add(new IemocapRating(
                    rating.group(1), IemocapRating.number(rating.group(2)), IemocapRating.number(rating.group(3))));
        } else {
            findings.flag(
                    file + ":" + number,
                    FindingReason.INVALID_ANNOTATION,
                    "\"" + line + "\" is neither vote nor rating.");
        }
    }

    private void finishTurn() {
        head.ifPresent(h -> turns.add(new IemocapTurn(
                h.group(1),
                h.group(2),
                new IemocapRating("released", IemocapRating.number(h.group(3)), IemocapRating.number(h.group(4))),
                ratings,
                votes)));
        ratings = new ArrayList<>();
        votes = new ArrayList<>();
        head = Optional.empty();
    }
}
