/**
 * Specification, protocol, training loop, run folder and metrics of an experiment.
 *
 * <p>May import {@code model} and what lies below.
 */
@NullMarked
package org.emoscope.experiment;

import org.jspecify.annotations.NullMarked;
