package org.emoscope.ui.inspect.walk.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.emoscope.feature.WalkedFrame.Stage;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.inspect.walk.step.Layer.Columns;
import org.emoscope.ui.inspect.walk.step.Layer.Curve;

/** What several steps draw alike. */
final class Draw {

    /** How far below the strongest bin a picture of a spectrum reaches. */
    private static final double RANGE_DB = 100;

    private Draw() {}

    static String text(String key, Object... values) {
        return Messages.text("inspect.walk." + key, values);
    }

    /** A place among so many, or another one if it is NaN. */
    static int index(double marker, int length, int otherwise) {
        double place = Double.isNaN(marker) ? otherwise : Math.rint(marker);
        return (int) Math.max(0, Math.min(length - 1, place));
    }

    static Optional<Touch> marker(double x, double step, DoubleUnaryOperator toMarker) {
        return Optional.of(new Touch(Touch.Target.MARKER, x, step, toMarker));
    }

    /** Samples from the start of the frame on, over milliseconds; the marker is the number of a sample. */
    static Chart samples(Moment moment, String title, ChartAxis amplitude, int length, int marked, List<Layer> layers) {
        double step = moment.milliseconds(1);
        return new Chart(
                title,
                new ChartAxis(text("axis.milliseconds"), 0, Math.max(step, moment.milliseconds(length - 1))),
                amplitude,
                layers,
                marker(marked * step, step, x -> x / step));
    }

    static Curve samples(Moment moment, String name, Tone tone, Values values) {
        return new Curve(name, tone, 0, moment.milliseconds(1), values);
    }

    static ChartAxis amplitude(double magnitude) {
        return ChartAxis.about0(text("axis.amplitude"), magnitude);
    }

    static ChartAxis hertz(Moment moment) {
        return new ChartAxis(text("axis.hertz"), 0, moment.rateHz() / 2.0);
    }

    /** The real and the imaginary part over frequency; the marker is the number of a bin. */
    static Chart transform(Moment moment, String title, int bin) {
        Values re = moment.values(Stage.REAL);
        Values im = moment.values(Stage.IMAGINARY);
        double hz = moment.hzPerBin();
        return new Chart(
                title,
                hertz(moment),
                ChartAxis.about0(text("axis.transform"), Math.max(re.magnitude(), im.magnitude())),
                List.of(
                        new Curve(text("legend.imaginary"), Tone.OTHER, 0, hz, im),
                        new Curve(text("legend.real"), Tone.MAIN, 0, hz, re)),
                marker(bin * hz, hz, x -> x / hz));
    }

    /** The spectrum in decibels, no lower than a range below its strongest bin. */
    static Curve spectrum(Moment moment, String name) {
        double[] levels = moment.frame().values(Stage.SPECTRUM);
        int perDecade = moment.parameters().spectrum().kind().decibelsPerDecade();
        double most = moment.values(Stage.SPECTRUM).most();
        double lowest = most > 0 ? level(most, perDecade) - RANGE_DB : -RANGE_DB;
        for (int k = 0; k < levels.length; k++) {
            levels[k] = levels[k] > 0 ? Math.max(lowest, level(levels[k], perDecade)) : lowest;
        }
        return new Curve(name, Tone.MAIN, 0, moment.hzPerBin(), Values.of(levels));
    }

    private static double level(double value, int perDecade) {
        return perDecade * Math.log10(value);
    }

    /** Columns over whole numbers, one of them marked; the marker is the place of a column. */
    static Chart columns(String title, ChartAxis x, ChartAxis y, double base, Values values, int marked) {
        return columns(title, x, y, base, values, marked, Optional.empty());
    }

    /** The same with a line over the columns. */
    static Chart columns(
            String title, ChartAxis x, ChartAxis y, double base, Values values, int marked, Optional<Curve> over) {
        int first = (int) Math.rint(x.from() + 0.5);
        List<Layer> layers = new ArrayList<>();
        layers.add(new Columns("", Tone.MAIN, first, base, values));
        layers.add(new Columns("", Tone.MARKED, first + marked, base, Values.of(values.at(marked))));
        over.ifPresent(layers::add);
        return new Chart(title, x, y, layers, marker(first + marked, 1, place -> place - first));
    }

    /** A curve brought to the height of an axis, so that its shape can be compared with what is drawn there. */
    static Values stretched(Values values, double least, double most, ChartAxis onto) {
        double[] y = values.toArray();
        for (int i = 0; i < y.length; i++) {
            double share = most > least ? (y[i] - least) / (most - least) : 0;
            y[i] = onto.from() + share * (onto.to() - onto.from());
        }
        return Values.of(y);
    }

    /** What has to be said of a frame in which there is no sound. */
    static List<String> silence(Moment moment) {
        return moment.isSilent() ? List.of(text("note.silence")) : List.of();
    }

    static String frameTitle(String key, Moment moment) {
        return text(key, Num.whole(moment.frame().number()));
    }
}
