/**
 * What each step of the walk through the signal chain shows: charts, formula with its numbers, and words; start at {@link
 * org.emoscope.ui.inspect.walk.step.StepPages}.
 *
 * <p>Values only, without the toolkit. May import what lies below {@code ui}, and {@code ui.common} for texts.
 */
@NullMarked
package org.emoscope.ui.inspect.walk.step;

import org.jspecify.annotations.NullMarked;
