package org.emoscope.ui.corpus;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.emoscope.corpus.Speeches;
import org.emoscope.corpus.Utterance;
import org.emoscope.corpus.label.LabelScheme;
import org.emoscope.ui.common.LoadedCorpus;
import org.junit.jupiter.api.Test;

class CorpusReportTest {

    @Test
    void utterancesAreCountedBySpeakerAndClass() {
        CorpusReport report = report(
                CorpusType.FOLDERS,
                Speeches.utterance("a", "anger", "x"),
                Speeches.utterance("b", "anger", "y"),
                Speeches.utterance("c", "sadness", "y"));

        assertThat(report.counts().columns()).containsExactly("sad", "pleasure", "angry", "joy");
        assertThat(report.speakers())
                .containsExactly(
                        new SpeakerCounts("x", List.of(0, 0, 1, 0)), new SpeakerCounts("y", List.of(1, 0, 1, 0)));
        assertThat(report.speakers().get(1).total()).isEqualTo(2);
        assertThat(report.labelled()).isEqualTo(3);
    }

    @Test
    void anUnknownSpeakerIsCountedToo() {
        CorpusReport report = report(CorpusType.FOLDERS, Speeches.utterance("a", "anger", ""));

        assertThat(report.speakers()).containsExactly(new SpeakerCounts("", List.of(0, 0, 1, 0)));
    }

    @Test
    void whatTheLabelsLeaveOutStandsBesideWhatTheScanLeftOut() {
        CorpusReport report = report(
                CorpusType.FOLDERS, Speeches.utterance("a", "anger", "x"), Speeches.utterance("b", "whisper", "x"));

        assertThat(report.leftOut())
                .extracting(FindingGroup::reason)
                .containsExactly(FindingReason.UNREADABLE, FindingReason.UNMAPPED_CLASS);
        assertThat(report.leftOut().get(1).findings())
                .extracting(Finding::subject)
                .containsExactly("b");
    }

    @Test
    void labelsThatGiveNothingSayWhy() {
        CorpusReport report = report(CorpusType.FOLDERS, Speeches.utterance("a", "whisper", "x"));

        assertThat(report.labelProblem()).contains("quadrant");
        assertThat(report.speakers()).isEmpty();
    }

    @Test
    void ratingRulesAreComparedForIemocapAlone() {
        Utterance rated = new Utterance(
                "Ses01F_impro01_F000",
                Path.of("a.wav"),
                Span.WHOLE,
                "neutral",
                "Ses01F",
                "",
                OptionalDouble.of(4),
                OptionalDouble.of(4),
                Map.of(Utterance.SESSION, "1", Utterance.RAW_VALENCE, "2", Utterance.RAW_AROUSAL, "2"));

        assertThat(report(CorpusType.FOLDERS, rated).rules()).isEmpty();
        assertThat(report(CorpusType.IEMOCAP, rated).rules())
                .hasValueSatisfying(rules -> assertThat(rules.changed()).isEqualTo(1));
    }

    @Test
    void findingsAreFoundByLettersOfNameDetailOrReason() {
        FindingGroup group = new FindingGroup(
                FindingReason.UNREADABLE,
                List.of(
                        new Finding("wav/One.wav", FindingReason.UNREADABLE, "The header is cut off."),
                        new Finding("wav/two.wav", FindingReason.UNREADABLE, "There is no sound in it.")));

        assertThat(group.matching("one").findings()).hasSize(1);
        assertThat(group.matching("wav HEADER").findings()).hasSize(1);
        assertThat(group.matching("cannot be read").findings()).hasSize(2);
        assertThat(group.matching("three").findings()).isEmpty();
    }

    private static CorpusReport report(CorpusType type, Utterance... utterances) {
        ScanReport scan = new ScanReport(
                utterances.length + 1,
                0,
                List.of(new Finding("bad.wav", FindingReason.UNREADABLE, "It is empty.")),
                List.of());
        Corpus corpus = new Corpus("Test", type, Path.of("test"), List.of(utterances), scan);
        return CorpusReport.of(new LoadedCorpus(Path.of("test"), corpus), LabelScheme.quadrant());
    }
}
