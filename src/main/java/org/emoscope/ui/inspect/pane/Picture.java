package org.emoscope.ui.inspect.pane;

import org.emoscope.ui.inspect.state.TimeSpan;

/**
 * A painted stretch of time.
 *
 * @param span the time from its left edge to its right edge
 * @param width pixels a row
 * @param height rows
 * @param argb the pixels, row by row from the top, premultiplied
 */
record Picture(TimeSpan span, int width, int height, int[] argb) {}
