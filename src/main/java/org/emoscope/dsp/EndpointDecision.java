package org.emoscope.dsp;

/** What endpoint detection makes of a frame. */
public enum EndpointDecision {
    /** Outside every segment and below the lower threshold. */
    SILENCE,
    /** Outside every segment though above the lower threshold: too short, or never above the upper one. */
    DROPPED,
    /** Within a segment though below the lower threshold: a short pause, or a sound known by its crossings. */
    WEAK,
    /** Within a segment, between the thresholds. */
    SPEECH,
    /** Within a segment, above the upper threshold. */
    LOUD
}
