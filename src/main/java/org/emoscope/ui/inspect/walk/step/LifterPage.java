package org.emoscope.ui.inspect.walk.step;

import static org.emoscope.ui.inspect.walk.step.Draw.text;

import java.util.List;
import java.util.Optional;
import org.emoscope.dsp.Lifter;
import org.emoscope.feature.CepstrumParameters;
import org.emoscope.feature.WalkedFrame.Stage;
import org.emoscope.ui.inspect.walk.step.Layer.Curve;

/** The coefficients before and after the lifter. */
final class LifterPage implements StepPage {

    @Override
    public StepView view(Moment moment, double marker) {
        CepstrumParameters cepstrum = moment.parameters().cepstrum();
        Coefficients before = new Coefficients(cepstrum.first(), moment.values(Stage.CEPSTRUM));
        Coefficients after = new Coefficients(cepstrum.first(), moment.values(Stage.LIFTERED));
        int place = Draw.index(marker, after.values().length(), after.strongest());
        return new StepView(
                List.of(
                        before.chart(text("lifter.before"), place, factors(cepstrum, before)),
                        after.chart(text("lifter.after"), place, Optional.empty())),
                formula(moment, place, before.values().at(place), after.values().at(place)),
                text(
                        "lifter.reading",
                        after.numberAt(place),
                        Num.of(before.values().at(place)),
                        Num.of(after.values().at(place))),
                notes(moment, after));
    }

    /** The lifter's factors: 0 at the axis, the largest at the top. */
    private static Optional<Curve> factors(CepstrumParameters cepstrum, Coefficients coefficients) {
        Lifter lifter = cepstrum.lifter();
        if (lifter.length() == 0) {
            return Optional.empty();
        }
        double[] factors = new double[cepstrum.count()];
        java.util.Arrays.fill(factors, 1);
        lifter.applyInPlace(factors);
        Values values = Values.of(factors);
        double top = values.magnitude();
        String name = text("legend.lifter", Num.exact(values.least()), Num.exact(values.most()));
        Values drawn = Draw.stretched(values, -1.05 * top, 1.05 * top, coefficients.axis());
        return Optional.of(new Curve(name, Tone.OTHER, cepstrum.first(), 1, drawn));
    }

    private static Formula formula(Moment moment, int place, double before, double after) {
        CepstrumParameters cepstrum = moment.parameters().cepstrum();
        Lifter lifter = cepstrum.lifter();
        int j = cepstrum.first() + place;
        String c = "c\u2032[" + j + "] = ";
        if (j == 0 && cepstrum.beginsWithLogEnergy()) {
            return new Formula(List.of("c\u2032[0] = ln \u03a3_{k} P[k]"), List.of(c + Num.of(after)));
        }
        if (lifter.length() == 0) {
            return new Formula(List.of("c\u2032[j] = c[j]"), List.of(c + Num.of(after)));
        }
        int n = place + lifter.origin();
        String turned = shift(cepstrum.first() - lifter.origin());
        String length = Integer.toString(lifter.length());
        return new Formula(
                List.of("c\u2032[j] = c[j] \u00b7 (1 + L/2 \u00b7 sin(\u03c0\u2009" + turned + " / L)),  L = "
                        + length),
                List.of(
                        c + Num.of(before) + " \u00b7 (1 + " + Num.exact(lifter.length() / 2.0)
                                + " \u00b7 sin(\u03c0 \u00b7 " + n + " / " + length + "))",
                        "      = " + Num.of(after)));
    }

    /** The sine's argument, counted from the number of the coefficient. */
    private static String shift(int less) {
        if (less == 0) {
            return "j";
        }
        return less > 0 ? "(j \u2212 " + less + ")" : "(j + " + -less + ")";
    }

    private static List<String> notes(Moment moment, Coefficients after) {
        CepstrumParameters cepstrum = moment.parameters().cepstrum();
        List<String> notes = Coefficients.join(Draw.silence(moment), after.notes());
        if (cepstrum.lifter().length() == 0) {
            notes.add(text("note.noLifter"));
        }
        if (cepstrum.beginsWithLogEnergy()) {
            notes.add(text("note.logEnergy"));
        }
        return Coefficients.join(notes, ClipWide.ofCoefficients(moment.parameters()));
    }
}
