package org.emoscope.ui.inspect.state;

/**
 * Where the pointer is.
 *
 * @param pane the pane under it
 * @param share how high in that pane, 0 at the bottom to 1
 */
public record Hover(PaneKind pane, double share) {}
