package org.emoscope.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.audio.Signal;
import org.emoscope.corpus.demo.DemoCorpus;
import org.emoscope.dsp.EndpointOptions;
import org.emoscope.feature.ContentHash;
import org.emoscope.feature.FeatureExtractor;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.NetworkImage;
import org.emoscope.feature.Preset;
import org.emoscope.feature.SpeechReader;
import org.emoscope.task.TaskContext;
import org.emoscope.ui.picture.ComparedSound;
import org.emoscope.ui.picture.PaneSubject;
import org.emoscope.ui.picture.PictureFonts;
import org.emoscope.ui.picture.PictureFormat;
import org.emoscope.ui.picture.PictureOrder;
import org.emoscope.ui.picture.PicturedSound;
import org.emoscope.ui.picture.Pictures;
import org.emoscope.ui.picture.SoundPicture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the panes of a sound file and what the networks see of it as pictures. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        modelTransformer = ParameterOptions.class,
        description = "Write the panes of a sound file, and what the networks see of it, as pictures.",
        footer = {
            "",
            "Into a folder go waveform.png, preemphasis.png, spectrogram.png, mel.png, panes.png (those of --panes on one",
            "time axis), network-spectrogram.png and network-mel.png (256 x 256, without axes, of the whole sound);",
            "beside a second sound also compared.png, compared-mel.png and mel-difference.png.",
            "Into a .png or .svg file go the panes alone; in an .svg file axes, text and signals are vectors.",
            "",
            "Examples:",
            "  emoscope inspect speech.wav --out pictures --preset librosa --colormap magma",
            "  emoscope inspect speech.wav --out part.svg --panes waveform,mel --from 0.5 --to 1.2 --scale 2",
            "  emoscope inspect joy.wav --with anger.wav --panes compared,mel-difference --out both.png"
        })
final class InspectCommand implements Callable<Integer>, ParameterOptions.Holder {

    private final Console console;
    private final ParameterOptions.ParameterChanges changes = new ParameterOptions.ParameterChanges();

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A WAV, AIFF, FLAC, MP3 or Ogg Vorbis file.")
    private Path file;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "PATH",
            description = "A folder for all pictures, or a .png or .svg file for the panes.")
    private Path out;

    @Option(
            names = "--preset",
            paramLabel = "P",
            defaultValue = "fayek",
            description = "The signal chain: fayek (default), psf, librosa or htk.")
    private Preset preset;

    @Mixin
    private PictureOptions pictures;

    @Mixin
    private ComparedSoundOptions second;

    @Mixin
    private EndpointSettings endpoints;

    InspectCommand(Console console) {
        this.console = console;
    }

    @Override
    public ParameterOptions.ParameterChanges changes() {
        return changes;
    }

    @Override
    public Integer call() throws IOException, AudioFormatException {
        PictureOrder order = pictures.order(spec);
        FeatureParameters parameters = changes.applyTo(preset, spec);
        second.check(order, spec);
        EndpointOptions looked = endpoints.options(spec);
        SoundFacts facts = SoundFacts.of(file);
        Signal speech = SpeechReader.read(file);
        PictureFonts.require();
        print(facts, ContentHash.of(speech));

        boolean resampled = parameters.sampleRateHz() != speech.sampleRateHz();
        Signal analysed = resampled ? SpeechReader.read(file, parameters.sampleRateHz()) : speech;
        Optional<ComparedSound> compared = second.read(parameters.sampleRateHz());
        PicturedSound sound = new PicturedSound(title(file), analysed, parameters, looked, compared);
        Optional<PictureFormat> format = PictureFormat.ofName(out);
        if (format.isPresent()) {
            write(sound, order, format.get(), out);
        } else {
            for (PaneSubject kind : singly(compared)) {
                write(sound, order.withPanes(List.of(kind)), PictureFormat.PNG, out.resolve(kind.text() + ".png"));
            }
            write(sound, order, PictureFormat.PNG, out.resolve("panes.png"));
            writeNetworkInputs(analysed, parameters);
        }
        return 0;
    }

    /** What a sound is called in a picture. */
    static String title(Path file) {
        return file.getFileName() + (DemoCorpus.contains(file) ? " (synthetic speech)" : "");
    }

    /** The panes that a folder gets a picture each of. */
    private static List<PaneSubject> singly(Optional<ComparedSound> compared) {
        List<PaneSubject> panes = new ArrayList<>(PaneSubject.USUAL);
        if (compared.isPresent()) {
            panes.addAll(PaneSubject.OF_COMPARISON);
        }
        return panes;
    }

    private void write(PicturedSound sound, PictureOrder order, PictureFormat format, Path target) throws IOException {
        format.write(SoundPicture.of(sound, order, TaskContext.NONE), target, TaskContext.NONE);
        line("wrote", target.toString());
    }

    private void writeNetworkInputs(Signal speech, FeatureParameters parameters) throws IOException {
        if (speech.durationSeconds() > NetworkImage.MOST_SECONDS) {
            console.err().println("emoscope: " + file + ": longer than 10 minutes, so the network inputs are left out");
            return;
        }
        NetworkImage network = new NetworkImage(new FeatureExtractor());
        for (FeatureKind kind : List.of(FeatureKind.SPECTROGRAM, FeatureKind.MEL)) {
            Path target = out.resolve("network-" + kind.name().toLowerCase(Locale.ROOT) + ".png");
            Pictures.writePng(Pictures.of(network.draw(speech, kind, parameters), pictures.map()), target);
            line("wrote", target.toString());
        }
    }

    private void print(SoundFacts facts, String hash) {
        line("file", file.toString());
        line("format", facts.format().encoding());
        if (DemoCorpus.contains(file)) {
            line("origin", "demo corpus: synthetic speech");
        }
        line("duration", String.format(Locale.ROOT, "%.3f s", facts.seconds()));
        line("sample rate", facts.format().sampleRateHz() + " Hz");
        line("channels", String.valueOf(facts.format().channels()));
        line("peak", facts.peak() == 0 ? "silence" : String.format(Locale.ROOT, "%.1f dBFS", facts.peakDbfs()));
        line("content hash", hash);
    }

    private void line(String name, String value) {
        console.out().printf(Locale.ROOT, "%-13s %s%n", name, value);
    }
}
