/**
 * Specification, training loop, run folder and figures of an experiment.
 *
 * <p>Start at {@link org.emoscope.experiment.Experiment}, which makes and runs a run,
 * {@link org.emoscope.experiment.RunFolder} for its files and {@link org.emoscope.experiment.Summary} for what it came to.
 * May import {@code model} and what lies below. Run folders may be damaged and are not trusted.
 */
@NullMarked
package org.emoscope.experiment;

import org.jspecify.annotations.NullMarked;
