package org.emoscope.ui.inspect.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.emoscope.app.CommandLines;
import org.emoscope.audio.Signal;
import org.emoscope.audio.WavWriter;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Preset;
import org.emoscope.feature.SpeechReader;
import org.emoscope.feature.TimeRange;
import org.emoscope.task.TaskContext;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.Source;
import org.emoscope.ui.picture.PaneSubject;
import org.emoscope.ui.picture.PictureLook;
import org.emoscope.ui.picture.PictureOrder;
import org.emoscope.ui.picture.PictureScale;
import org.emoscope.ui.picture.PictureTheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExportJobTest {

    private static final Map<String, String> CHANGES =
            Map.of("hop", "7ms", "window", "hann", "n-mels", "30", "log", "db10", "top-db", "50", "framing", "centred");
    private static final PictureLook MAGMA = new PictureLook(ColourMap.MAGMA, 63.7, PictureTheme.DARK);

    @TempDir
    Path folder;

    private Recording recording;

    @BeforeEach
    void record() throws Exception {
        Path file = folder.resolve("noise.wav");
        WavWriter.write(file, noise(22_050, 0.7));
        recording = new Recording(new Source(file, Source.Kind.RECORDED), SpeechReader.read(file));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(PaneSubject.values())
                .flatMap(pane -> Stream.of(Preset.values()).map(preset -> Arguments.of(pane, preset)));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void numbersAreThoseOfTheCommandToTheLastByte(PaneSubject pane, Preset preset) throws Exception {
        assertSame(job(preset, preset.parameters(), ExportFormat.CSV, pane, TimeRange.ALL));
        FeatureParameters changed = preset.parameters().with(CHANGES);
        assertSame(job(preset, changed, ExportFormat.NPY, pane, TimeRange.ALL));
        assertSame(job(preset, changed, ExportFormat.CSV, pane, TimeRange.rounded(0.1234567, 0.5)));
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"PNG", "SVG"})
    void picturesAreThoseOfTheCommandToTheLastByte(ExportFormat format) throws Exception {
        Preset preset = Preset.LIBROSA;
        FeatureParameters changed = preset.parameters().with(Map.of("n-fft", "512", "win", "25ms"));
        List<PaneSubject> panes = List.of(PaneSubject.values());
        TimeRange part = TimeRange.rounded(0.2, 0.45);
        for (PictureOrder order : List.of(
                new PictureOrder(panes, part, MAGMA, PictureScale.toWidth(777)),
                new PictureOrder(panes, TimeRange.ALL, PictureLook.DEFAULT, new PictureScale(2)),
                PictureOrder.of(PaneSubject.USUAL, PictureLook.DEFAULT))) {
            assertSame(new ExportJob(recording, preset, changed, format, PaneSubject.MEL, order));
        }
    }

    @Test
    void thePlainWaveformComesBeforeTheFilter() throws Exception {
        Path file = folder.resolve("a.csv");
        job(Preset.FAYEK, Preset.FAYEK.parameters(), ExportFormat.CSV, PaneSubject.WAVEFORM, TimeRange.ALL)
                .write(file, TaskContext.NONE);
        String[] first = Files.readAllLines(file).get(0).split(",");
        assertThat(Float.parseFloat(first[5])).isEqualTo(recording.speech().sample(5));
    }

    @Test
    void copiesNumbersWithTabsAndNotTooMany() throws Exception {
        ExportJob few = job(
                Preset.FAYEK,
                Preset.FAYEK.parameters(),
                ExportFormat.CSV,
                PaneSubject.MFCC,
                TimeRange.rounded(0.1, 0.2));
        String[] lines = few.text(TaskContext.NONE).split("\n");
        assertThat(lines).hasSize(10).allMatch(line -> line.split("\t").length == 12);

        FeatureParameters large = Preset.FAYEK.parameters().with(Map.of("n-fft", "16384", "hop", "1ms"));
        ExportJob many = job(Preset.FAYEK, large, ExportFormat.CSV, PaneSubject.SPECTROGRAM, TimeRange.ALL);
        assertThatExceptionOfType(ExportException.class)
                .isThrownBy(() -> many.text(TaskContext.NONE))
                .withMessageContaining("too much for the clipboard");
    }

    @Test
    void suggestsANameAndKeepsTheEnding() {
        ExportJob job = job(Preset.FAYEK, Preset.FAYEK.parameters(), ExportFormat.NPY, PaneSubject.MFCC, TimeRange.ALL);
        assertThat(job.suggestedName()).isEqualTo("noise-mfcc.npy");
        assertThat(job.withEnding(Path.of("a/b.csv"))).isEqualTo(Path.of("a/b.csv.npy"));
        assertThat(job.withEnding(Path.of("a/B.NPY"))).isEqualTo(Path.of("a/B.NPY"));
        assertThat(job.estimate()).isEqualTo("68 rows of 12 numbers");
    }

    /** Writes the export, has the command that it tells write it again, and compares. */
    private void assertSame(ExportJob job) throws Exception {
        Path exported = folder.resolve("exported" + job.format().ending());
        Path again = folder.resolve("again" + job.format().ending());
        job.write(exported, TaskContext.NONE);
        String command =
                ReproducingCommand.of(job, again.toString(), Shell.POSIX).orElseThrow();
        List<String> words = new ArrayList<>(Arrays.asList(command.split(" ")));
        words.remove(0);

        assertThat(CommandLines.run(folder.resolve("home"), words)).as(command).isEmpty();
        assertThat(Files.mismatch(exported, again)).as(command).isEqualTo(-1);
        assertThat(exported).isNotEmptyFile();
    }

    private ExportJob job(
            Preset preset, FeatureParameters parameters, ExportFormat format, PaneSubject pane, TimeRange range) {
        PictureOrder order = new PictureOrder(List.of(pane), range, PictureLook.DEFAULT, PictureScale.ONE);
        return new ExportJob(recording, preset, parameters, format, pane, order);
    }

    private static Signal noise(int rate, double seconds) {
        Random random = new Random(11);
        float[] samples = new float[(int) (rate * seconds)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.2 * Math.sin(2 * Math.PI * 150 * i / rate) + 0.01 * random.nextGaussian());
        }
        return new Signal(samples, rate);
    }
}
