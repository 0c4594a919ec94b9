package org.emoscope.ui.train;

import java.util.List;

/**
 * A value an epoch.
 *
 * @param series which of the theme's colours it has, from 0
 * @param emphasis whether it is what one looks at
 * @param values from epoch 1 on; NaN where there is none
 */
record Curve(int series, Emphasis emphasis, List<Double> values) {

    /** How much a curve stands out. */
    enum Emphasis {
        STRONG,
        FAINT
    }

    Curve {
        values = List.copyOf(values);
    }

    /** The newest value, NaN if there is none. */
    double last() {
        return values.isEmpty() ? Double.NaN : values.get(values.size() - 1);
    }
}
