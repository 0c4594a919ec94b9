package org.emoscope.ui.inspect.walk.step;

import static org.emoscope.ui.inspect.walk.step.Draw.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.emoscope.feature.WalkedFrame.Stage;

/** The windowed frame with the zeros that follow it, and its transform. */
final class FftPage implements StepPage {

    @Override
    public StepView view(Moment moment, double marker) {
        int bins = moment.frame().length(Stage.SPECTRUM);
        int k = Draw.index(marker, bins, moment.values(Stage.SPECTRUM).strongest());
        double re = moment.frame().at(Stage.REAL, k);
        double im = moment.frame().at(Stage.IMAGINARY, k);
        return new StepView(
                List.of(padded(moment), Draw.transform(moment, text("fft.after"), k)),
                formula(moment, k, re, im),
                text("fft.reading", k, bins - 1, Num.fixed(k * moment.hzPerBin(), 1), Num.of(Math.hypot(re, im))),
                notes(moment));
    }

    private static Chart padded(Moment moment) {
        double[] windowed = moment.frame().values(Stage.WINDOWED);
        Values input = Values.of(Arrays.copyOf(windowed, moment.fftSize()));
        double end = moment.milliseconds(moment.fftSize());
        List<Layer> layers = new ArrayList<>();
        if (windowed.length < moment.fftSize()) {
            layers.add(new Layer.Zone(text("legend.zeros"), Tone.FAINT, moment.milliseconds(windowed.length), end));
        }
        layers.add(Draw.samples(moment, "", Tone.MAIN, input));
        return new Chart(
                text("fft.before"),
                new ChartAxis(text("axis.milliseconds"), 0, end),
                Draw.amplitude(input.magnitude()),
                layers,
                Optional.empty());
    }

    private static Formula formula(Moment moment, int k, double re, double im) {
        String sign = im < 0 ? " \u2212 " : " + ";
        return new Formula(
                List.of("X[k] = \u03a3_{n} z[n] e^{\u22122\u03c0i\u2009k\u2009n/N},  f = k \u00b7 f_{s} / N"),
                List.of(
                        "f = " + k + " \u00b7 " + moment.rateHz() + " / " + moment.fftSize() + " = "
                                + Num.fixed(k * moment.hzPerBin(), 1) + "\u2009Hz",
                        "X[" + k + "] = " + Num.of(re) + sign + Num.of(Math.abs(im)) + "\u2009i",
                        "|X[" + k + "]| = " + Num.of(Math.hypot(re, im)) + ",  \u2220 = "
                                + Num.fixed(Math.toDegrees(Math.atan2(im, re)), 1) + "\u00b0"));
    }

    private static List<String> notes(Moment moment) {
        List<String> notes = new ArrayList<>(Draw.silence(moment));
        int zeros = moment.fftSize() - moment.span();
        if (zeros > 0) {
            notes.add(text("note.zeros", Num.whole(moment.span()), Num.whole(zeros), Num.whole(moment.fftSize())));
        }
        return notes;
    }
}
