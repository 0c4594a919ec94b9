package org.emoscope.ui.inspect;

/**
 * Where the pointer is.
 *
 * @param content of the pane under it
 * @param share how high in that pane, 0 at the bottom to 1
 */
record Hover(PaneContent content, double share) {}
