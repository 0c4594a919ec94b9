package org.emoscope.corpus.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.Fold;
import org.emoscope.corpus.Part;
import org.emoscope.corpus.Speeches;
import org.emoscope.corpus.Split;
import org.emoscope.corpus.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitCsvTest {

    @TempDir
    Path folder;

    @Test
    void readsBackWhatItWrote() throws Exception {
        List<Utterance> utterances = Speeches.ofSpeakers(List.of(3, 4, 5, 6, 7));
        Split split = SpeakerProtocol.leaveOneOut().split(utterances, Speeches.labelling(utterances), 3);
        Path file = folder.resolve("split.csv");

        SplitCsv.write(file, split);

        assertThat(Files.readAllLines(file)).startsWith("fold,name,utterance,part", "0,s0,s0-0,test");
        assertThat(SplitCsv.read(file, "speaker")).isEqualTo(split);
        assertThat(SplitCsv.read(file, "speaker").fingerprint()).isEqualTo(split.fingerprint());
    }

    @Test
    void keepsNamesWithCommasAndQuotes() throws Exception {
        Split split = new Split("speaker", List.of(new Fold(0, "a, \"b\"", Map.of("x,1\n.wav", Part.TRAIN))));
        Path file = folder.resolve("split.csv");

        SplitCsv.write(file, split);

        assertThat(SplitCsv.read(file, "speaker")).isEqualTo(split);
    }

    @Test
    void refusesWhatIsNoSplit() throws Exception {
        Path file = Files.writeString(
                folder.resolve("split.csv"), "fold,name,utterance,part\n0,s0,u1,train\n0,s0,u2,left\n");

        assertThatThrownBy(() -> SplitCsv.read(file, "speaker"))
                .isInstanceOf(CorpusException.class)
                .hasMessageEndingWith("line 3 is not part of a split");
    }

    @Test
    void refusesAnUtteranceOnTwoSides() throws Exception {
        Path file = Files.writeString(
                folder.resolve("split.csv"), "fold,name,utterance,part\n0,s0,u1,train\n0,s0,u1,test\n");

        assertThatThrownBy(() -> SplitCsv.read(file, "speaker")).isInstanceOf(CorpusException.class);
    }
}
