/**
 * The panes of Inspect: pictures of sound on one time axis; start at {@code PaneStack}.
 *
 * <p>May import {@code ui.inspect.state} and {@code ui.common}, and of {@code ui} the services.
 */
@NullMarked
package org.emoscope.ui.inspect.pane;

import org.jspecify.annotations.NullMarked;
