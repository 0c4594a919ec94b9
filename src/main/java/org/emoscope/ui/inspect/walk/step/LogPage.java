package org.emoscope.ui.inspect.walk.step;

import static org.emoscope.ui.inspect.walk.step.Draw.text;

import java.util.ArrayList;
import java.util.List;
import org.emoscope.dsp.LogCompression;
import org.emoscope.feature.WalkedFrame.Stage;

/** The energies of the filters and their logarithms. */
final class LogPage implements StepPage {

    @Override
    public StepView view(Moment moment, double marker) {
        Values energies = moment.values(Stage.MEL);
        Values logs = moment.values(Stage.LOG_MEL);
        int m = Draw.index(marker, energies.length(), energies.strongest());
        ChartAxis filters = ChartAxis.places(text("axis.filter"), 0, energies.length());
        Chart before = Draw.columns(
                text("log.before"), filters, ChartAxis.upTo(text("axis.energy"), energies.most()), 0, energies, m);
        List<String> notes = new ArrayList<>(Draw.silence(moment));
        notes.addAll(ClipWide.ofLogs(moment.parameters()));
        return new StepView(
                List.of(before, logs(text("log.after"), filters, moment, logs, m)),
                formula(moment.parameters().log(), m, energies.at(m), logs.at(m)),
                text("log.reading", m, Num.of(energies.at(m)), Num.of(logs.at(m))),
                notes);
    }

    static Chart logs(String title, ChartAxis filters, Moment moment, Values logs, int marked) {
        ChartAxis axis = axis(moment, logs);
        return Draw.columns(title, filters, axis, axis.from(), logs, marked);
    }

    static ChartAxis axis(Moment moment, Values logs) {
        return ChartAxis.around(text("axis.log." + key(moment.parameters().log())), logs);
    }

    private static String key(LogCompression log) {
        return switch (log.scale()) {
            case NONE -> "none";
            case LN -> "ln";
            case DB10, DB20 -> "db";
        };
    }

    private static Formula formula(LogCompression log, int m, double energy, double value) {
        String name =
                switch (log.scale()) {
                    case NONE -> "";
                    case LN -> "ln";
                    case DB10 -> "10 log_{10}";
                    case DB20 -> "20 log_{10}";
                };
        if (log.scale() == LogCompression.Scale.NONE) {
            return new Formula(List.of("L[m] = E[m]"), List.of("L[" + m + "] = " + Num.of(value)));
        }
        return new Formula(
                List.of("L[m] = " + name + " max(E[m], " + Num.of(log.floor()) + ")"),
                List.of(
                        "L[" + m + "] = " + name + " max(" + Num.of(energy) + ", " + Num.of(log.floor()) + ")",
                        "      = " + Num.of(value)));
    }
}
