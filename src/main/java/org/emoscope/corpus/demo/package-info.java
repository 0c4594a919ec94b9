/**
 * The demo corpus: a formant synthesiser that speaks nonsense sentences, labelled synthetic wherever it shows.
 */
@NullMarked
package org.emoscope.corpus.demo;

import org.jspecify.annotations.NullMarked;
