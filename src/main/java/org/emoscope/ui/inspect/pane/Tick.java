package org.emoscope.ui.inspect.pane;

/**
 * A label on a pane's own axis.
 *
 * @param share how high, 0 at the bottom to 1
 * @param text what it says
 */
record Tick(double share, String text) {}
