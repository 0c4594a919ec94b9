package org.emoscope.ui.inspect.pane;

import org.emoscope.feature.ColourMap;
import org.emoscope.ui.inspect.tile.Quantiser;

/** The third level: a colour for each step of a pyramid. */
record StepColours(int[] argb) {

    /**
     * Colours from a top downwards over a range; what lies outside has the first or the last colour. The lowest step stands
     * for everything that is no louder, silence too, so it is dark however quiet the top is.
     */
    static StepColours belowTop(Quantiser steps, ColourMap colours, double top, double range) {
        StepColours made = between(steps, colours, top - range, top);
        made.argb[0] = colours.table()[0];
        return made;
    }

    /** Colours from a low to a high number. */
    static StepColours between(Quantiser steps, ColourMap colours, double low, double high) {
        int[] table = colours.table();
        int[] argb = new int[Quantiser.STEPS];
        for (int step = 0; step < argb.length; step++) {
            double share = (steps.valueOf(step) - low) / (high - low);
            argb[step] =
                    table[(int) Math.max(0, Math.min(ColourMap.SIZE - 1, Math.round(share * (ColourMap.SIZE - 1))))];
        }
        return new StepColours(argb);
    }
}
