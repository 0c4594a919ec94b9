package org.emoscope.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.audio.Signal;
import org.emoscope.audio.SoundFileNames;
import org.emoscope.feature.DataKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.MatrixFormat;
import org.emoscope.feature.MelDifferenceRows;
import org.emoscope.feature.Preset;
import org.emoscope.feature.SoundTable;
import org.emoscope.feature.SpeechReader;
import org.emoscope.feature.TimeRange;
import org.emoscope.task.TaskContext;
import org.emoscope.ui.inspect.state.Comparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code features}: the features of a file or of each file of a folder, as plain matrices. */
@Command(
        name = "features",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        modelTransformer = ParameterOptions.class,
        description = "Computes features of a sound file, or of all in a folder: one matrix a file, rows are frames.",
        footer = {
            "",
            "Examples:",
            "  emoscope features speech.wav --kind mfcc --preset psf --window hamming --out mfcc.csv",
            "  emoscope features speech.wav --kind mel --preset librosa --n-fft 512 --hop 160 --out mel.npy",
            "  emoscope features speech.wav --kind spectrogram --from 0.5 --to 1.2 --out part.csv",
            "  emoscope features joy.wav --kind mel --minus anger.wav --offset 0.12 --out difference.csv",
            "  emoscope features emodb --kind mfcc --out features --format npy",
            "",
            "The presets are what the field's reference programs do: fayek, psf (python_speech_features), librosa, htk.",
            "Spectrograms and Mel energies go through the logarithm of the preset; --log none leaves them linear."
        })
final class FeaturesCommand implements Callable<Integer>, ParameterOptions.Holder {

    private final Console console;
    private final ParameterOptions.ParameterChanges changes = new ParameterOptions.ParameterChanges();

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "A sound file or a folder of them.")
    private Path path;

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            description =
                    "What to compute: waveform (frames of samples), spectrogram, mel or mfcc; energy, zero-crossings,"
                            + " f0 or endpoints, with times and a line of names.")
    private DataKind kind;

    @Option(names = "--preset", paramLabel = "P", description = "fayek (default), psf, librosa or htk.")
    private Preset preset = Preset.FAYEK;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where to write: a .csv or .npy file; for a folder, a folder.")
    private Path out;

    @Option(names = "--format", paramLabel = "F", description = "csv or npy; a file's ending says it by itself.")
    private @Nullable MatrixFormat format;

    @Option(
            names = "--from",
            paramLabel = "S",
            description = "Leave out the frames whose middle lies before this time, in seconds.")
    private double from;

    @Option(
            names = "--to",
            paramLabel = "S",
            description = "Leave out the frames whose middle lies at this time or after it. The frames are those of the"
                    + " whole sound: a part has the numbers that the whole has there.")
    private double to = Double.POSITIVE_INFINITY;

    @Option(
            names = "--offset",
            paramLabel = "S",
            description =
                    "When the sound begins, -60 to 60 s (default 0): silence comes before it, or its beginning is cut"
                            + " off. With --minus it is the second sound that begins then.")
    private double offset;

    @Option(
            names = "--minus",
            paramLabel = "FILE",
            description = "With --kind mel: by how many dB the Mel levels of PATH lie above those of a second sound, as"
                    + " Inspect shows them; 0 dB is a full-scale tone of 1 kHz, what lies below -100 dB is silence.")
    private @Nullable Path minus;

    @Mixin
    private EndpointSettings endpoints;

    FeaturesCommand(Console console) {
        this.console = console;
    }

    @Override
    public ParameterOptions.ParameterChanges changes() {
        return changes;
    }

    @Override
    public Integer call() throws Exception {
        FeatureParameters parameters = changes.applyTo(preset, spec);
        TimeRange range = range();
        check();
        return Files.isDirectory(path) ? folder(parameters, range) : file(parameters, range);
    }

    /** Refuses before anything is read. */
    private void check() {
        endpoints.options(spec);
        if (!(Math.abs(offset) <= Comparison.MOST_SECONDS)) {
            throw new ParameterException(spec.commandLine(), "--offset must be -60 to 60 s: " + offset);
        }
        if (minus != null && (kind != DataKind.MEL || Files.isDirectory(path))) {
            throw new ParameterException(spec.commandLine(), "--minus goes with --kind mel of one file");
        }
    }

    private TimeRange range() {
        try {
            return new TimeRange(from, to);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--from and --to: " + e.getMessage());
        }
    }

    private int file(FeatureParameters parameters, TimeRange range) throws IOException, AudioFormatException {
        MatrixFormat wanted = MatrixFormat.ofName(out).orElse(format);
        if (wanted == null || format != null && format != wanted) {
            throw new ParameterException(
                    spec.commandLine(), "--out must end in .csv or .npy, as --format says: " + out);
        }
        SoundTable rows = table(path, parameters, range);
        wanted.write(rows, out, TaskContext.NONE);
        console.out().println(out + ": " + rows.rows() + " x " + rows.columns());
        return 0;
    }

    /** A file that cannot be read gets its line, and the others are done all the same. */
    private int folder(FeatureParameters parameters, TimeRange range) throws IOException, CommandFailedException {
        if (Files.isRegularFile(out)) {
            throw new ParameterException(spec.commandLine(), "--out must be a folder, because PATH is one: " + out);
        }
        Map<Path, Path> targets = targets(format == null ? MatrixFormat.CSV : format);
        int done = 0;
        int failed = 0;
        try (ProgressBar bar = console.progressBar()) {
            for (Map.Entry<Path, Path> entry : targets.entrySet()) {
                bar.checkCancelled();
                Path sound = entry.getValue();
                bar.progress(
                        (double) (done + failed) / targets.size(),
                        path.relativize(sound).toString());
                try {
                    MatrixFormat.ofName(entry.getKey())
                            .orElseThrow()
                            .write(table(sound, parameters, range), entry.getKey(), TaskContext.NONE);
                    done++;
                } catch (AudioFormatException e) {
                    failed++;
                    bar.line("emoscope: " + e.getMessage());
                }
            }
        }
        console.out().println(out + ": " + done + " files" + (failed > 0 ? ", " + failed + " could not be read" : ""));
        return failed > 0 ? CommandErrors.FAILED : 0;
    }

    private SoundTable table(Path sound, FeatureParameters parameters, TimeRange range) throws AudioFormatException {
        int rate = parameters.sampleRateHz();
        Signal speech = SpeechReader.read(sound, rate);
        int later = (int) Math.round(offset * rate);
        if (minus == null) {
            return kind.table(speech.movedBy(later), parameters, endpoints.options(spec), range);
        }
        Signal second = SpeechReader.read(minus, rate).movedBy(later);
        return new MelDifferenceRows(speech, second, parameters, range);
    }

    /** The sound files below the folder by the file that each matrix goes to. */
    private Map<Path, Path> targets(MatrixFormat wanted) throws IOException, CommandFailedException {
        Map<Path, Path> targets = new TreeMap<>();
        try (Stream<Path> files = Files.walk(path)) {
            for (Path sound : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = path.relativize(sound).toString();
                if (!SoundFileNames.matches(name)) {
                    continue;
                }
                Path target = out.resolve(name.substring(0, name.lastIndexOf('.')) + wanted.ending());
                Path other = targets.put(target, sound);
                if (other != null) {
                    throw new CommandFailedException(
                            other + " and " + sound + " would both be written to " + target + "; take them apart");
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (targets.isEmpty()) {
            throw new CommandFailedException(path + ": holds no sound files");
        }
        return targets;
    }
}
