package org.emoscope.corpus.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.Finding;
import org.emoscope.corpus.FindingReason;
import org.emoscope.corpus.Utterance;
import org.emoscope.corpus.label.CategoryMap;
import org.emoscope.corpus.label.LabelScheme;
import org.emoscope.corpus.label.Labelling;
import org.emoscope.corpus.label.QuadrantScheme;
import org.emoscope.corpus.label.RatingRule;
import org.emoscope.corpus.label.RuleComparison;
import org.emoscope.task.TaskContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IemocapImporterTest {

    private static final String TURN = "Ses01F_impro01_";

    @TempDir
    Path root;

    @BeforeEach
    void writeSample() throws Exception {
        IemocapSample.write(root);
    }

    @Test
    void findsItselfAndReadsTurns() throws Exception {
        Corpus corpus = scan(ScanOptions.DEFAULT);

        assertThat(corpus.type()).isEqualTo(CorpusType.IEMOCAP);
        assertThat(corpus.utterances())
                .extracting(Utterance::id, Utterance::speaker, Utterance::label, u -> u.attribute(Utterance.SEX))
                .containsExactly(
                        tuple(TURN + "F000", "Ses01F", "neutral", "f"),
                        tuple(TURN + "F001", "Ses01F", "", "f"),
                        tuple(TURN + "M000", "Ses01M", "excitement", "m"),
                        tuple(TURN + "M001", "Ses01M", "sadness", "m"));
        Utterance first = corpus.utterances().get(0);
        assertThat(first.text()).isEqualTo("well isn't that nice");
        assertThat(first.attribute(Utterance.SESSION)).isEqualTo("1");
        assertThat(first.attribute("votes")).isEqualTo("E2=Neutral | E3=Neutral | F1=Neutral; Anger");
    }

    @Test
    void takesTheReleasedAverageAndNotTheActorsOwnRating() throws Exception {
        Utterance turn = scan(ScanOptions.DEFAULT).byId().get(TURN + "F000");

        assertThat(turn.valence()).isEqualTo(OptionalDouble.of(2.5));
        assertThat(turn.arousal()).isEqualTo(OptionalDouble.of(2.5));
    }

    @Test
    void leavesAMissingRatingOutOfTheAverageAndFlagsIt() throws Exception {
        Corpus corpus = scan(ScanOptions.DEFAULT);

        Utterance turn = corpus.byId().get(TURN + "F001");
        assertThat(turn.valence()).isEqualTo(OptionalDouble.of(1));
        assertThat(turn.arousal()).isEqualTo(OptionalDouble.of(2));
        assertThat(corpus.report().flagged())
                .filteredOn(f -> f.subject().equals(TURN + "F001"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.reason()).isEqualTo(FindingReason.INVALID_RATING);
                    assertThat(f.detail()).startsWith("E4 gave no rating").endsWith("left out of the average.");
                });
    }

    @Test
    void countsAMissingRatingAsReleasedWhereToldTo() throws Exception {
        Corpus corpus = scan(ScanOptions.DEFAULT.withMissingRatings(ScanOptions.MissingRatings.AS_RELEASED));

        assertThat(corpus.byId().get(TURN + "F001").valence()).isEqualTo(OptionalDouble.of(3.5));
        assertThat(corpus.byId().get(TURN + "M001").valence()).isEqualTo(OptionalDouble.of(6));
        assertThat(LabelScheme.quadrant().label(corpus.utterances()).labels())
                .containsEntry(TURN + "F001", "joy")
                .containsEntry(TURN + "M001", "joy");
    }

    @Test
    void hasNoRatingWhereNobodyGaveOne() throws Exception {
        Utterance turn = scan(ScanOptions.DEFAULT).byId().get(TURN + "M001");

        assertThat(turn.valence()).isEmpty();
        assertThat(turn.attribute(Utterance.RAW_VALENCE)).isEmpty();
    }

    @Test
    void doesNotMindAMissingDominance() throws Exception {
        Utterance turn = scan(ScanOptions.DEFAULT).byId().get(TURN + "M000");

        assertThat(turn.valence()).isEqualTo(OptionalDouble.of(4.5));
        assertThat(turn.numericAttribute(Utterance.RAW_VALENCE)).isEqualTo(OptionalDouble.of(1.5));
    }

    @Test
    void averagesTheRawFilesOfExternalEvaluatorsAsTheyStand() throws Exception {
        Map<String, Utterance> turns = scan(ScanOptions.DEFAULT).byId();

        assertThat(turns.get(TURN + "F000").numericAttribute(Utterance.RAW_VALENCE))
                .isEqualTo(OptionalDouble.of(3.5));
        assertThat(turns.get(TURN + "F000").numericAttribute(Utterance.RAW_AROUSAL))
                .isEqualTo(OptionalDouble.of(3.5));
        assertThat(turns.get(TURN + "F001").numericAttribute(Utterance.RAW_VALENCE))
                .isEqualTo(OptionalDouble.of(5));
    }

    @Test
    void bothRulesGiveTheirQuadrants() throws Exception {
        List<Utterance> turns = scan(ScanOptions.DEFAULT).utterances();

        Labelling summary = LabelScheme.quadrant().label(turns);
        Labelling thesis = new QuadrantScheme(RatingRule.THESIS, CategoryMap.standard()).label(turns);

        assertThat(summary.labels())
                .isEqualTo(
                        Map.of(TURN + "F000", "sad", TURN + "F001", "sad", TURN + "M000", "joy", TURN + "M001", "sad"));
        assertThat(thesis.labels()).isEqualTo(Map.of(TURN + "F000", "joy", TURN + "F001", "joy", TURN + "M000", "sad"));
        assertThat(thesis.leftOut())
                .extracting(Finding::subject, Finding::reason)
                .containsExactly(tuple(TURN + "M001", FindingReason.INVALID_RATING));
    }

    @Test
    void showsWhatTheRulesDisagreeOn() throws Exception {
        RuleComparison comparison = RuleComparison.of(scan(ScanOptions.DEFAULT).utterances());

        assertThat(comparison.summary().rows()).containsExactly("1");
        assertThat(comparison.summary().counts()).containsExactly(List.of(2, 0, 0, 1));
        assertThat(comparison.thesis().counts()).containsExactly(List.of(1, 0, 0, 2));
        assertThat(comparison.cross().at(0, 3)).isEqualTo(2);
        assertThat(comparison.cross().at(3, 0)).isEqualTo(1);
        assertThat(comparison.changed()).isEqualTo(3);
        assertThat(comparison.hasThesisRatings()).isTrue();
    }

    @Test
    void leavesOutEveryFaultWithItsReason() throws Exception {
        Corpus corpus = scan(ScanOptions.DEFAULT);

        String wav = "Session1/sentences/wav/Ses01F_impro01/";
        String summary = "Session1/dialog/EmoEvaluation/Ses01F_impro01.txt";
        assertThat(corpus.report().leftOut())
                .extracting(Finding::subject, Finding::reason)
                .containsExactly(
                        tuple("Nobody_000", FindingReason.UNKNOWN_NAME),
                        tuple(wav + "holiday.wav", FindingReason.UNKNOWN_NAME),
                        tuple(wav + TURN + "M009.wav", FindingReason.MISSING_ANNOTATION),
                        tuple(summary + ":37", FindingReason.INVALID_ANNOTATION),
                        tuple(TURN + "M002", FindingReason.MISSING_AUDIO),
                        tuple(TURN + "F000", FindingReason.DUPLICATE_CONTENT),
                        tuple(TURN + "M003", FindingReason.DUPLICATE_CONTENT));
    }

    @Test
    void flagsWhatItPassesOver() throws Exception {
        assertThat(scan(ScanOptions.DEFAULT).report().flagged())
                .extracting(Finding::subject, Finding::reason)
                .contains(
                        tuple(
                                "Session1/dialog/EmoEvaluation/Attribute/Ses01F_impro01_who_atr.txt",
                                FindingReason.UNKNOWN_NAME),
                        tuple("Session1/dialog/EmoEvaluation/Ses01F_impro01.txt:10", FindingReason.INVALID_ANNOTATION));
    }

    private Corpus scan(ScanOptions options) throws Exception {
        return new CorpusScanner(Importers.all(), new TestSpeech()).scan(root, options, TaskContext.NONE);
    }
}
