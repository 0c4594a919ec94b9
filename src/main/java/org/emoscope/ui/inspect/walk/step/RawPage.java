package org.emoscope.ui.inspect.walk.step;

import static org.emoscope.ui.inspect.walk.step.Draw.text;

import java.util.List;
import java.util.Optional;
import org.emoscope.feature.WalkedFrame.Stage;

/** The whole recording, and the frame's part of it. */
final class RawPage implements StepPage {

    @Override
    public StepView view(Moment moment, double marker) {
        Values raw = moment.values(Stage.RAW);
        int n = Draw.index(marker, raw.length(), raw.length() / 2);
        ChartAxis amplitude = Draw.amplitude(raw.magnitude());
        Chart frame = Draw.samples(
                moment,
                Draw.frameTitle("raw.after", moment),
                amplitude,
                raw.length(),
                n,
                List.of(Draw.samples(moment, "", Tone.MAIN, raw)));
        int sample = moment.frame().firstSample() + n;
        String x = "x[" + Num.whole(sample) + "]";
        Formula formula = new Formula(
                List.of("t = n / f_{s}"),
                List.of(
                        "t = " + Num.whole(sample) + " / " + moment.rateHz() + "\u2009Hz = "
                                + Num.fixed(moment.seconds(sample), 4) + "\u2009s",
                        x + " = " + Num.of(raw.at(n))));
        return new StepView(
                List.of(recording(moment), frame),
                formula,
                text("raw.reading", n, Num.fixed(moment.milliseconds(n), 2), Num.of(raw.at(n))),
                Draw.silence(moment));
    }

    private static Chart recording(Moment moment) {
        Overview overview = moment.overview();
        double from = moment.seconds(moment.frame().firstSample());
        double to = moment.seconds(moment.endSample());
        return new Chart(
                text("raw.before"),
                new ChartAxis(text("axis.seconds"), 0, moment.signal().durationSeconds()),
                Draw.amplitude(
                        Math.max(overview.lows().magnitude(), overview.highs().magnitude())),
                List.of(
                        new Layer.Area(
                                "",
                                Tone.MAIN,
                                overview.secondsPerPoint() / 2,
                                overview.secondsPerPoint(),
                                overview.lows(),
                                overview.highs()),
                        new Layer.Zone("", Tone.MARKED, from, to)),
                Optional.of(new Touch(
                        Touch.Target.CURSOR,
                        (from + to) / 2,
                        moment.seconds(moment.walk().framing().hopSamples()),
                        x -> Math.max(0, Math.min(moment.signal().durationSeconds(), x)))));
    }
}
