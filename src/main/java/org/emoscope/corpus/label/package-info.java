/**
 * Label schemes: from what a corpus says of an utterance to the class that a system shall learn.
 *
 * <p>Start at {@link org.emoscope.corpus.label.LabelScheme}. May import {@code corpus} only.
 */
@NullMarked
package org.emoscope.corpus.label;

import org.jspecify.annotations.NullMarked;
