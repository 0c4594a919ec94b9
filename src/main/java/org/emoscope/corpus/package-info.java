/**
 * Utterances and what is said of them: corpus, scan report and split.
 *
 * <p>Start at {@link org.emoscope.corpus.Corpus} and {@link org.emoscope.corpus.Utterance}. The packages below it read
 * corpora ({@code importer}), make one ({@code demo}), give classes ({@code label}) and divide ({@code protocol}). May
 * import {@code feature}, {@code dsp}, {@code audio}, {@code task} and {@code file}. Annotation files are not trusted.
 */
@NullMarked
package org.emoscope.corpus;

import org.jspecify.annotations.NullMarked;
