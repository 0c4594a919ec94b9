package org.emoscope.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.emoscope.dsp.FrequencyScale;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.TimeRange;
import org.emoscope.ui.picture.PaneSubject;
import org.emoscope.ui.picture.PictureLook;
import org.emoscope.ui.picture.PictureOrder;
import org.emoscope.ui.picture.PictureOverlay;
import org.emoscope.ui.picture.PictureScale;
import org.emoscope.ui.picture.PictureTheme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say how panes are drawn. */
final class PictureOptions {

    @Option(
            names = "--panes",
            paramLabel = "LIST",
            defaultValue = "waveform,preemphasis,spectrogram,mel",
            description =
                    "What is drawn on one time axis, from top to bottom, with commas between: waveform, preemphasis,"
                            + " spectrogram, mel, mfcc, energy, zero-crossings, f0, endpoints; beside a second sound"
                            + " (--with) compared, compared-mel, mel-difference"
                            + " (default waveform,preemphasis,spectrogram,mel).")
    private String panes;

    @Option(names = "--from", paramLabel = "S", description = "Where the panes begin, in seconds (default 0).")
    private double from;

    @Option(names = "--to", paramLabel = "S", description = "Where the panes end, in seconds (default: the end).")
    private double to = Double.POSITIVE_INFINITY;

    @Option(
            names = "--scale",
            paramLabel = "N",
            description = "How many times 1200 pixels the panes are wide, 0.25 to 25 (default 1).")
    private @Nullable Double scale;

    @Option(names = "--width", paramLabel = "PIXELS", description = "Their width in pixels, in place of --scale.")
    private @Nullable Integer width;

    @Option(
            names = "--theme",
            paramLabel = "T",
            defaultValue = "light",
            description = "light (default): dark on white; dark: light on nearly black.")
    private PictureTheme theme;

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

    @Option(
            names = "--frequency-scale",
            paramLabel = "F",
            defaultValue = "even",
            description = "How frequencies of the spectrogram are spaced: even (default), mel or logarithmic.")
    private FrequencyScale frequencies;

    @Option(
            names = "--overlay",
            paramLabel = "LIST",
            split = ",",
            description = "What is drawn over the spectrogram, with commas between: f0, endpoints (default nothing).")
    private Set<PictureOverlay> overlays = Set.of();

    ColourMap map() {
        return map;
    }

    /** What is to be drawn; a value out of range is a wrong use of the command. */
    PictureOrder order(CommandSpec spec) {
        if (!(rangeDb >= 10 && rangeDb <= 200)) {
            throw new ParameterException(spec.commandLine(), "--db-range must be 10 to 200 dB: " + rangeDb);
        }
        if (scale != null && width != null) {
            throw new ParameterException(spec.commandLine(), "--scale and --width say the same; give one of them");
        }
        try {
            List<PaneSubject> kinds = Arrays.stream(
                            panes.toLowerCase(Locale.ROOT).split(","))
                    .map(PaneSubject::of)
                    .toList();
            return new PictureOrder(kinds, new TimeRange(from, to), look(), scale());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private PictureLook look() {
        return new PictureLook(map, rangeDb, theme, frequencies, overlays);
    }

    private PictureScale scale() {
        if (width != null) {
            return PictureScale.toWidth(width);
        }
        return scale == null ? PictureScale.ONE : new PictureScale(scale);
    }
}
