package org.emoscope.ui.inspect.walk.step;

import static org.emoscope.ui.inspect.walk.step.Draw.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emoscope.dsp.MelScale;
import org.emoscope.feature.WalkedFrame.Stage;
import org.emoscope.ui.inspect.walk.step.BankLines.Filter;

/** The triangles over the spectrum, the scale they are even on, and the sums under them; the marker is in Hz. */
final class MelPage implements StepPage {

    private static final int CURVE_POINTS = 240;
    private static final int TERMS = 2;

    @Override
    public StepView view(Moment moment, double marker) {
        Values energies = moment.values(Stage.MEL);
        double nyquist = moment.rateHz() / 2.0;
        List<Filter> filters = moment.bank().filters();
        double hz = Double.isNaN(marker)
                ? filters.get(energies.strongest()).centreHz()
                : Math.max(0, Math.min(nyquist, marker));
        int bin = (int) Math.rint(hz / moment.hzPerBin());
        int m = moment.bank().strongestAt(bin, hz);
        return new StepView(
                List.of(bank(moment, hz, m), scale(moment, hz, m), energies(energies, filters, m)),
                formula(moment, hz, m),
                reading(moment, hz, bin, m),
                notes(moment, filters));
    }

    private static Chart bank(Moment moment, double hz, int marked) {
        Layer.Curve spectrum = Draw.spectrum(moment, "");
        ChartAxis levels = ChartAxis.around(text("axis.decibels"), spectrum.values());
        List<Layer> layers = new ArrayList<>();
        List<Filter> filters = moment.bank().filters();
        for (int m = 0; m < filters.size(); m++) {
            if (m != marked) {
                layers.add(triangle(moment, filters.get(m), Tone.FAINT, levels));
            }
        }
        layers.add(spectrum);
        layers.add(triangle(moment, filters.get(marked), Tone.MARKED, levels));
        return new Chart(
                text("mel.before", filters.size()),
                Draw.hertz(moment),
                levels,
                layers,
                Draw.marker(hz, moment.hzPerBin(), x -> x));
    }

    /** The weights of one filter from the foot of the picture to its top, with the zeros beside them. */
    private static Layer.Curve triangle(Moment moment, Filter filter, Tone tone, ChartAxis levels) {
        double[] weights = new double[filter.weights().length() + 2];
        for (int i = 0; i < filter.weights().length(); i++) {
            weights[i + 1] = filter.weights().at(i);
        }
        double first = (filter.firstBin() - 1) * moment.hzPerBin();
        return new Layer.Curve(
                "",
                tone,
                first,
                moment.hzPerBin(),
                Draw.stretched(Values.of(weights), 0, 1.05 * moment.bank().highest(), levels));
    }

    private static Chart scale(Moment moment, double hz, int marked) {
        MelScale scale = moment.parameters().mel().scale();
        double nyquist = moment.rateHz() / 2.0;
        double step = nyquist / CURVE_POINTS;
        double[] mel = new double[CURVE_POINTS + 1];
        for (int i = 0; i < mel.length; i++) {
            mel[i] = scale.fromHz(i * step);
        }
        List<Filter> filters = moment.bank().filters();
        double[] centres = filters.stream().mapToDouble(Filter::centreHz).toArray();
        double[] heights = new double[centres.length];
        for (int i = 0; i < centres.length; i++) {
            heights[i] = scale.fromHz(centres[i]);
        }
        Filter filter = filters.get(marked);
        return new Chart(
                text("mel.scale"),
                Draw.hertz(moment),
                ChartAxis.upTo(text("axis.mel"), mel[CURVE_POINTS]),
                List.of(
                        new Layer.Zone("", Tone.MARKED, filter.lowHz(), Math.max(filter.lowHz(), filter.highHz())),
                        new Layer.Curve("", Tone.MAIN, 0, step, Values.of(mel)),
                        new Layer.Dots(text("legend.centres"), Tone.OTHER, Values.of(centres), Values.of(heights)),
                        new Layer.Dots("", Tone.MARKED, Values.of(hz), Values.of(scale.fromHz(hz)))),
                Draw.marker(hz, moment.hzPerBin(), x -> x));
    }

    private static Chart energies(Values energies, List<Filter> filters, int m) {
        Chart columns = Draw.columns(
                text("mel.after"),
                ChartAxis.places(text("axis.filter"), 0, energies.length()),
                ChartAxis.upTo(text("axis.energy"), energies.most()),
                0,
                energies,
                m);
        Touch touch = new Touch(Touch.Target.MARKER, m, 1, x -> filters.get(Draw.index(x, filters.size(), 0))
                .centreHz());
        return new Chart(columns.title(), columns.x(), columns.y(), columns.layers(), Optional.of(touch));
    }

    private static Formula formula(Moment moment, double hz, int m) {
        MelScale scale = moment.parameters().mel().scale();
        return new Formula(
                List.of("mel(f) = " + shape(scale, hz, "f"), "E[m] = \u03a3_{k} w_{m}[k] \u00b7 P[k]"),
                List.of(
                        "mel(" + Num.fixed(hz, 0) + ") = " + shape(scale, hz, Num.fixed(hz, 0)) + " = "
                                + Num.of(scale.fromHz(hz)),
                        "E[" + m + "] = " + terms(moment, m) + " = "
                                + Num.of(moment.frame().at(Stage.MEL, m))));
    }

    private static String shape(MelScale scale, double hz, String f) {
        if (scale == MelScale.HTK) {
            return "2595 log_{10}(1 + " + f + " / 700)";
        }
        return hz < 1000 ? "3 \u00b7 " + f + " / 200" : "15 + 27 ln(" + f + " / 1000) / ln 6.4";
    }

    private static String terms(Moment moment, int m) {
        Filter filter = moment.bank().filters().get(m);
        int bins = filter.weights().length();
        if (bins == 0) {
            return text("mel.noBins");
        }
        StringBuilder sum = new StringBuilder();
        for (int i = 0; i < Math.min(TERMS, bins); i++) {
            sum.append(i > 0 ? " + " : "")
                    .append(Num.of(filter.weights().at(i)))
                    .append(" \u00b7 ")
                    .append(Num.of(moment.frame().at(Stage.SPECTRUM, filter.firstBin() + i)));
        }
        return bins > TERMS ? sum + " + \u2026" : sum.toString();
    }

    private static String reading(Moment moment, double hz, int bin, int m) {
        Filter filter = moment.bank().filters().get(m);
        double mel = moment.parameters().mel().scale().fromHz(hz);
        return text(
                "mel.reading",
                Num.fixed(hz, 0),
                Num.fixed(mel, 1),
                m,
                Num.fixed(filter.lowHz(), 0),
                Num.fixed(filter.centreHz(), 0),
                Num.fixed(filter.highHz(), 0),
                Num.of(filter.weight(bin)));
    }

    private static List<String> notes(Moment moment, List<Filter> filters) {
        List<String> notes = new ArrayList<>(Draw.silence(moment));
        long empty = filters.stream().filter(f -> f.weights().length() == 0).count();
        if (empty > 0) {
            notes.add(text("note.emptyFilters", empty));
        }
        return notes;
    }
}
