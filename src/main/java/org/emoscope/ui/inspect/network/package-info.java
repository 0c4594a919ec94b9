/**
 * What the networks see: the two images of an utterance or a selection, their reduction to n × n grey cells with its hash,
 * and what a trained model makes of it.
 *
 * <p>Start at {@link org.emoscope.ui.inspect.network.NetworkLens}; what it shows is in {@code NetworkSight}, what keeps
 * it fresh in {@code NetworkController}. May import {@code ui.common}, {@code ui.inspect.state}, {@code ui.inspect.lens}
 * and what lies below the workbench.
 */
@NullMarked
package org.emoscope.ui.inspect.network;

import org.jspecify.annotations.NullMarked;
