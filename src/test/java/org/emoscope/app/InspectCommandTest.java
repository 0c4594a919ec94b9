package org.emoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.emoscope.audio.Signal;
import org.emoscope.audio.WavWriter;
import org.emoscope.corpus.demo.DemoCorpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path sound;

    @BeforeEach
    void writeATone() throws IOException {
        float[] samples = new float[8000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * 440 * i / 8000));
        }
        sound = folder.resolve("tone.wav");
        WavWriter.write(sound, new Signal(samples, 8000));
    }

    @Test
    void writesPanesAndNetworkInputsAndPrintsTheFacts() throws IOException {
        Path pictures = folder.resolve("a/b");
        assertThat(run("inspect", sound.toString(), "--out", pictures.toString()))
                .isZero();

        for (String name : new String[] {"waveform", "preemphasis", "spectrogram", "mel", "panes"}) {
            assertThat(read(pictures.resolve(name + ".png")).getWidth()).isEqualTo(1200);
        }
        for (String name : new String[] {"network-spectrogram", "network-mel"}) {
            BufferedImage picture = read(pictures.resolve(name + ".png"));
            assertThat(picture.getWidth()).isEqualTo(256);
            assertThat(picture.getHeight()).isEqualTo(256);
        }
        assertThat(out.toString())
                .contains("1.000 s", "8000 Hz", "-6.0 dBFS", "panes.png")
                .containsPattern("channels +1")
                .containsPattern("content hash +[0-9a-f]{64}");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--preset, librosa",
        "--colormap, gray",
        "--db-range, 60",
        "--theme, dark",
        "--scale, 2",
        "--width, 900",
        "--from, 0.3",
        "--to, 0.7",
        "--n-fft, 1024"
    })
    void eachOptionChangesThePicture(String option, String value) throws IOException {
        Path usual = folder.resolve("usual");
        Path other = folder.resolve("other");
        run("inspect", sound.toString(), "--out", usual.toString());

        assertThat(run("inspect", sound.toString(), "--out", other.toString(), option, value))
                .isZero();

        assertThat(Files.mismatch(other.resolve("spectrogram.png"), usual.resolve("spectrogram.png")))
                .isNotNegative();
    }

    @Test
    void writesChosenPanesIntoOneFile() throws IOException {
        Path svg = folder.resolve("some/part.svg");
        Path png = folder.resolve("some/part.png");
        assertThat(run("inspect", sound.toString(), "--out", svg.toString(), "--panes", "mel,mfcc"))
                .isZero();
        assertThat(run("inspect", sound.toString(), "--out", png.toString(), "--panes", "mfcc", "--width", "800"))
                .isZero();

        assertThat(svg).content().contains("<svg", "MFCC: coefficients", "Mel spectrogram");
        assertThat(read(png).getWidth()).isEqualTo(800);
        assertThat(svg.getParent()).isDirectoryNotContaining("glob:**network*");
    }

    @Test
    void drawsASecondSoundBesideTheFirst() throws IOException {
        Path other = folder.resolve("other.wav");
        WavWriter.write(other, new Signal(new float[8000], 8000));
        Path svg = folder.resolve("both.svg");
        assertThat(run(
                        "inspect",
                        sound.toString(),
                        "--with",
                        other.toString(),
                        "--panes",
                        "waveform,compared,mel-difference",
                        "--out",
                        svg.toString()))
                .isZero();
        assertThat(svg)
                .content()
                .contains("Waveform: tone.wav", "Compared: other.wav")
                .contains("orange where tone.wav is louder, blue where other.wav is");

        Path all = folder.resolve("all");
        Path later = folder.resolve("later");
        run("inspect", sound.toString(), "--with", sound.toString(), "--out", all.toString());
        run("inspect", sound.toString(), "--with", sound.toString(), "--offset", "0.3", "--out", later.toString());
        for (String name : new String[] {"compared", "compared-mel", "mel-difference"}) {
            assertThat(Files.mismatch(all.resolve(name + ".png"), later.resolve(name + ".png")))
                    .isNotNegative();
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void asksForTheSecondSoundThatAPaneNeeds() {
        String[] panes = {"compared", "mel,compared-mel", "mel-difference"};
        for (String each : panes) {
            assertThat(run("inspect", "no-such.wav", "--out", "x.png", "--panes", each))
                    .isEqualTo(2);
            assertThat(err.toString())
                    .contains("compared, compared-mel and mel-difference need a second sound: --with FILE");
            err.getBuffer().setLength(0);
        }
        assertThat(run("inspect", sound.toString(), "--out", "x.png", "--offset", "0.1"))
                .isEqualTo(2);
        assertThat(run("inspect", sound.toString(), "--with", sound.toString(), "--out", "x.png", "--offset", "61"))
                .isEqualTo(2);
        assertThat(run("inspect", sound.toString(), "--with", "no-such.wav", "--out", "x.png"))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("--offset goes with --with", "--offset must be -60 to 60 s: 61", "no-such.wav");
    }

    @Test
    void theColoursAreThoseOfTheNetworkInputsToo() throws IOException {
        run("inspect", sound.toString(), "--out", folder.toString(), "--colormap", "gray");

        BufferedImage picture = read(folder.resolve("network-mel.png"));
        for (int y = 0; y < 256; y += 5) {
            int rgb = picture.getRGB(128, y);
            assertThat(rgb & 0xFF).isEqualTo(rgb >> 8 & 0xFF);
        }
    }

    @Test
    void saysThatASoundOfTheDemoCorpusIsSynthetic() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("demo/wav")).getParent();
        Files.writeString(corpus.resolve(DemoCorpus.MARKER), "");
        Path spoken = Files.copy(sound, corpus.resolve("wav/f1_sad_01.wav"));
        run("inspect", spoken.toString(), "--out", folder.toString());
        assertThat(out.toString()).contains("synthetic speech");
        out.getBuffer().setLength(0);
        run("inspect", sound.toString(), "--out", folder.toString());
        assertThat(out.toString()).doesNotContain("synthetic");
    }

    @Test
    void saysInOneLineWhatIsWrongWithTheFile() throws IOException {
        Path text = Files.writeString(folder.resolve("text.wav"), "this is no sound at all, only words");
        assertThat(run("inspect", text.toString(), "--out", folder.toString())).isEqualTo(1);
        assertThat(err.toString().strip()).contains(text.toString()).doesNotContain("\n");
        assertThat(folder.resolve("panes.png")).doesNotExist();
    }

    @Test
    void refusesWrongUse() {
        assertThat(run("inspect", sound.toString())).isEqualTo(2);
        assertThat(run("inspect", sound.toString(), "--out", "x", "--db-range", "0"))
                .isEqualTo(2);
        assertThat(run("inspect", sound.toString(), "--out", "x", "--preset", "none-such"))
                .isEqualTo(2);
        assertThat(run("inspect", sound.toString(), "--out", "x", "--panes", "cats"))
                .isEqualTo(2);
        assertThat(run("inspect", sound.toString(), "--out", "x", "--scale", "25"))
                .isEqualTo(2);
        assertThat(run("inspect", sound.toString(), "--out", "x", "--scale", "2", "--width", "900"))
                .isEqualTo(2);
        assertThat(run("inspect", sound.toString(), "--out", "x", "--from", "7"))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("--out", "--db-range", "--preset", "no pane is named cats", "too large", "give one of them")
                .contains("emoscope: the sound ends at 1 s, before the picture begins: 7 s\n");
    }

    private int run(String... args) {
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), Console.Liveness.FILE);
        return Commands.create(console, new AppFolders(folder.resolve("home"))).execute(args);
    }

    private static BufferedImage read(Path file) throws IOException {
        return ImageIO.read(file.toFile());
    }
}
