package org.emoscope.ui.inspect.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.emoscope.dsp.EndpointOptions;
import org.emoscope.dsp.EndpointParameter;
import org.emoscope.dsp.FrequencyScale;
import org.emoscope.feature.DataKind;
import org.emoscope.feature.FeatureParameter;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Preset;
import org.emoscope.feature.TimeRange;
import org.emoscope.ui.inspect.state.Source;
import org.emoscope.ui.picture.PaneSubject;
import org.emoscope.ui.picture.PictureLook;
import org.emoscope.ui.picture.PictureOrder;
import org.emoscope.ui.picture.PictureOverlay;
import org.emoscope.ui.picture.PictureScale;
import org.emoscope.ui.picture.PictureTheme;

/** The command line that makes an export again; only what differs from the preset and the usual is said. */
final class ReproducingCommand {

    private final ExportJob job;
    private final Shell shell;
    private final List<String> words = new ArrayList<>();

    private ReproducingCommand(ExportJob job, Shell shell) {
        this.job = job;
        this.shell = shell;
    }

    /**
     * The command line; none for a part of a file that was cut out before it was analysed.
     *
     * @param out the file that is written, as it is to be called
     */
    static Optional<String> of(ExportJob job, String out, Shell shell) {
        ReproducingCommand command = new ReproducingCommand(job, shell);
        if (command.sounds().stream().anyMatch(sound -> sound.part().isPresent())) {
            return Optional.empty();
        }
        command.say("emoscope", job.format().isPicture() ? "inspect" : "features");
        command.file(command.sounds().get(0).file().toString());
        if (job.format().isPicture()) {
            command.picture(job.picture());
        } else {
            command.numbers(job.data());
        }
        command.say("--out");
        command.file(out);
        return Optional.of(String.join(" ", command.words));
    }

    /** The files that it takes, the one that comes first on the line first. */
    private List<Source> sounds() {
        Source first = job.source().recording().source();
        if (job.format().isPicture()) {
            return job.picture().needsComparison() ? List.of(first, second()) : List.of(first);
        }
        return switch (job.data().whose()) {
            case FIRST -> List.of(first);
            case SECOND -> List.of(second());
            case BOTH -> List.of(first, second());
        };
    }

    private Source second() {
        return job.source().comparison().other().source();
    }

    private void numbers(DataPane data) {
        say("--kind", data.kind().text());
        if (data.whose() == DataPane.Whose.BOTH) {
            say("--minus");
            file(second().file().toString());
        }
        if (data.whose() != DataPane.Whose.FIRST) {
            offset();
        }
        chain(job.source().parametersOf(data));
        if (data.kind() == DataKind.ENDPOINTS) {
            endpoints();
        }
        time(job.picture().range());
    }

    private void offset() {
        double seconds = job.source().comparison().offsetSeconds();
        if (seconds != 0) {
            say("--offset", number(seconds));
        }
    }

    private void endpoints() {
        EndpointOptions options = job.source().endpoints();
        String changed = Arrays.stream(EndpointParameter.values())
                .filter(parameter -> options.get(parameter) != parameter.usual())
                .map(parameter -> parameter.text() + "=" + number(options.get(parameter)))
                .collect(Collectors.joining(","));
        if (!changed.isEmpty()) {
            say("--endpoints", changed);
        }
    }

    private void file(String name) {
        words.add(shell.quoteFile(name));
    }

    private void picture(PictureOrder order) {
        if (order.needsComparison()) {
            say("--with");
            file(second().file().toString());
            offset();
        }
        if (!order.panes().equals(PaneSubject.USUAL)) {
            say("--panes", order.panes().stream().map(PaneSubject::text).collect(Collectors.joining(",")));
        }
        chain(job.source().parameters());
        time(order.range());
        scale(order.scale());
        PictureLook look = order.look();
        if (look.map() != PictureLook.DEFAULT.map()) {
            say("--colormap", look.map().text());
        }
        if (look.rangeDb() != PictureLook.DEFAULT.rangeDb()) {
            say("--db-range", number(look.rangeDb()));
        }
        if (look.theme() != PictureTheme.LIGHT) {
            say("--theme", "dark");
        }
        if (order.panes().contains(PaneSubject.SPECTROGRAM)) {
            spectrogram(look);
        }
        if (showsEndpoints(order)) {
            endpoints();
        }
    }

    private void spectrogram(PictureLook look) {
        if (look.scale() != FrequencyScale.EVEN) {
            say("--frequency-scale", look.scale().text());
        }
        if (!look.overlays().isEmpty()) {
            String overlays = Arrays.stream(PictureOverlay.values())
                    .filter(look.overlays()::contains)
                    .map(PictureOverlay::text)
                    .collect(Collectors.joining(","));
            say("--overlay", overlays);
        }
    }

    private static boolean showsEndpoints(PictureOrder order) {
        boolean over = order.look().overlays().contains(PictureOverlay.ENDPOINTS);
        return order.panes().contains(PaneSubject.ENDPOINTS)
                || over && order.panes().contains(PaneSubject.SPECTROGRAM);
    }

    private void chain(FeatureParameters parameters) {
        if (job.source().preset() != Preset.FAYEK) {
            say("--preset", job.source().preset().text());
        }
        for (FeatureParameter parameter : FeatureParameter.values()) {
            String value = parameter.get(parameters);
            // the frame count says all that "center" says, and more
            boolean said = parameter == FeatureParameter.CENTER
                    || value.equals(parameter.get(job.source().preset().parameters()));
            if (!said) {
                say("--" + parameter.text(), value);
            }
        }
    }

    private void time(TimeRange range) {
        if (range.fromSeconds() > 0) {
            say("--from", number(range.fromSeconds()));
        }
        if (range.toSeconds() < Double.POSITIVE_INFINITY) {
            say("--to", number(range.toSeconds()));
        }
    }

    private void scale(PictureScale scale) {
        double factor = scale.factor();
        double width = factor * PictureScale.UNITS_WIDE;
        if (factor == 1) {
            return;
        }
        if (factor != Math.rint(factor)
                && PictureScale.toWidth((int) Math.round(width)).equals(scale)) {
            say("--width", number(Math.round(width)));
        } else {
            say("--scale", number(factor));
        }
    }

    private void say(String... said) {
        for (String word : said) {
            words.add(shell.quote(word));
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
