package org.emoscope.ui.inspect.walk.step;

import static org.emoscope.ui.inspect.walk.step.Draw.text;

import java.util.List;
import org.emoscope.dsp.SpectrumKind;
import org.emoscope.feature.WalkedFrame.Stage;

/** The transform and its size without the phase. */
final class PowerPage implements StepPage {

    @Override
    public StepView view(Moment moment, double marker) {
        SpectrumKind kind = moment.parameters().spectrum().kind();
        Values spectrum = moment.values(Stage.SPECTRUM);
        int k = Draw.index(marker, spectrum.length(), spectrum.strongest());
        double hz = moment.hzPerBin();
        Layer.Curve levels = Draw.spectrum(moment, "");
        Chart after = new Chart(
                text(kind == SpectrumKind.MAGNITUDE ? "power.after.magnitude" : "power.after"),
                Draw.hertz(moment),
                ChartAxis.around(text("axis.decibels"), levels.values()),
                List.of(levels),
                Draw.marker(k * hz, hz, x -> x / hz));
        return new StepView(
                List.of(Draw.transform(moment, text("power.before"), k), after),
                formula(moment, kind, k, spectrum.at(k)),
                text(
                        "power.reading",
                        k,
                        Num.fixed(k * hz, 1),
                        Num.fixed(levels.values().at(k), 1)),
                Draw.silence(moment));
    }

    private static Formula formula(Moment moment, SpectrumKind kind, int k, double value) {
        String squares = Num.factor(moment.frame().at(Stage.REAL, k)) + "^{2} + "
                + Num.factor(moment.frame().at(Stage.IMAGINARY, k)) + "^{2}";
        String size = Integer.toString(moment.fftSize());
        String general =
                switch (kind) {
                    case POWER_PER_SIZE -> "P[k] = |X[k]|^{2} / N";
                    case POWER -> "P[k] = |X[k]|^{2}";
                    case MAGNITUDE -> "P[k] = |X[k]|";
                };
        String filled =
                switch (kind) {
                    case POWER_PER_SIZE -> "(" + squares + ") / " + size;
                    case POWER -> squares;
                    case MAGNITUDE -> "\u221a(" + squares + ")";
                };
        int perDecade = kind.decibelsPerDecade();
        String level = value > 0
                ? perDecade + " log_{10} P[" + k + "] = " + Num.fixed(perDecade * Math.log10(value), 1) + "\u2009dB"
                : text("power.nothing");
        return new Formula(List.of(general), List.of("P[" + k + "] = " + filled, "      = " + Num.of(value), level));
    }
}
