package org.emoscope.ui.inspect.walk.step;

import static org.emoscope.ui.inspect.walk.step.Draw.text;

import java.util.List;
import java.util.Optional;
import org.emoscope.dsp.Dct;
import org.emoscope.feature.CepstrumParameters;
import org.emoscope.feature.WalkedFrame.Stage;
import org.emoscope.ui.inspect.walk.step.Layer.Curve;

/** The logarithms with the cosine that one coefficient compares them with, and the coefficients. */
final class DctPage implements StepPage {

    private static final int TERMS = 2;

    @Override
    public StepView view(Moment moment, double marker) {
        Values logs = moment.values(Stage.LOG_MEL);
        CepstrumParameters cepstrum = moment.parameters().cepstrum();
        Coefficients coefficients = new Coefficients(cepstrum.first(), moment.values(Stage.CEPSTRUM));
        int place = Draw.index(marker, coefficients.values().length(), coefficients.strongest());
        int j = coefficients.numberAt(place);
        List<String> notes = Coefficients.join(Draw.silence(moment), coefficients.notes());
        return new StepView(
                List.of(before(moment, logs, j), coefficients.chart(text("dct.after"), place, Optional.empty())),
                formula(cepstrum, logs, j, coefficients.values().at(place)),
                text("dct.reading", j, Num.of(coefficients.values().at(place)), halfWaves(j)),
                Coefficients.join(notes, ClipWide.ofLogs(moment.parameters())));
    }

    private static Chart before(Moment moment, Values logs, int j) {
        ChartAxis axis = LogPage.axis(moment, logs);
        Layer columns = new Layer.Columns("", Tone.MAIN, 0, axis.from(), logs);
        double[] cosine = new double[logs.length()];
        for (int m = 0; m < cosine.length; m++) {
            cosine[m] = cosine(j, m, cosine.length);
        }
        Values drawn = Draw.stretched(Values.of(cosine), -1.05, 1.05, axis);
        Layer wave = new Curve(text("legend.cosine", j), Tone.OTHER, 0, 1, drawn);
        return new Chart(
                text("dct.before"),
                ChartAxis.places(text("axis.filter"), 0, logs.length()),
                axis,
                List.of(columns, wave),
                Optional.empty());
    }

    private static double cosine(int j, int m, int filters) {
        return Math.cos(Math.PI * j * (m + 0.5) / filters);
    }

    private static String halfWaves(int j) {
        return j == 1 ? text("dct.halfWave") : text("dct.halfWaves", j);
    }

    private static Formula formula(CepstrumParameters cepstrum, Values logs, int j, double value) {
        int filters = logs.length();
        boolean plain = j == 0 && cepstrum.scaling() == Dct.Scaling.ORTHONORMAL;
        int over = plain ? 1 : 2;
        StringBuilder terms = new StringBuilder();
        for (int m = 0; m < Math.min(TERMS, filters); m++) {
            terms.append(m > 0 ? " + " : "")
                    .append(m > 0 ? Num.factor(logs.at(m)) : Num.of(logs.at(m)))
                    .append("\u00b7")
                    .append(Num.factor(cosine(j, m, filters), 3));
        }
        String more = filters > TERMS ? " + \u2026" : "";
        return new Formula(
                List.of("c[j] = \u221a(" + over + "/M) \u03a3_{m} L[m] cos(\u03c0\u2009j\u2009(m + \u00bd) / M)"),
                List.of(
                        "c[" + j + "] = \u221a(" + over + "/" + filters + ") \u00b7 (" + terms + more + ")",
                        "     = " + Num.of(value)));
    }
}
