/**
 * Sound from outside: decoding, capture and playback.
 *
 * <p>Start at {@link org.emoscope.audio.AudioDecoder}; {@link org.emoscope.audio.Signal} is what everything else
 * works on. May import {@code task} and {@code file} only; files are not trusted.
 */
@NullMarked
package org.emoscope.audio;

import org.jspecify.annotations.NullMarked;
