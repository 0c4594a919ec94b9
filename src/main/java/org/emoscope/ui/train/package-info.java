/**
 * Train: choose a system and its settings, see its network, start a run and watch it.
 *
 * <p>Start at {@link org.emoscope.ui.train.TrainPerspective}; {@code TrainForm} is what a person decides,
 * {@code TrainController} runs it, {@code RunWatch} is what is known of a run. May import {@code experiment} and below.
 */
@NullMarked
package org.emoscope.ui.train;

import org.jspecify.annotations.NullMarked;
