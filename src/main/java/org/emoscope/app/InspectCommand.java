package org.emoscope.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.audio.Signal;
import org.emoscope.corpus.demo.DemoCorpus;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.ContentHash;
import org.emoscope.feature.FeatureExtractor;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.NetworkImage;
import org.emoscope.feature.Preset;
import org.emoscope.feature.SpeechReader;
import org.emoscope.ui.picture.PictureFonts;
import org.emoscope.ui.picture.Pictures;
import org.emoscope.ui.picture.SoundPicture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the panes of a sound file and what the networks see of it as pictures. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description = "Write the panes of a sound file, and what the networks see of it, as PNG pictures.",
        footer = {
            "",
            "Writes waveform.png, preemphasis.png, spectrogram.png, mel.png, panes.png (the four on one time axis),",
            "network-spectrogram.png and network-mel.png (256 x 256, without axes).",
            "",
            "Example: emoscope inspect speech.wav --out pictures --preset librosa --colormap magma"
        })
final class InspectCommand implements Callable<Integer> {

    private static final double MOST_NETWORK_SECONDS = 600;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A WAV, AIFF, FLAC, MP3 or Ogg Vorbis file.")
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the pictures go.")
    private Path out;

    @Option(
            names = "--preset",
            paramLabel = "P",
            defaultValue = "fayek",
            description = "The signal chain: fayek (default), psf, librosa or htk.")
    private Preset preset;

    @Option(
            names = "--colormap",
            paramLabel = "MAP",
            defaultValue = "viridis",
            description = "viridis (default), magma, inferno, plasma, cividis, jet or gray.")
    private ColourMap map;

    @Option(
            names = "--db-range",
            paramLabel = "DB",
            defaultValue = "80",
            description = "How far below the loudest moment the colours of the panes reach, 10 to 200 dB (default 80)."
                    + " The networks always see 80 dB.")
    private double rangeDb;

    InspectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, AudioFormatException {
        if (!(rangeDb >= 10 && rangeDb <= 200)) {
            throw new ParameterException(spec.commandLine(), "--db-range must be 10 to 200 dB: " + rangeDb);
        }
        SoundFacts facts = SoundFacts.of(file);
        Signal speech = SpeechReader.read(file);
        PictureFonts.require();
        print(facts, ContentHash.of(speech));

        FeatureParameters parameters = preset.parameters();
        String name = file.getFileName() + (DemoCorpus.contains(file) ? " (synthetic speech)" : "");
        SoundPicture sound = new SoundPicture(name, speech, parameters, new SoundPicture.Look(map, rangeDb));
        write("waveform.png", sound.waveform());
        write("preemphasis.png", sound.preEmphasis());
        write("spectrogram.png", sound.spectrogram());
        write("mel.png", sound.mel());
        write("panes.png", sound.panes());
        if (speech.durationSeconds() > MOST_NETWORK_SECONDS) {
            console.err().println("emoscope: " + file + ": longer than 10 minutes, so the network inputs are left out");
        } else {
            NetworkImage network = new NetworkImage(new FeatureExtractor());
            write(
                    "network-spectrogram.png",
                    Pictures.of(network.draw(speech, FeatureKind.SPECTROGRAM, parameters), map));
            write("network-mel.png", Pictures.of(network.draw(speech, FeatureKind.MEL, parameters), map));
        }
        return 0;
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

    private void write(String name, BufferedImage picture) throws IOException {
        Path target = out.resolve(name);
        Pictures.writePng(picture, target);
        line("wrote", target.toString());
    }
}
