package org.emoscope.ui.inspect.walk.step;

import static org.emoscope.ui.inspect.walk.step.Draw.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.emoscope.ui.inspect.walk.step.Layer.Curve;

/**
 * Charts of cepstral coefficients.
 *
 * <p>Coefficient 0 is the level of the frame and often so large that beside it nothing else is seen; then the axis is made for
 * the others, and a note says how far it reaches.
 *
 * @param first number of the first coefficient
 * @param values from the first on
 */
record Coefficients(int first, Values values) {

    private static final double FAR = 3;

    int numberAt(int place) {
        return first + place;
    }

    /** The place of the strongest coefficient but number 0. */
    int strongest() {
        Values others = others();
        return others.length() == 0 ? 0 : others.strongest() + values.length() - others.length();
    }

    ChartAxis axis() {
        Values seen = outside() ? others() : values;
        return ChartAxis.about0(text("axis.coefficient.value"), seen.magnitude());
    }

    Chart chart(String title, int marked, Optional<Curve> over) {
        return Draw.columns(
                title,
                ChartAxis.places(text("axis.coefficient"), first, values.length()),
                axis(),
                0,
                values,
                marked,
                over);
    }

    List<String> notes() {
        return outside() ? List.of(text("note.zerothOutside", Num.of(values.at(0)))) : List.of();
    }

    private boolean outside() {
        return first == 0 && values.length() > 1 && Math.abs(values.at(0)) > FAR * others().magnitude();
    }

    private Values others() {
        double[] all = values.toArray();
        return first == 0 ? Values.of(Arrays.copyOfRange(all, 1, all.length)) : values;
    }

    /** Notes of several kinds, one after the other. */
    static List<String> join(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
