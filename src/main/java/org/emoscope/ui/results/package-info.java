/**
 * Results: confusion matrix and per-class table of a run.
 */
@NullMarked
package org.emoscope.ui.results;

import org.jspecify.annotations.NullMarked;
