package org.emoscope.ui.inspect.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.emoscope.feature.FeatureParameter;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Preset;
import org.emoscope.feature.TimeRange;
import org.emoscope.ui.picture.PaneSubject;
import org.emoscope.ui.picture.PictureLook;
import org.emoscope.ui.picture.PictureOrder;
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
        if (job.recording().source().part().isPresent()) {
            return Optional.empty();
        }
        ReproducingCommand command = new ReproducingCommand(job, shell);
        command.say("emoscope", job.format().isPicture() ? "inspect" : "features");
        command.words.add(shell.quoteFile(job.recording().source().file().toString()));
        if (job.format().isPicture()) {
            command.picture(job.picture());
        } else {
            command.numbers();
        }
        command.say("--out");
        command.words.add(shell.quoteFile(out));
        return Optional.of(String.join(" ", command.words));
    }

    private void numbers() {
        say("--kind", job.data().data().text());
        chain(job.dataParameters());
        time(job.picture().range());
    }

    private void picture(PictureOrder order) {
        if (!order.panes().equals(PaneSubject.USUAL)) {
            say("--panes", order.panes().stream().map(PaneSubject::text).collect(Collectors.joining(",")));
        }
        chain(job.parameters());
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
    }

    private void chain(FeatureParameters parameters) {
        if (job.preset() != Preset.FAYEK) {
            say("--preset", job.preset().text());
        }
        for (FeatureParameter parameter : FeatureParameter.values()) {
            String value = parameter.get(parameters);
            // the frame count says all that "center" says, and more
            boolean said = parameter == FeatureParameter.CENTER
                    || value.equals(parameter.get(job.preset().parameters()));
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
