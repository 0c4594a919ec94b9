package org.emoscope.ui.inspect.walk.step;

import java.util.Locale;
import org.emoscope.ui.common.Messages;

/** The steps of the walk, in the order of the chain; each has its words in the bundle. */
public enum WalkStep {
    RAW(Unit.SAMPLE),
    EMPHASIS(Unit.SAMPLE),
    FRAMING(Unit.SAMPLE),
    WINDOW(Unit.SAMPLE),
    FFT(Unit.BIN),
    POWER(Unit.BIN),
    MEL(Unit.HERTZ),
    LOG(Unit.FILTER),
    DCT(Unit.COEFFICIENT),
    LIFTER(Unit.COEFFICIENT);

    /** What the marker of a step counts. */
    public enum Unit {
        /** Samples from the start of the frame. */
        SAMPLE,
        /** Bins of the transform. */
        BIN,
        HERTZ,
        /** Filters of the bank, from 0. */
        FILTER,
        /** Coefficients, from the first that is kept. */
        COEFFICIENT
    }

    private final Unit unit;

    WalkStep(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    /** The word it is saved by. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A name that fits on a small button. */
    public String shortName() {
        return text("short");
    }

    public String title() {
        return text("title");
    }

    /** Why it is done, in two sentences. */
    public String why() {
        return text("why");
    }

    /** Which figure of the thesis shows it. */
    public String figure() {
        return text("figure");
    }

    /** The step that is so many further on, or the last or first one. */
    public WalkStep moved(int steps) {
        int place = Math.max(0, Math.min(values().length - 1, ordinal() + steps));
        return values()[place];
    }

    private String text(String part) {
        return Messages.text("inspect.walk.step." + id() + "." + part);
    }
}
