package org.emoscope.ui.inspect.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.emoscope.app.CommandLines;
import org.emoscope.audio.Signal;
import org.emoscope.audio.WavWriter;
import org.emoscope.dsp.EndpointDetector;
import org.emoscope.dsp.EndpointOptions;
import org.emoscope.dsp.EndpointParameter;
import org.emoscope.dsp.FrequencyScale;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Preset;
import org.emoscope.feature.SpeechReader;
import org.emoscope.feature.TimeRange;
import org.emoscope.task.TaskContext;
import org.emoscope.ui.inspect.state.Comparison;
import org.emoscope.ui.inspect.state.EndpointResult;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.Source;
import org.emoscope.ui.picture.PaneSubject;
import org.emoscope.ui.picture.PictureLook;
import org.emoscope.ui.picture.PictureOrder;
import org.emoscope.ui.picture.PictureOverlay;
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
    private static final EndpointOptions CLOSER = EndpointOptions.defaults()
            .with(EndpointParameter.GAP, 0.05)
            .with(EndpointParameter.REACH, 0)
            .with(EndpointParameter.FLOOR, -71.25);
    private static final PictureLook MAGMA = new PictureLook(ColourMap.MAGMA, 63.7, PictureTheme.DARK);

    @TempDir
    Path folder;

    private Recording recording;
    private Recording second;

    @BeforeEach
    void record() throws Exception {
        Path file = folder.resolve("noise.wav");
        WavWriter.write(file, noise(22_050, 0.7, 150));
        recording = new Recording(new Source(file, Source.Kind.RECORDED), SpeechReader.read(file));
        Path other = folder.resolve("other.wav");
        WavWriter.write(other, noise(16_000, 0.6, 220));
        second = new Recording(new Source(other, Source.Kind.RECORDED), SpeechReader.read(other));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(DataPane.values())
                .flatMap(pane -> Stream.of(Preset.values()).map(preset -> Arguments.of(pane, preset)));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void numbersAreThoseOfTheCommandToTheLastByte(DataPane pane, Preset preset) throws Exception {
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
            assertSame(new ExportJob(source(preset, changed), format, DataPane.MEL, order));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"PNG", "SVG"})
    void picturesShowTheScaleTheOverlaysAndTheEndpointsOfThePerson(ExportFormat format) throws Exception {
        ExportSource usual = source(Preset.FAYEK, Preset.FAYEK.parameters());
        ExportSource closer = withEndpoints(usual, CLOSER);
        List<byte[]> pictures = new ArrayList<>();
        for (FrequencyScale scale : FrequencyScale.values()) {
            for (Set<PictureOverlay> overlays : List.of(Set.<PictureOverlay>of(), Set.of(PictureOverlay.values()))) {
                PictureLook look = new PictureLook(ColourMap.GRAY, 80, PictureTheme.LIGHT, scale, overlays);
                PictureOrder order = PictureOrder.of(List.of(PaneSubject.SPECTROGRAM), look);
                pictures.add(assertSame(new ExportJob(usual, format, DataPane.MEL, order)));
                if (!overlays.isEmpty()) {
                    pictures.add(assertSame(new ExportJob(closer, format, DataPane.MEL, order)));
                }
            }
        }
        PictureOrder endpoints = PictureOrder.of(List.of(PaneSubject.ENDPOINTS), PictureLook.DEFAULT);
        pictures.add(assertSame(new ExportJob(usual, format, DataPane.MEL, endpoints)));
        pictures.add(assertSame(new ExportJob(closer, format, DataPane.MEL, endpoints)));

        assertThat(pictures).usingElementComparator(Arrays::compare).doesNotHaveDuplicates();
    }

    @Test
    void endpointsAreLookedForAsThePersonSaid() throws Exception {
        ExportSource usual = source(Preset.FAYEK, Preset.FAYEK.parameters());
        PictureOrder all = PictureOrder.of(PaneSubject.USUAL, PictureLook.DEFAULT);

        assertThat(lines(assertSame(new ExportJob(usual, ExportFormat.CSV, DataPane.ENDPOINTS, all))))
                .hasSize(1 + 1);
        byte[] closer =
                assertSame(new ExportJob(withEndpoints(usual, CLOSER), ExportFormat.CSV, DataPane.ENDPOINTS, all));
        EndpointResult shown = new EndpointResult(recording, new EndpointDetector(CLOSER).analyse(recording.speech()));
        assertThat(lines(closer)).hasSize(1 + 2);
        for (int i = 0; i < 2; i++) {
            String[] times = lines(closer).get(1 + i).split(",");
            assertThat(Double.parseDouble(times[0]))
                    .isCloseTo(shown.segments().get(i).from(), within(1e-6));
            assertThat(Double.parseDouble(times[1]))
                    .isCloseTo(shown.segments().get(i).to(), within(1e-6));
        }
    }

    @Test
    void whatIsComparedIsAskedForWhereThereIsNothing() {
        ExportSource alone = new ExportSource(
                recording, Optional.empty(), Preset.FAYEK, Preset.FAYEK.parameters(), EndpointOptions.defaults());
        PictureOrder all = PictureOrder.of(PaneSubject.USUAL, PictureLook.DEFAULT);
        for (DataPane pane : List.of(DataPane.COMPARED, DataPane.COMPARED_MEL, DataPane.DIFFERENCE)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ExportJob(alone, ExportFormat.CSV, pane, all).estimate())
                    .withMessageContaining("choose a second recording");
        }
    }

    @Test
    void thePlainWaveformComesBeforeTheFilter() throws Exception {
        Path file = folder.resolve("a.csv");
        job(Preset.FAYEK, Preset.FAYEK.parameters(), ExportFormat.CSV, DataPane.WAVEFORM, TimeRange.ALL)
                .write(file, TaskContext.NONE);
        String[] first = Files.readAllLines(file).get(0).split(",");
        assertThat(Float.parseFloat(first[5])).isEqualTo(recording.speech().sample(5));
    }

    @Test
    void copiesNumbersWithTabsAndNotTooMany() throws Exception {
        ExportJob few = job(
                Preset.FAYEK, Preset.FAYEK.parameters(), ExportFormat.CSV, DataPane.MFCC, TimeRange.rounded(0.1, 0.2));
        String[] lines = few.text(TaskContext.NONE).split("\n");
        assertThat(lines).hasSize(10).allMatch(line -> line.split("\t").length == 12);

        FeatureParameters large = Preset.FAYEK.parameters().with(Map.of("n-fft", "16384", "hop", "1ms"));
        ExportJob many = job(Preset.FAYEK, large, ExportFormat.CSV, DataPane.SPECTROGRAM, TimeRange.ALL);
        assertThatExceptionOfType(ExportException.class)
                .isThrownBy(() -> many.text(TaskContext.NONE))
                .withMessageContaining("too much for the clipboard");
    }

    @Test
    void suggestsANameAndTellsTheSize() {
        ExportJob job = job(Preset.FAYEK, Preset.FAYEK.parameters(), ExportFormat.NPY, DataPane.MFCC, TimeRange.ALL);
        assertThat(job.suggestedName()).isEqualTo("noise-mfcc.npy");
        assertThat(job.estimate()).isEqualTo("68 rows of 12 numbers");
    }

    /** Writes the export, has the command that it tells write it again, and compares. */
    private byte[] assertSame(ExportJob job) throws Exception {
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
        return Files.readAllBytes(exported);
    }

    private static List<String> lines(byte[] csv) {
        return new String(csv, StandardCharsets.US_ASCII).lines().toList();
    }

    private ExportJob job(
            Preset preset, FeatureParameters parameters, ExportFormat format, DataPane pane, TimeRange range) {
        PictureOrder order = new PictureOrder(PaneSubject.USUAL, range, PictureLook.DEFAULT, PictureScale.ONE);
        return new ExportJob(source(preset, parameters), format, pane, order);
    }

    private ExportSource source(Preset preset, FeatureParameters parameters) {
        return new ExportSource(
                recording, Optional.of(Comparison.of(second, -0.0371)), preset, parameters, EndpointOptions.defaults());
    }

    private static ExportSource withEndpoints(ExportSource source, EndpointOptions endpoints) {
        return new ExportSource(source.recording(), source.compared(), source.preset(), source.parameters(), endpoints);
    }

    /** A tone with a pause from 0.3 s to 0.4 s. */
    private static Signal noise(int rate, double seconds, double hz) {
        Random random = new Random(11);
        float[] samples = new float[(int) (rate * seconds)];
        for (int i = 0; i < samples.length; i++) {
            boolean pause = i > 0.3 * rate && i < 0.4 * rate;
            double tone = 0.2 * Math.sin(2 * Math.PI * hz * i / rate);
            samples[i] = (float) ((pause ? 0 : tone) + 0.001 * random.nextGaussian());
        }
        return new Signal(samples, rate);
    }
}
