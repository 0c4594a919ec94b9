/**
 * The demo corpus: a formant synthesiser that speaks nonsense sentences, labelled synthetic wherever it shows.
 *
 * <p>Start at {@link org.emoscope.corpus.demo.DemoCorpus}. An utterance is made in this order: {@code DemoUtterance} (who,
 * what, in which mood), {@code Performance} (mood to prosody), {@code Timing} and {@code Intonation} (prosody to time and
 * pitch), {@code Articulation} (sounds to movements), {@code GlottalSource} and {@code VocalTract} (movements to samples).
 *
 * <p>May import {@code corpus.label}, {@code audio}, {@code file} and {@code task}.
 */
@NullMarked
package org.emoscope.corpus.demo;

import org.jspecify.annotations.NullMarked;
