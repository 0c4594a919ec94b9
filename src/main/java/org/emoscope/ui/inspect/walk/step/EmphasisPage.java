package org.emoscope.ui.inspect.walk.step;

import static org.emoscope.ui.inspect.walk.step.Draw.text;

import java.util.ArrayList;
import java.util.List;
import org.emoscope.dsp.PreEmphasis;
import org.emoscope.feature.WalkedFrame.Stage;

/** The frame before and after the filter that lifts high frequencies. */
final class EmphasisPage implements StepPage {

    @Override
    public StepView view(Moment moment, double marker) {
        Values raw = moment.values(Stage.RAW);
        Values filtered = moment.values(Stage.EMPHASISED);
        int n = Draw.index(marker, raw.length(), raw.length() / 2);
        Chart before = Draw.samples(
                moment,
                text("emphasis.before"),
                Draw.amplitude(raw.magnitude()),
                raw.length(),
                n,
                List.of(Draw.samples(moment, "", Tone.MAIN, raw)));
        Chart after = Draw.samples(
                moment,
                text("emphasis.after"),
                Draw.amplitude(filtered.magnitude()),
                filtered.length(),
                n,
                List.of(Draw.samples(moment, "", Tone.MAIN, filtered)));
        return new StepView(
                List.of(before, after),
                formula(moment, raw, filtered, n),
                text("emphasis.reading", n, Num.of(raw.at(n)), Num.of(filtered.at(n))),
                notes(moment));
    }

    private static Formula formula(Moment moment, Values raw, Values filtered, int n) {
        double k = factor(moment);
        int sample = moment.frame().firstSample() + n;
        String general = "y[n] = x[n] \u2212 k \u00b7 x[n\u22121],  k = " + Num.exact(k);
        String y = "y[" + Num.whole(sample) + "] = ";
        if (sample < 0 || sample >= moment.signal().length()) {
            return new Formula(List.of(general), List.of(y + "0  " + text("emphasis.outside")));
        }
        return new Formula(
                List.of(general),
                List.of(y + Num.of(raw.at(n)) + " \u2212 " + Num.exact(k) + " \u00b7 "
                        + Num.factor(previous(moment, raw, n)) + " = " + Num.of(filtered.at(n))));
    }

    /** The sample before, as the chain takes it. */
    private static double previous(Moment moment, Values raw, int n) {
        if (n > 0) {
            return raw.at(n - 1);
        }
        if (moment.parameters().spectrum().scope() == PreEmphasis.Scope.FRAME) {
            return raw.at(0);
        }
        int before = moment.frame().firstSample() - 1;
        return before < 0 ? 0 : moment.signal().sample(before);
    }

    private static double factor(Moment moment) {
        return moment.parameters().spectrum().preEmphasis().factor();
    }

    private static List<String> notes(Moment moment) {
        List<String> notes = new ArrayList<>(Draw.silence(moment));
        if (factor(moment) == 0) {
            notes.add(text("note.noEmphasis"));
        } else if (moment.parameters().spectrum().scope() == PreEmphasis.Scope.FRAME) {
            notes.add(text("note.emphasisPerFrame"));
        }
        return notes;
    }
}
