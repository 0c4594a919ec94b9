package org.emoscope.ui.inspect.walk.step;

import static org.emoscope.ui.inspect.walk.step.Draw.text;

import java.util.List;
import org.emoscope.dsp.Window;
import org.emoscope.feature.WalkedFrame.Stage;

/** The frame under its window, and what the window leaves of it. */
final class WindowPage implements StepPage {

    @Override
    public StepView view(Moment moment, double marker) {
        Values frame = moment.values(Stage.EMPHASISED);
        Values windowed = moment.values(Stage.WINDOWED);
        Values window = Values.of(moment.walk().window());
        int n = Draw.index(marker, frame.length(), frame.length() / 4);
        ChartAxis amplitude = Draw.amplitude(frame.magnitude());
        Values drawn = Draw.stretched(window, -1, 1, new ChartAxis("", -frameTop(amplitude), frameTop(amplitude)));
        Chart before = Draw.samples(
                moment,
                text("window.before"),
                amplitude,
                frame.length(),
                n,
                List.of(
                        Draw.samples(moment, "", Tone.MAIN, frame),
                        Draw.samples(moment, text("legend.window"), Tone.OTHER, drawn)));
        Chart after = Draw.samples(
                moment,
                text("window.after"),
                amplitude,
                windowed.length(),
                n,
                List.of(Draw.samples(moment, "", Tone.MAIN, windowed)));
        return new StepView(
                List.of(before, after),
                formula(moment, n, window.at(n)),
                text("window.reading", n, Num.of(frame.at(n)), Num.of(window.at(n)), Num.of(windowed.at(n))),
                Draw.silence(moment));
    }

    private static double frameTop(ChartAxis amplitude) {
        return amplitude.to() / 1.05;
    }

    private static Formula formula(Moment moment, int n, double weight) {
        Window window = moment.parameters().spectrum().window();
        int length = moment.parameters().windowSamples();
        int offset = (moment.span() - length) / 2;
        int i = n - offset;
        int divisor = window.divisor(length);
        String name = "w[" + Num.whole(n) + "] = ";
        String w = i < 0 || i >= length
                ? name + "0  " + text("window.outside")
                : name + shape(window, Num.whole(i), Integer.toString(divisor)) + equals(window, weight);
        double before = moment.frame().at(Stage.EMPHASISED, n);
        double after = moment.frame().at(Stage.WINDOWED, n);
        String from = offset == 0 ? "n" : "(n\u2212" + offset + ")";
        return new Formula(
                List.of("w[n] = " + shape(window, from, "M") + ",  z[n] = w[n] \u00b7 y[n]"),
                List.of(
                        w,
                        "z[" + n + "] = " + Num.of(weight) + " \u00b7 " + Num.factor(before) + " = " + Num.of(after)));
    }

    private static String equals(Window window, double weight) {
        return window == Window.RECTANGULAR ? "" : " = " + Num.of(weight);
    }

    /** The formula of a window at a sample of so many. */
    private static String shape(Window window, String n, String m) {
        String turn = "cos(2\u03c0 \u00b7 " + n + " / " + m + ")";
        return switch (window) {
            case RECTANGULAR -> "1";
            case HAMMING, HAMMING_PERIODIC -> "0.54 \u2212 0.46 " + turn;
            case HANN, HANN_PERIODIC -> "0.5 \u2212 0.5 " + turn;
            case BLACKMAN, BLACKMAN_PERIODIC -> "0.42 \u2212 0.5 " + turn + " + 0.08 cos(4\u03c0 \u00b7 " + n + " / "
                    + m + ")";
            case GAUSSIAN -> "exp(\u2212\u00bd ((" + n + " / " + m + " \u2212 \u00bd) / 0.15)^{2})";
        };
    }
}
