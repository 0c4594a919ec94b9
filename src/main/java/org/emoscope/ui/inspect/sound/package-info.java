/**
 * Hearing what is open: play, pause, loop, and the playhead that stays with the sound.
 *
 * <p>Start at {@link org.emoscope.ui.inspect.sound.Sound}; what a click or a selection does to what plays is in
 * {@link org.emoscope.ui.inspect.sound.Transport}. May import {@code ui.inspect.state} and what {@code ui} may.
 */
@NullMarked
package org.emoscope.ui.inspect.sound;

import org.jspecify.annotations.NullMarked;
