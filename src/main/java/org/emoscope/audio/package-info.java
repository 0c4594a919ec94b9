/**
 * Sound from outside: decoding by content, and what a player is.
 *
 * <p>Start at {@link org.emoscope.audio.AudioDecoder}; {@link org.emoscope.audio.Signal} is what everything else
 * works on. May import {@code task} and {@code file} only, and alone sees the decoders; files are not trusted.
 */
@NullMarked
package org.emoscope.audio;

import org.jspecify.annotations.NullMarked;
