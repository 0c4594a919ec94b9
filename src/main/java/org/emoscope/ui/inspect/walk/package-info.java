/**
 * The walk through the signal chain: a stepper from the samples to the coefficients, at the cursor; start at {@link
 * org.emoscope.ui.inspect.walk.WalkLens}.
 *
 * <p>{@code step} says what each step shows, this package shows it. May import {@code ui.common}, {@code ui.inspect.state} and
 * {@code ui.inspect.lens}.
 */
@NullMarked
package org.emoscope.ui.inspect.walk;

import org.jspecify.annotations.NullMarked;
