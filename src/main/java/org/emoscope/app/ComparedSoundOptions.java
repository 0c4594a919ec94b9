package org.emoscope.app;

import java.nio.file.Path;
import java.util.Optional;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.audio.Signal;
import org.emoscope.feature.SpeechReader;
import org.emoscope.ui.inspect.state.Comparison;
import org.emoscope.ui.picture.ComparedSound;
import org.emoscope.ui.picture.PictureOrder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say which sound another one is compared with. */
final class ComparedSoundOptions {

    @Option(
            names = "--with",
            paramLabel = "FILE",
            description = "A second sound to compare with, for the panes compared, compared-mel and mel-difference.")
    private @Nullable Path file;

    @Option(
            names = "--offset",
            paramLabel = "S",
            description = "When the second sound begins, -60 to 60 s (default 0): silence comes before it, or its"
                    + " beginning is cut off.")
    private @Nullable Double offset;

    /** Refuses, before anything is read, what does not go together. */
    void check(PictureOrder order, CommandSpec spec) {
        if (file == null && order.needsComparison()) {
            throw new ParameterException(
                    spec.commandLine(), "compared, compared-mel and mel-difference need a second sound: --with FILE");
        }
        if (file == null && offset != null) {
            throw new ParameterException(spec.commandLine(), "--offset goes with --with");
        }
        if (!(Math.abs(offsetSeconds()) <= Comparison.MOST_SECONDS)) {
            throw new ParameterException(spec.commandLine(), "--offset must be -60 to 60 s: " + offset);
        }
    }

    /** The second sound on the time axis of the first, if one was named. */
    Optional<ComparedSound> read(int sampleRateHz) throws AudioFormatException {
        if (file == null) {
            return Optional.empty();
        }
        int later = (int) Math.round(offsetSeconds() * sampleRateHz);
        Signal aligned = SpeechReader.read(file, sampleRateHz).movedBy(later);
        return Optional.of(new ComparedSound(InspectCommand.title(file), aligned));
    }

    private double offsetSeconds() {
        return offset == null ? 0 : offset;
    }
}
