/**
 * Inspect: an utterance as stacked panes on one time axis.
 */
@NullMarked
package org.emoscope.ui.inspect;

import org.jspecify.annotations.NullMarked;
