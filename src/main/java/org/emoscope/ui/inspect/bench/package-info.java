/**
 * Measures how fast the panes of Inspect are, on a display; start at {@link org.emoscope.ui.inspect.bench.PaneBench}.
 *
 * <p>May import the panes and their state.
 */
@NullMarked
package org.emoscope.ui.inspect.bench;

import org.jspecify.annotations.NullMarked;
