/**
 * Train: start a run and watch it.
 */
@NullMarked
package org.emoscope.ui.train;

import org.jspecify.annotations.NullMarked;
