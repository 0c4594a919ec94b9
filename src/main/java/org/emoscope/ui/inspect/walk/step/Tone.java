package org.emoscope.ui.inspect.walk.step;

/** What a part of a chart is, from which follows its colour. */
public enum Tone {
    /** The thing itself. */
    MAIN,
    /** A second thing of the same kind. */
    OTHER,
    /** What is looked at just now. */
    MARKED,
    /** What guides the eye. */
    FAINT
}
