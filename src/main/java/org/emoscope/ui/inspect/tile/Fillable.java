package org.emoscope.ui.inspect.tile;

/** Something made of parts that are computed one by one, in any order, on any thread. */
interface Fillable {

    int parts();

    /** Whether a part is there, if coarsely. */
    boolean has(int part);

    /** Whether a part is there as finely as it is looked at just now. */
    boolean isSharp(int part);

    /** Computes a part; twice does no harm. */
    void fill(int part);
}
