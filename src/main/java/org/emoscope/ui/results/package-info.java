/**
 * Results: confusion matrix and per-class table of a run, and how alike the classes of its corpus are.
 */
@NullMarked
package org.emoscope.ui.results;

import org.jspecify.annotations.NullMarked;
