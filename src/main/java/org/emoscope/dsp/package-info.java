/**
 * The signal chain: one class a stage, from pre-emphasis to the cosine transform.
 *
 * <p>Start at {@link org.emoscope.dsp.FrameMatrix} and read the stages in the order of the chain. May import
 * {@code audio}, {@code task} and {@code file}; no third-party import.
 */
@NullMarked
package org.emoscope.dsp;

import org.jspecify.annotations.NullMarked;
