/**
 * Utterances and where they come from: importers, scan report, label schemes and splits.
 *
 * <p>Start at {@link org.emoscope.corpus.Utterance}. May import {@code feature}, {@code dsp}, {@code audio},
 * {@code task} and {@code file}. Annotation files are not trusted.
 */
@NullMarked
package org.emoscope.corpus;

import org.jspecify.annotations.NullMarked;
