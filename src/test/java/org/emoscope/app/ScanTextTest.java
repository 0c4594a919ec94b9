package org.emoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.Finding;
import org.emoscope.corpus.FindingReason;
import org.emoscope.corpus.ScanReport;
import org.emoscope.corpus.Span;
import org.emoscope.corpus.Utterance;
import org.emoscope.corpus.label.LabelScheme;
import org.junit.jupiter.api.Test;

class ScanTextTest {

    private static final ScanReport REPORT = new ScanReport(
            3, 2, List.of(), List.of(new Finding("Ses01F_a_F000", FindingReason.INVALID_RATING, "E4 gave no rating.")));

    @Test
    void showsWhatTheRatingRulesDisagreeOn() throws Exception {
        String text = ScanText.of(ScanSummary.of(rated(), LabelScheme.quadrant()));

        assertThat(text)
                .contains("Quadrants by session, rule summary\n"
                        + "Session  sad  pleasure  angry  joy  all\n"
                        + "1          1         0      0    1    2\n"
                        + "2          0         1      0    0    1\n"
                        + "all        1         1      0    1    3\n")
                .contains("From the rule summary (rows) to the rule thesis\n"
                        + "summary   sad  pleasure  angry  joy  all\n"
                        + "sad         0         0      0    1    1\n"
                        + "pleasure    0         1      0    0    1\n")
                .contains("The rules put 2 of 3 utterances into different quadrants")
                .contains(
                        "Worth a look: 1\n  rating missing or outside 1 to 5: 1\n    Ses01F_a_F000: E4 gave no rating.\n");
    }

    @Test
    void saysTheSameInJson() throws Exception {
        JsonNode json =
                JsonMapper.builder().build().readTree(ScanJson.of(ScanSummary.of(rated(), LabelScheme.quadrant())));

        assertThat(json.at("/rules/changed").asInt()).isEqualTo(2);
        assertThat(json.at("/rules/thesis/1/joy").asInt()).isEqualTo(1);
        assertThat(json.at("/rules/summaryToThesis/joy/sad").asInt()).isEqualTo(1);
        assertThat(json.at("/flagged/0/reason").asText()).isEqualTo("invalid_rating");
    }

    @Test
    void saysThatSyntheticSpeechIsSynthetic() throws Exception {
        Corpus demo = new Corpus("Demo (synthetic)", CorpusType.DEMO, Path.of("demo"), rated().utterances(), REPORT);

        assertThat(ScanText.of(ScanSummary.of(demo, LabelScheme.quadrant()))).contains("SYNTHETIC");
    }

    private static Corpus rated() {
        return new Corpus(
                "IEMOCAP",
                CorpusType.IEMOCAP,
                Path.of("iemocap"),
                List.of(
                        turn("Ses01F_a_F000", "1", 2, 2, 4, 4),
                        turn("Ses01F_a_M000", "1", 4, 4, 2, 2),
                        turn("Ses02F_a_F000", "2", 3, 2.5, 3, 2.5)),
                REPORT);
    }

    private static Utterance turn(
            String id, String session, double valence, double arousal, double rawValence, double rawArousal) {
        return new Utterance(
                id,
                Path.of(id),
                Span.WHOLE,
                "neutral",
                id.substring(0, 6),
                "",
                OptionalDouble.of(valence),
                OptionalDouble.of(arousal),
                Map.of(
                        Utterance.SESSION, session,
                        Utterance.RAW_VALENCE, Double.toString(rawValence),
                        Utterance.RAW_AROUSAL, Double.toString(rawArousal)));
    }
}
