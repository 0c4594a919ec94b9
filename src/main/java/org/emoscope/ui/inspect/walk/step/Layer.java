package org.emoscope.ui.inspect.walk.step;

import java.util.List;

/** A part of a chart; later ones lie over earlier ones. */
public sealed interface Layer {

    /** What it is called in the legend; empty if it need not be named. */
    String name();

    Tone tone();

    /**
     * A line through points that are evenly spaced.
     *
     * @param first x of the first point
     * @param step from one point to the next, above 0
     */
    record Curve(String name, Tone tone, double first, double step, Values values) implements Layer {
        public Curve {
            if (!(step > 0)) {
                throw new IllegalArgumentException("the points of a curve run to the right: " + step);
            }
        }
    }

    /**
     * A column at each whole number.
     *
     * @param first x of the first column
     * @param base y at which the columns stand
     */
    record Columns(String name, Tone tone, int first, double base, Values values) implements Layer {}

    /**
     * A filled band between two lines, evenly spaced.
     *
     * @param first x of the first point
     * @param step from one point to the next
     */
    record Area(String name, Tone tone, double first, double step, Values lows, Values highs) implements Layer {}

    /** Everything between two places. */
    record Zone(String name, Tone tone, double from, double to) implements Layer {}

    /** Points. */
    record Dots(String name, Tone tone, Values xs, Values ys) implements Layer {}

    /** Brackets over the picture, those of one row beside each other. */
    record Brackets(String name, Tone tone, List<Bracket> brackets) implements Layer {
        public Brackets {
            brackets = List.copyOf(brackets);
        }
    }

    /**
     * From where to where something reaches.
     *
     * @param row 0 or more, from the top
     */
    record Bracket(double from, double to, int row, Tone tone) {}
}
