package org.emoscope.model.dl4j;

/** Over what the last map of a branch is averaged. */
enum MapMean {
    /** Over all of it: one number a kernel. */
    ALL,
    /** Over frequency: one number a kernel and step of time. */
    FREQUENCY
}
