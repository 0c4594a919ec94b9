package org.emoscope.corpus.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a small corpus in IEMOCAP's formats, faults included; the words and numbers are made up. */
final class IemocapSample {

    private static final String EVALUATION = "Session1/dialog/EmoEvaluation/";
    private static final String DIALOG = "Ses01F_impro01";

    private static final String SUMMARY =
            """
            % [START_TIME - END_TIME] TURN_NAME EMOTION [V, A, D]

            [1.0000 - 2.0000]\tSes01F_impro01_F000\tneu\t[2.5000, 2.5000, 2.5000]
            C-E2:\tNeutral;\t()
            C-E3:\tNeutral;\t()
            C-F1:\tNeutral; Anger;\t(curious)
            A-E3:\tval 3; act 2; dom  2;\t()
            A-E4:\tval  2; act 3; dom  3;\t(mixed)
            A-F1:\tval 5; act 5; dom  5;\t()

            [2.0000 - 3.0000]\tSes01F_impro01_F001\txxx\t[3.5000, 4.0000, 2.0000]
            C-E2:\tFrustration; Anger;\t()
            C-E3:\t()
            A-E3:\tval 1; act 2; dom  2;\t()
            A-E4:\tval 6; act 6; dom ;\t()

            [3.0000 - 4.0000]\tSes01F_impro01_M000\texc\t[4.5000, 4.0000, 3.0000]
            C-E2:\tExcited; Happiness;\t()
            A-E3:\tval 4; act 4; dom ;\t()
            A-E4:\tval 5; act 4; dom  3;\t()

            [4.0000 - 5.0000]\tSes01F_impro01_M001\tsad\t[6.0000, 6.0000, 6.0000]
            C-E2:\tSadness;\t()
            A-E3:\tval 6; act 6; dom ;\t()

            [5.0000 - 6.0000]\tSes01F_impro01_M002\tang\t[1.0000, 4.5000, 4.5000]
            C-E2:\tAnger;\t()
            A-E3:\tval 1; act 5; dom  5;\t()
            A-E4:\tval 1; act 4; dom  4;\t()

            [6.0000 - 7.0000]\tSes01F_impro01_M003\tfru\t[2.0000, 3.0000, 3.0000]
            A-E3:\tval 2; act 3; dom  3;\t()

            [7.0000 - 8.0000]\tSes01F_impro01_F000\tneu\t[3.0000, 3.0000, 3.0000]

            [8.0000 - 9.0000]\tSes01F_impro01_M004 without numbers
            A-E3:\tval 2; act 3; dom  3;\t()

            [9.0000 - 9.5000]\tNobody_000\tneu\t[3.0000, 3.0000, 3.0000]
            """;

    private IemocapSample() {}

    static void write(Path root) throws IOException {
        write(
                root,
                EVALUATION + DIALOG + ".txt",
                SUMMARY.replace(
                        "A-F1:\tval 5; act 5; dom  5;\t()\n",
                        "A-F1:\tval 5; act 5; dom  5;\t()\nA line that means nothing\n"));
        write(
                root,
                EVALUATION + "Attribute/" + DIALOG + "_e3_atr.txt",
                """
                Ses01F_impro01_F000 :act 4; :val 3; :dom 2; ()
                Ses01F_impro01_F001 :act  4; :val  5; :dom  2; ()
                Ses01F_impro01_M000 :act 2; :val 2; :dom ; ()
                Ses01F_impro01_M001 :act ; :val ; :dom ; ()
                Ses01F_impro01_M002 :act 1; :val 5; :dom 5; ()
                Ses01F_impro01_M003 :act 3; :val 4; :dom 3; ()
                """);
        write(
                root,
                EVALUATION + "Attribute/" + DIALOG + "_e4_atr.txt",
                """
                Ses01F_impro01_F000 :act 3; :val 4; :dom 3; (mixed)
                Ses01F_impro01_F001 :act ; :val ; :dom ; ()
                Ses01F_impro01_M000 :act 2; :val 1; :dom 3; ()
                Ses01F_impro01_M002 :act 2; :val 5; :dom 4; ()
                """);
        write(
                root,
                EVALUATION + "Attribute/" + DIALOG + "_f1_atr.txt",
                """
                Ses01F_impro01_F000 :act 1; :val 1; :dom 5; ()
                """);
        write(
                root,
                EVALUATION + "Attribute/" + DIALOG + "_who_atr.txt",
                "Ses01F_impro01_F000 :act 1; :val 1; :dom 1; ()\n");
        write(
                root,
                "Session1/dialog/transcriptions/" + DIALOG + ".txt",
                """
                Ses01F_impro01_F000 [001.0000-002.0000]: Well, isn't THAT [LAUGHTER] nice!
                Ses01F_impro01_FXX0 [002.0000-002.1000]: hm
                """);
        String wav = "Session1/sentences/wav/" + DIALOG + "/" + DIALOG;
        TestSpeech.speakNames(
                root, wav + "_F000.wav", wav + "_F001.wav", wav + "_M000.wav", wav + "_M001.wav", wav + "_M009.wav");
        TestSpeech.speak(root, wav + "_M003.wav", wav + "_F000.wav");
        TestSpeech.speakNames(
                root, "Session1/sentences/wav/" + DIALOG + "/holiday.wav", "Session1/dialog/wav/" + DIALOG + ".wav");
        write(root, EVALUATION + "._" + DIALOG + ".txt", "a fork of some other system\n");
    }

    private static void write(Path root, String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
