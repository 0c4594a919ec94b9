/**
 * Sound from outside: decoding, capture and playback.
 *
 * <p>Start at {@link org.emoscope.audio.Signal}. May import {@code task} and {@code file} only; files are not trusted.
 */
@NullMarked
package org.emoscope.audio;

import org.jspecify.annotations.NullMarked;
