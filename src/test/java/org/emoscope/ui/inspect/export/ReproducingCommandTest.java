package org.emoscope.ui.inspect.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.EndpointOptions;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Preset;
import org.emoscope.feature.TimeRange;
import org.emoscope.ui.inspect.state.Comparison;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.Source;
import org.emoscope.ui.inspect.state.TimeSpan;
import org.emoscope.ui.picture.PaneSubject;
import org.emoscope.ui.picture.PictureLook;
import org.emoscope.ui.picture.PictureOrder;
import org.emoscope.ui.picture.PictureScale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReproducingCommandTest {

    @Test
    void saysNothingThatIsUsual() {
        ExportJob job = job("speech.wav", Preset.FAYEK, Preset.FAYEK.parameters(), ExportFormat.PNG, TimeRange.ALL);
        assertThat(ReproducingCommand.of(job, "panes.png", Shell.POSIX))
                .hasValue("emoscope inspect speech.wav --out panes.png");
    }

    @Test
    void saysWhatDiffersFromThePreset() {
        FeatureParameters changed =
                Preset.PSF.parameters().with("window", "hamming").with("center", "on");
        ExportJob job = job("speech.wav", Preset.PSF, changed, ExportFormat.CSV, TimeRange.rounded(0.5, 1.25));
        assertThat(ReproducingCommand.of(job, "mel.csv", Shell.POSIX))
                .hasValue("emoscope features speech.wav --kind mel --preset psf --framing centred --window hamming"
                        + " --from 0.5 --to 1.25 --out mel.csv");
    }

    @Test
    void namesTheSecondFileWhereOneOfThePanesNeedsIt() {
        assertThat(ofComparison(PaneSubject.MEL, PaneSubject.DIFFERENCE))
                .hasValue("emoscope inspect speech.wav --with 'other one.wav' --offset 0.25 --panes mel,mel-difference"
                        + " --out panes.png");
        assertThat(ofComparison(PaneSubject.MEL)).hasValue("emoscope inspect speech.wav --panes mel --out panes.png");
    }

    private static Optional<String> ofComparison(PaneSubject... panes) {
        ExportJob job = job("speech.wav", Preset.FAYEK, Preset.FAYEK.parameters(), ExportFormat.PNG, TimeRange.ALL);
        Recording other = new Recording(
                new Source(Path.of("other one.wav"), Source.Kind.RECORDED), new Signal(new float[16_000], 16_000));
        ExportSource source = new ExportSource(
                job.source().recording(),
                Optional.of(Comparison.of(other, 0.25)),
                job.source().preset(),
                job.source().parameters(),
                EndpointOptions.defaults());
        ExportJob comparing =
                new ExportJob(source, job.format(), job.data(), job.picture().withPanes(List.of(panes)));
        return ReproducingCommand.of(comparing, "panes.png", Shell.POSIX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b.wav", "it's.wav", "$HOME`x`.wav", "-rf.wav", "\"q\" \\.wav", "ümläut*?.wav", "a\nb"})
    void aShellReadsBackTheNameOfTheFile(String name) throws Exception {
        Path shell = Path.of("/bin/sh");
        assumeTrue(Files.isExecutable(shell), "there is no POSIX shell on this machine");
        Process process =
                new ProcessBuilder(shell.toString(), "-c", "printf '%s' " + Shell.POSIX.quoteFile(name)).start();
        String read = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(read).isEqualTo(name.startsWith("-") ? "./" + name : name);
    }

    @Test
    void aTrimmedPartHasNone() {
        ExportJob job = job("speech.wav", Preset.FAYEK, Preset.FAYEK.parameters(), ExportFormat.PNG, TimeRange.ALL);
        Recording whole = job.source().recording();
        Recording part = new Recording(whole.source().cut(new TimeSpan(0.2, 0.5)), whole.speech());
        ExportJob trimmed = new ExportJob(
                source(part, job.source().preset(), job.source().parameters()),
                job.format(),
                job.data(),
                job.picture());
        assertThat(ReproducingCommand.of(trimmed, "panes.png", Shell.POSIX)).isEmpty();
        assertThat(trimmed.suggestedName()).isEqualTo("speech-panes.png");
    }

    @Test
    void windowsTakesDoubleQuotes() {
        assertThat(Shell.of("Windows 11")).isEqualTo(Shell.CMD);
        assertThat(Shell.of("Mac OS X")).isEqualTo(Shell.POSIX);
        assertThat(Shell.CMD.quote("C:\\My Sounds\\a.wav")).isEqualTo("\"C:\\My Sounds\\a.wav\"");
        assertThat(Shell.CMD.quote("C:\\a.wav")).isEqualTo("C:\\a.wav");
    }

    private static ExportJob job(
            String file, Preset preset, FeatureParameters parameters, ExportFormat format, TimeRange range) {
        Recording recording =
                new Recording(new Source(Path.of(file), Source.Kind.RECORDED), new Signal(new float[16_000], 16_000));
        PictureOrder order = new PictureOrder(PaneSubject.USUAL, range, PictureLook.DEFAULT, PictureScale.ONE);
        return new ExportJob(source(recording, preset, parameters), format, DataPane.MEL, order);
    }

    private static ExportSource source(Recording recording, Preset preset, FeatureParameters parameters) {
        return new ExportSource(recording, Optional.empty(), preset, parameters, EndpointOptions.defaults());
    }
}
