package org.emoscope.corpus.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.Finding;
import org.emoscope.corpus.FindingReason;
import org.emoscope.corpus.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameImportersTest {

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource(
            nullValues = "-",
            value = {
                "EMODB,   wav/03a01Wa.wav,                  03,        a01,      anger,      m",
                "EMODB,   16b03Lb.wav,                      16,        b03,      boredom,    f",
                "EMODB,   11a05Ad.wav,                      11,        a05,      fear,       m",
                "EMODB,   13a05Ea.wav,                      13,        a05,      disgust,    f",
                "RAVDESS, Actor_12/03-01-05-01-02-01-12.wav, 12,       02,       angry,      f",
                "RAVDESS, 03-01-02-02-01-02-01.wav,         01,        01,       calm,       m",
                "RAVDESS, 03-01-08-01-01-01-24.wav,         24,        01,       surprised,  f",
                "CREMA_D, 1001_DFA_ANG_XX.wav,              1001,      DFA,      anger,      -",
                "CREMA_D, AudioWAV/1091_WSI_SAD_HI.wav,     1091,      WSI,      sadness,    -",
                "TESS,    OAF_back_angry.wav,               OAF,       back,     angry,      f",
                "TESS,    YAF_Fear/YAF_young_ps.wav,        YAF,       young,    surprise,   f",
                "TESS,    OA_bite_neutral.wav,              OAF,       bite,     neutral,    f",
                "SAVEE,   DC_a01.wav,                       DC,        common01, anger,      m",
                "SAVEE,   AudioData/KL/su15.wav,            KL,        su15,     surprise,   m",
                "SAVEE,   JE_sa04.wav,                      JE,        sa04,     sadness,    m",
                "SAVEE,   JK_n21.wav,                       JK,        '',       neutral,    m",
                "CASIA,   liuchanhg/angry/201.wav,          liuchanhg, 201,      angry,      -",
                "URDU,    Angry/SM1_F01_A012.wav,           SM1,       '',       angry,      m",
                "URDU,    SF10_F09_N090.wav,                SF10,      '',       neutral,    f",
                "FOLDERS, Happy/deep/one.flac,              '',        '',       happy,      -",
            })
    void readsWhatANameSays(CorpusType type, String name, String speaker, String text, String label, String sex) {
        FileListing files = listing(name);

        Annotations annotations = importer(type).read(files, ScanOptions.DEFAULT);

        assertThat(annotations.leftOut()).isEmpty();
        Utterance utterance = annotations.utterances().get(0);
        assertThat(utterance.id()).isEqualTo(name);
        assertThat(utterance.audio()).isEqualTo(Path.of("root").resolve(name));
        assertThat(utterance.speaker()).isEqualTo(speaker);
        assertThat(utterance.text()).isEqualTo(text);
        assertThat(utterance.label()).isEqualTo(label);
        assertThat(utterance.attribute(Utterance.SEX)).isEqualTo(sex == null ? "" : sex);
    }

    @ParameterizedTest(name = "{1} is no {0}")
    @CsvSource({
        "EMODB, 03a01Xa.wav",
        "EMODB, 3a01Wa.wav",
        "RAVDESS, 03-01-09-01-02-01-12.wav",
        "RAVDESS, 03-01-05-01-02-01.wav",
        "CREMA_D, 1001_DFA_JOY_XX.wav",
        "TESS, back_angry.wav",
        "SAVEE, DC_x01.wav",
        "CASIA, liuchanhg/angry/hello.wav",
        "CASIA, angry/201.wav",
        "URDU, SM1_F01_B012.wav",
        "FOLDERS, one.wav"
    })
    void leavesOutANameThatItDoesNotKnow(CorpusType type, String name) {
        Annotations annotations = importer(type).read(listing(name), ScanOptions.DEFAULT);

        assertThat(annotations.utterances()).isEmpty();
        assertThat(annotations.leftOut()).singleElement().satisfies(finding -> {
            assertThat(finding.subject()).isEqualTo(name);
            assertThat(finding.reason()).isEqualTo(FindingReason.UNKNOWN_NAME);
            assertThat(finding.detail()).contains("looks like");
        });
    }

    @Test
    void leavesSongsOut() {
        Annotations annotations = new RavdessImporter().read(listing("03-02-05-01-02-01-12.wav"), ScanOptions.DEFAULT);

        assertThat(annotations.leftOut()).extracting(Finding::reason).containsExactly(FindingReason.NOT_SPEECH);
    }

    @ParameterizedTest(name = "{1} is {0}")
    @CsvSource({
        "EMODB,   wav/03a01Wa.wav,                   wav/03a02Na.wav",
        "RAVDESS, Actor_12/03-01-05-01-02-01-12.wav, Actor_01/03-01-05-01-02-01-01.wav",
        "CREMA_D, 1001_DFA_ANG_XX.wav,               1001_IEO_SAD_LO.wav",
        "TESS,    OAF_angry/OAF_back_angry.wav,      OAF_Fear/OAF_back_fear.wav",
        "SAVEE,   DC/a01.wav,                        JE/n02.wav",
        "CASIA,   liuchanhg/angry/201.wav,           wangzhe/sad/201.wav",
        "URDU,    Angry/SM1_F01_A012.wav,            Sad/SM1_F01_S012.wav",
        "FOLDERS, angry/one.wav,                     sad/two.wav",
    })
    void everyTypeFindsItself(CorpusType type, String one, String two) {
        FileListing files = listing(one, two);

        CorpusImporter best = Importers.all().get(0);
        for (CorpusImporter importer : Importers.all()) {
            best = importer.affinity(files) > best.affinity(files) ? importer : best;
        }

        assertThat(best.type()).isEqualTo(type);
    }

    private static FileNameImporter importer(CorpusType type) {
        return Importers.all().stream()
                .filter(i -> i.type() == type)
                .map(FileNameImporter.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static FileListing listing(String... audio) {
        return new FileListing(Path.of("root"), List.of(audio), List.of(), List.of());
    }
}
