/**
 * The sound card, through Java Sound.
 *
 * <p>Start at {@link org.emoscope.audio.line.LinePlayer}. May import {@code audio} and what it may.
 */
@NullMarked
package org.emoscope.audio.line;

import org.jspecify.annotations.NullMarked;
