package org.emoscope.experiment;

/**
 * An interval; both ends NaN where it cannot be told.
 *
 * @param low lower end
 * @param high upper end
 */
public record Interval(double low, double high) {}
