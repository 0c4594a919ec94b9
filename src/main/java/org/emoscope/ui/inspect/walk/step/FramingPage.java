package org.emoscope.ui.inspect.walk.step;

import static org.emoscope.ui.inspect.walk.step.Draw.text;

import java.util.ArrayList;
import java.util.List;
import org.emoscope.dsp.FramePolicy;
import org.emoscope.dsp.Framing;
import org.emoscope.feature.WalkedFrame.Stage;

/** The signal with the frame and its neighbours, and the frame cut out of it. */
final class FramingPage implements StepPage {

    /** So many neighbours are shown to either side. */
    private static final int NEIGHBOURS = 2;

    private static final int ROWS = 3;

    @Override
    public StepView view(Moment moment, double marker) {
        Values frame = moment.values(Stage.EMPHASISED);
        int n = Draw.index(marker, frame.length(), frame.length() / 2);
        Chart after = Draw.samples(
                moment,
                Draw.frameTitle("framing.after", moment),
                Draw.amplitude(frame.magnitude()),
                frame.length(),
                n,
                List.of(Draw.samples(moment, "", Tone.MAIN, frame)));
        int sample = moment.frame().firstSample() + n;
        return new StepView(
                List.of(surroundings(moment, sample), after),
                formula(moment),
                text(
                        "framing.reading",
                        n,
                        Num.whole(sample),
                        Num.fixed(moment.seconds(sample), 4),
                        holders(moment, sample)),
                notes(moment));
    }

    private static Chart surroundings(Moment moment, int sample) {
        Values around = Values.of(moment.around().samples());
        double step = moment.seconds(1);
        int from = Math.min(moment.around().firstSample(), moment.frame().firstSample());
        int to = Math.max(moment.around().firstSample() + around.length(), moment.endSample());
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer.Zone(
                "", Tone.MARKED, moment.seconds(moment.frame().firstSample()), moment.seconds(moment.endSample())));
        if (around.length() > 0) {
            layers.add(new Layer.Curve(
                    "", Tone.MAIN, moment.seconds(moment.around().firstSample()), step, around));
        }
        layers.add(new Layer.Brackets("", Tone.FAINT, brackets(moment)));
        return new Chart(
                text("framing.before"),
                new ChartAxis(text("axis.seconds"), moment.seconds(from), moment.seconds(to)),
                Draw.amplitude(around.magnitude()),
                layers,
                Draw.marker(
                        moment.seconds(sample),
                        step,
                        x -> x / step - moment.frame().firstSample()));
    }

    private static List<Layer.Bracket> brackets(Moment moment) {
        Framing framing = moment.walk().framing();
        int frames = framing.frames(moment.signal().length());
        int here = moment.frame().number();
        List<Layer.Bracket> brackets = new ArrayList<>();
        for (int f = Math.max(0, here - NEIGHBOURS); f <= Math.min(frames - 1, here + NEIGHBOURS); f++) {
            double start = moment.seconds(framing.start(f));
            double end = moment.seconds(framing.start(f) + framing.spanSamples());
            brackets.add(new Layer.Bracket(start, end, Math.floorMod(f, ROWS), f == here ? Tone.MARKED : Tone.FAINT));
        }
        return brackets;
    }

    /** In how many frames a sample lies. */
    private static int holders(Moment moment, int sample) {
        Framing framing = moment.walk().framing();
        int frames = framing.frames(moment.signal().length());
        int reach = framing.spanSamples() / framing.hopSamples() + 1;
        int here = moment.frame().number();
        int holders = 0;
        for (int f = Math.max(0, here - reach); f <= Math.min(frames - 1, here + reach); f++) {
            int start = framing.start(f);
            holders += sample >= start && sample < start + framing.spanSamples() ? 1 : 0;
        }
        return holders;
    }

    private static Formula formula(Moment moment) {
        Framing framing = moment.walk().framing();
        FramePolicy policy = framing.policy();
        int length = moment.signal().length();
        int span = framing.spanSamples();
        int hop = framing.hopSamples();
        int t = moment.frame().number();
        int start = moment.frame().firstSample();
        boolean centred = policy == FramePolicy.CENTRED;
        String count =
                switch (policy) {
                    case CEIL_ABS -> "\u2308|%s \u2212 %s| / %s\u2309";
                    case PSF -> "1 + \u2308(%s \u2212 %s) / %s\u2309";
                    case CENTRED -> "1 + \u230a%1$s / %3$s\u230b";
                    case WHOLE, WHOLE_FFT -> "1 + \u230a(%s \u2212 %s) / %s\u230b";
                };
        String first = centred ? "t \u00b7 S \u2212 L / 2" : "t \u00b7 S";
        String firstNumbers = t + " \u00b7 " + hop + (centred ? " \u2212 " + span + " / 2" : "");
        return new Formula(
                List.of("T = " + String.format(count, "N", "L", "S") + ",  n_{0} = " + first),
                List.of(
                        "T = " + String.format(count, length, span, hop) + " = " + framing.frames(length),
                        "n_{0} = " + firstNumbers + " = " + Num.whole(start) + ",  " + text("framing.last") + " "
                                + Num.whole(start + span - 1),
                        overlap(moment, span, hop)));
    }

    private static String overlap(Moment moment, int span, int hop) {
        return "L \u2212 S = " + span + " \u2212 " + hop + " = " + Num.whole(span - hop) + " = "
                + Num.exact(moment.milliseconds(span - hop)) + "\u2009ms";
    }

    private static List<String> notes(Moment moment) {
        List<String> notes = new ArrayList<>(Draw.silence(moment));
        if (moment.frame().firstSample() < 0
                || moment.endSample() > moment.signal().length()) {
            notes.add(text("note.padded"));
        }
        return notes;
    }
}
